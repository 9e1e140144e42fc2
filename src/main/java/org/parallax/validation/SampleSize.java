package org.parallax.validation;

import java.util.OptionalLong;
import org.parallax.stats.Agreement;
import org.parallax.stats.Estimate;
import org.parallax.stats.Interval;
import org.parallax.stats.Quantiles;

/**
 * How many units must be coded, or coded more, for an interval so narrow? Intervals shrink with the square root of the
 * number of units; the answers are plans, not promises. Stateless and thread-safe.
 */
public final class SampleSize {

    /** A hair above a whole number, as (.8 - .6) / 2 gives, is not a unit more. */
    private static final double ROUNDING = 1e-6;

    private SampleSize() {}

    /**
     * Units for a share: {@code z^2 p (1 - p) / h^2}, rounded up.
     *
     * @param share the share expected, .5 if nothing is known
     * @param halfWidth half the width of the interval wanted, above 0
     * @param confidence such as .95
     */
    public static long forShare(double share, double halfWidth, double confidence) {
        check(share >= 0 && share <= 1, "a share must be in [0, 1], got " + share);
        checkWidth(halfWidth);
        check(confidence > 0 && confidence < 1, "a confidence must be between 0 and 1, got " + confidence);
        double z = Quantiles.normal((1 + confidence) / 2);
        return (long) Math.ceil(z * z * share * (1 - share) / (halfWidth * halfWidth));
    }

    /**
     * How many more units like those coded bring the agreement's interval to this half width; 0 if it is there; empty
     * where it has no interval yet.
     */
    public static OptionalLong more(Agreement agreement, double halfWidth) {
        return more(agreement.interval(), agreement.units(), halfWidth);
    }

    /** How many more units like the first bring the score's interval to this half width; empty where it has none. */
    public static OptionalLong more(Estimate score, long units, double halfWidth) {
        return more(score.interval(), units, halfWidth);
    }

    private static OptionalLong more(Interval interval, long units, double halfWidth) {
        checkWidth(halfWidth);
        double now = (interval.high() - interval.low()) / 2;
        if (!(now > 0)) {
            return OptionalLong.empty();
        }
        double ratio = now / halfWidth;
        return OptionalLong.of(Math.max(0, (long) Math.ceil(units * ratio * ratio - ROUNDING) - units));
    }

    private static void checkWidth(double halfWidth) {
        check(halfWidth > 0, "half the width of an interval must be above 0, got " + halfWidth);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
