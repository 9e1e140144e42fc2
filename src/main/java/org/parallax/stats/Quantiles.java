package org.parallax.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Which value has this much probability below it? Quantiles of the normal and t distributions, and of values at hand.
 * Stateless and thread-safe.
 */
public final class Quantiles {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Quantiles() {}

    /**
     * The standard normal quantile; infinite at 0 and 1.
     *
     * @throws IllegalArgumentException if {@code p} is outside [0, 1]
     */
    public static double normal(double p) {
        checkProbability(p);
        return NORMAL.inverseCumulativeProbability(p);
    }

    /**
     * The quantile of Student's t; infinite at 0 and 1.
     *
     * @throws IllegalArgumentException if {@code p} is outside [0, 1] or {@code df} is not above 0
     */
    public static double t(double p, double df) {
        checkProbability(p);
        if (!(df > 0)) {
            throw new IllegalArgumentException("degrees of freedom must be above 0, got " + df);
        }
        return TDistribution.of(df).inverseCumulativeProbability(p);
    }

    /**
     * The quantile of sorted values by linear interpolation (type 7 of Hyndman and Fan 1996, R's default); NaN of none.
     *
     * @throws IllegalArgumentException if {@code p} is outside [0, 1]
     */
    public static double ofSorted(double[] sorted, double p) {
        checkProbability(p);
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = p * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static void checkProbability(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("a probability must be in [0, 1], got " + p);
        }
    }
}
