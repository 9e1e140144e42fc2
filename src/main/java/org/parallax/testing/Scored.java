package org.parallax.testing;

import java.util.List;
import java.util.OptionalDouble;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;

/**
 * A score with its explanation, as {@link ScorerContract} takes it.
 *
 * @param value the score; empty where the text has none
 * @param contributions the parts whose points sum to the score; empty for a scorer that does not explain itself
 * @param explained whether the scorer explains itself
 */
public record Scored(OptionalDouble value, List<Contribution> contributions, boolean explained) {

    public Scored {
        contributions = List.copyOf(contributions);
    }

    /** A tone. */
    public static Scored of(Tone tone) {
        return new Scored(tone.value(), tone.contributions(), true);
    }

    /** A score with the parts that sum to it. */
    public static Scored of(OptionalDouble value, List<Contribution> contributions) {
        return new Scored(value, contributions, true);
    }

    /** A score without an explanation. */
    public static Scored unexplained(OptionalDouble value) {
        return new Scored(value, List.of(), false);
    }
}
