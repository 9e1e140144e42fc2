package org.parallax.framing;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;

/** What analyses share that find kinds of occurrences voice by voice. Immutable and thread-safe. */
abstract class OccurrenceAnalysis<K extends Enum<K>>
        implements Analysis<Reading, OccurrenceState<K>, OccurrenceTable<K>> {

    private static final long serialVersionUID = 1;

    final Camps camps;
    final @Nullable Key<Reading> group;
    private final K[] kinds;

    OccurrenceAnalysis(K[] kinds, Camps camps, @Nullable Key<Reading> group) {
        this.kinds = kinds;
        this.camps = camps;
        this.group = group;
    }

    /** Hands every occurrence of the text to the counter. */
    abstract void find(Reading reading, OccurrenceCounter<K> counter);

    @Override
    public final OccurrenceState<K> empty() {
        return new OccurrenceState<>(kinds);
    }

    @Override
    public final void add(OccurrenceState<K> state, Reading reading) {
        String prefix = group == null ? "" : group.apply(reading) + " / ";
        find(reading, new OccurrenceCounter<>(reading, camps, prefix, kinds.length, state));
    }

    @Override
    public final void merge(OccurrenceState<K> state, OccurrenceState<K> other) {
        state.add(other);
    }

    @Override
    public final OccurrenceTable<K> finish(OccurrenceState<K> state) {
        return new OccurrenceTable<>(kinds, state);
    }
}
