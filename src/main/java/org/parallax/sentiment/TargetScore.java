package org.parallax.sentiment;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * How a sentence speaks of its target. Immutable and thread-safe.
 *
 * @param label positive, negative or neutral; {@code NO_VALUED_WORDS} where the rules find nothing to go by
 * @param value in [-1, 1], positive is good; for the model the probability of positive less that of negative; 0 without
 *     valued words
 * @param role the part the target plays
 * @param contributions the words that carry it, in text order; their points sum to the value. One that covers the
 *     target itself is what its role brings along
 * @param reason what it rests on
 */
public record TargetScore(
        ToneLabel label, double value, TargetRole role, List<Contribution> contributions, String reason)
        implements Serializable {

    public TargetScore {
        contributions = List.copyOf(contributions);
    }

    /** {@code NEGATIVE -0.51 (agent, 2 words)}. */
    @Override
    public String toString() {
        return label + String.format(Locale.ROOT, " %+.2f (", value) + reason + ")";
    }
}
