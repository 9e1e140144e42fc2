package org.parallax.framing;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Reading;
import org.parallax.voices.Voices;

/**
 * The voices and mentions of readings met a moment ago, so that several analyses over one pass find them once. A few
 * weak slots told apart by identity: what is not there is found again, and the answer is the same.
 */
final class KnownVoices {

    private static final int SLOTS = 64;

    private static final AtomicReferenceArray<@Nullable Slot<Voices>> VOICES = new AtomicReferenceArray<>(SLOTS);
    private static final AtomicReferenceArray<@Nullable Slot<Mentions>> MENTIONS = new AtomicReferenceArray<>(SLOTS);

    private KnownVoices() {}

    private record Slot<T>(WeakReference<Reading> reading, WeakReference<T> found) {}

    static Voices voices(Reading reading) {
        return found(VOICES, reading, Voices::find);
    }

    static Mentions mentions(Reading reading) {
        return found(MENTIONS, reading, Mentions::find);
    }

    private static <T> T found(
            AtomicReferenceArray<@Nullable Slot<T>> slots,
            Reading reading,
            java.util.function.Function<Reading, T> finder) {
        int at = System.identityHashCode(reading) % SLOTS;
        Slot<T> slot = slots.get(at);
        if (slot != null && slot.reading.refersTo(reading)) {
            T known = slot.found.get();
            if (known != null) {
                return known;
            }
        }
        T found = finder.apply(reading);
        slots.set(at, new Slot<>(new WeakReference<>(reading), new WeakReference<>(found)));
        return found;
    }
}
