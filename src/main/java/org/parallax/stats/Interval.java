package org.parallax.stats;

import java.io.Serializable;

/**
 * A range a quantity lies in with a stated confidence. Both ends are NaN where it could not be found.
 *
 * @param low lower end
 * @param high upper end, {@code low} or more
 */
public record Interval(double low, double high) implements Serializable {

    /** No interval could be found. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("an interval must have low <= high, got " + low + " and " + high);
        }
    }

    /** Whether the value lies between the ends or on one; false for an unknown interval. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
