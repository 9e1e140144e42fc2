package org.parallax.stats;

import java.io.Serializable;
import java.util.Locale;

/**
 * How much more often one group has something than another, and how sure that is: a log ratio of two rates with its
 * interval, p and q.
 *
 * <p>{@code logRatio} is to base 2: +1 is twice as often, -1 half as often. Swapping the groups flips the sign of all
 * three ends. The test behind {@code p}, and the family of tests that {@code q} was taken over, are stated by whoever
 * made the difference. Immutable and thread-safe.
 *
 * @param logRatio log2 of the ratio of the rates, finite
 * @param low lower end of the 95 % interval; minus infinity where it is open
 * @param high upper end of the 95 % interval; infinity where it is open
 * @param p probability of a difference at least as large when there is none, in [0, 1]
 * @param q p corrected for the family it was tested in; NaN where it was tested alone
 */
public record Difference(double logRatio, double low, double high, double p, double q) implements Serializable {

    public Difference {
        if (!Double.isFinite(logRatio)) {
            throw new IllegalArgumentException("a log ratio must be finite, got " + logRatio
                    + "; smooth the counts by .5 so that zero has a logarithm");
        }
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval must have low <= high, got " + low + " and " + high);
        }
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be in [0, 1], got " + p);
        }
        if (!Double.isNaN(q) && !(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("q must be in [0, 1] or NaN, got " + q);
        }
    }

    /** The ratio of the rates itself: 2 is twice as often. */
    public double ratio() {
        return StrictMath.pow(2, logRatio);
    }

    /** Whether the interval holds 0, so that not even the direction is sure. */
    public boolean isUnclear() {
        return low <= 0 && high >= 0;
    }

    /** The same difference with q from a family of tests. */
    public Difference withQ(double corrected) {
        return new Difference(logRatio, low, high, p, corrected);
    }

    /** The same difference seen from the other group. */
    public Difference reversed() {
        return new Difference(0.0 - logRatio, 0.0 - high, 0.0 - low, p, q);
    }

    /** {@code log2 +0.8 [0.3, 1.3] q=.012}; {@code p=} where there is no q. */
    @Override
    public String toString() {
        boolean alone = Double.isNaN(q);
        return String.format(
                Locale.ROOT, "log2 %s [%s, %s] %s", signed(logRatio), plain(low), plain(high), probability(alone));
    }

    private String probability(boolean alone) {
        String name = alone ? "p" : "q";
        double value = alone ? p : q;
        if (value < 0.0005) {
            return name + "<.001";
        }
        String digits = String.format(Locale.ROOT, "%.3f", value);
        return name + "=" + (digits.startsWith("0") ? digits.substring(1) : digits);
    }

    private static String signed(double value) {
        String digits = plain(value);
        return value > 0 && !digits.equals("0.0") ? "+" + digits : digits;
    }

    private static String plain(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        String digits = String.format(Locale.ROOT, "%.1f", value);
        return digits.equals("-0.0") ? "0.0" : digits;
    }
}
