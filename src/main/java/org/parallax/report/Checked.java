package org.parallax.report;

import org.parallax.stats.Interval;

/**
 * How well a measure agrees with people on texts like those shown, for the report's strip of trust. Immutable and
 * thread-safe.
 *
 * @param measure what was measured: {@code Krippendorff’s alpha, tone by sentence}
 * @param value the figure, finite
 * @param interval its 95 % interval, {@link Interval#UNKNOWN} where none was made
 * @param against whom or what it was measured against: {@code 200 sentences, two coders}
 */
public record Checked(String measure, double value, Interval interval, String against) {

    public Checked {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a checked value must be finite, got " + value
                    + "; leave the check out where nothing could be measured");
        }
    }
}
