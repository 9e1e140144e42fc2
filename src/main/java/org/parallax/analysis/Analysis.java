package org.parallax.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collector;

/**
 * The shape of every analysis: items are added to a mutable state, states of parts are merged, and the state is
 * finished into an immutable answer. The same value runs over a list, a parallel stream or a cluster.
 *
 * <p>Laws, which {@code AnalysisContract} in {@code org.parallax.testing} checks: merging an empty state changes
 * nothing; any order and any split of the items give an equal answer, bit for bit; {@link #read} gives back what
 * {@link #write} wrote; {@link #finish} leaves the state as it was. A plain sum of doubles breaks the second law: use
 * {@code org.parallax.stats.ExactSum}.
 *
 * <p>The analysis itself is immutable and thread-safe; a state belongs to one thread at a time.
 *
 * @param <T> the items
 * @param <A> the state
 * @param <R> the answer
 */
public interface Analysis<T, A, R> extends Serializable {

    /** A state that has seen nothing. */
    A empty();

    /** Takes one item into the state. */
    void add(A state, T item);

    /** Takes all that the other state has seen into this one; the other is left unchanged. */
    void merge(A state, A other);

    /** The answer; the state may be added to afterwards. */
    R finish(A state);

    /**
     * Saves a state in a binary form of the analysis's own. The default takes {@code long[]}, {@code double[]}
     * and {@link Snapshot.Writable}.
     *
     * @throws IllegalArgumentException for a state of another type: override this method and {@link #read}
     */
    default void write(A state, DataOutput out) throws IOException {
        Snapshot.write(state, out);
    }

    /**
     * Reads a state that {@link #write} saved.
     *
     * @throws IOException if the bytes are not such a state, or of another version
     */
    default A read(DataInput in) throws IOException {
        return Snapshot.read(empty(), in);
    }

    /** The answer over all items, in their order, on this thread. */
    default R run(Iterable<? extends T> items) {
        A state = empty();
        for (T item : items) {
            add(state, item);
        }
        return finish(state);
    }

    /** This analysis as a collector for a sequential or parallel stream. */
    default Collector<T, ?, R> collector() {
        return Collector.of(
                this::empty,
                this::add,
                (left, right) -> {
                    merge(left, right);
                    return left;
                },
                this::finish);
    }

    /** The same analysis over items that a step turns into the ones it takes. */
    default <S> Analysis<S, A, R> reading(Step<? super S, ? extends T> step) {
        return new Stepped<>(this, step);
    }

    /** One answer for each group, sorted by the group's name. */
    default Analysis<T, SortedMap<String, A>, Map<String, R>> groupedBy(Key<? super T> key) {
        return new Grouped<>(this, key);
    }

    /** Two analyses in one pass. */
    default <B, S> Analysis<T, Both<A, B>, Both<R, S>> and(Analysis<? super T, B, S> other) {
        return new Paired<>(this, other);
    }
}
