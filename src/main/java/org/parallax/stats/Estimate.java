package org.parallax.stats;

import java.io.Serializable;
import java.util.Locale;

/**
 * A number and where it would lie for other units from the same source.
 *
 * @param value the number, NaN where it is undefined
 * @param interval its interval, {@link Interval#UNKNOWN} where none could be found
 */
public record Estimate(double value, Interval interval) implements Serializable {

    /** Whether there is a number. */
    public boolean isDefined() {
        return !Double.isNaN(value);
    }

    /** {@code 0.743 [0.601, 0.867]}, or {@code undefined}. */
    @Override
    public String toString() {
        return isDefined()
                ? String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value, interval.low(), interval.high())
                : "undefined";
    }
}
