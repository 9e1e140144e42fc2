package org.parallax.corpus;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a few readings asked about lately, so that several analyses over one pass find it once. A reading is
 * the same if it is the same object. What is no longer here is found again, so the finder must give equal answers to
 * equal questions; nothing is kept that memory is needed for.
 *
 * <p>Thread-safe: two threads that miss find equal answers.
 *
 * @param <T> the answer, immutable
 */
public final class RecentAnswers<T> {

    private static final int ROOM = 64;

    private record Entry<T>(WeakReference<Reading> reading, SoftReference<T> answer) {}

    private final AtomicReferenceArray<@Nullable Entry<T>> entries = new AtomicReferenceArray<>(ROOM);

    /** The answer to the reading, found now if it is not here. */
    public T of(Reading reading, Function<Reading, T> finder) {
        int place = System.identityHashCode(reading) & ROOM - 1;
        Entry<T> entry = entries.get(place);
        T known = entry != null && entry.reading().refersTo(reading)
                ? entry.answer().get()
                : null;
        if (known != null) {
            return known;
        }
        T found = finder.apply(reading);
        entries.set(place, new Entry<>(new WeakReference<>(reading), new SoftReference<>(found)));
        return found;
    }
}
