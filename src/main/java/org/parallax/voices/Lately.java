package org.parallax.voices;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Reading;

/**
 * The voices of a few readings asked for lately, so that analyses of one reading find them once. A reading is the same if
 * it is the same object; nothing is kept that memory is needed for. Thread-safe: two threads that miss find equal voices.
 */
final class Lately {

    private static final int ROOM = 64;

    private record Entry(WeakReference<Reading> reading, SoftReference<Voices> voices) {}

    private final AtomicReferenceArray<@Nullable Entry> entries = new AtomicReferenceArray<>(ROOM);

    /** The voices found of the reading, null if they are not here. */
    @Nullable
    Voices of(Reading reading) {
        Entry entry = entries.get(place(reading));
        return entry != null && entry.reading().refersTo(reading)
                ? entry.voices().get()
                : null;
    }

    void keep(Reading reading, Voices voices) {
        entries.set(place(reading), new Entry(new WeakReference<>(reading), new SoftReference<>(voices)));
    }

    private static int place(Reading reading) {
        return System.identityHashCode(reading) & ROOM - 1;
    }
}
