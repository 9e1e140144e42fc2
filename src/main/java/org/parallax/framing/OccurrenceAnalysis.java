package org.parallax.framing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;

/** What analyses share that find kinds of occurrences voice by voice. Immutable and thread-safe. */
abstract class OccurrenceAnalysis<K extends Enum<K>, A extends OccurrenceAnalysis<K, A>>
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

    /** The same analysis by other camps or groups. */
    abstract A with(Camps newCamps, @Nullable Key<Reading> newGroup);

    /** By camp of voices: from a voice's name or id to its camp's name. Others stay by themselves. */
    public final A byCamp(Map<String, String> byVoice) {
        return with(Camps.of(byVoice), group);
    }

    /** The groups of a key, such as {@link Reading#field} of the source, and the voices in each. */
    public final A by(Key<Reading> key) {
        return with(camps, key);
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
