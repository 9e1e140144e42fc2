package org.parallax.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How likely is a value at least so far out? Tail probabilities of the normal, t and chi-squared distributions, and
 * their natural logarithms, which stay finite where the probability itself is too small for a double.
 *
 * <p>Probabilities are accurate to 1e-13 relative down to 1e-300, logarithms to 1e-12 anywhere. NaN in, NaN out. Degrees
 * of freedom must be above 0. Stateless and thread-safe.
 *
 * <p>Below 1e-290 the logarithm is the density's times a continued fraction (Lentz's method; DLMF 8.9.2 for the gamma
 * function, 8.17.22 for the beta function), so nothing is subtracted from 1.
 */
public final class Tails {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    // where the probability is still a normal double with room to spare
    private static final double SMALL = 1e-290;
    private static final double LN2 = StrictMath.log(2);

    private Tails() {}

    /** Probability of a standard normal value above {@code z}. */
    public static double normal(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** Logarithm of {@link #normal}. */
    public static double logNormal(double z) {
        double p = normal(z);
        // the square of a normal value is chi-squared with one degree of freedom
        return p > SMALL ? StrictMath.log(p) : logChiSquared(z * z, 1) - LN2;
    }

    /** Probability of a standard normal value at least as far from 0 as {@code z}. */
    public static double twoSidedNormal(double z) {
        return Math.min(1, 2 * normal(Math.abs(z)));
    }

    /** Logarithm of {@link #twoSidedNormal}. */
    public static double logTwoSidedNormal(double z) {
        return Math.min(0, logNormal(Math.abs(z)) + LN2);
    }

    /**
     * Probability of a value at least as far from 0 as {@code t}, with these degrees of freedom.
     *
     * @throws IllegalArgumentException if {@code df} is not above 0
     */
    public static double twoSidedT(double t, double df) {
        return Math.min(1, 2 * student(df).survivalProbability(Math.abs(t)));
    }

    /** Logarithm of {@link #twoSidedT}. */
    public static double logTwoSidedT(double t, double df) {
        double p = twoSidedT(t, df);
        if (p > SMALL || Double.isNaN(p) || Double.isInfinite(t)) {
            return StrictMath.log(p);
        }
        double x = Math.abs(t);
        double log = student(df).logDensity(x) + StrictMath.log(x / df);
        return LN2 + log + StrictMath.log(betaFraction(df / 2, df / (df + x * x)));
    }

    /**
     * Probability of a chi-squared value above {@code x}, with these degrees of freedom; 1 for {@code x <= 0}.
     *
     * @throws IllegalArgumentException if {@code df} is not above 0
     */
    public static double chiSquared(double x, double df) {
        return chi(df).survivalProbability(x);
    }

    /** Logarithm of {@link #chiSquared}. */
    public static double logChiSquared(double x, double df) {
        double p = chiSquared(x, df);
        if (p > SMALL || Double.isNaN(p) || Double.isInfinite(x)) {
            return StrictMath.log(p);
        }
        return chi(df).logDensity(x) + StrictMath.log(x * gammaFraction(df / 2, x / 2));
    }

    private static ContinuousDistribution chi(double df) {
        checkFreedom(df);
        return ChiSquaredDistribution.of(df);
    }

    private static ContinuousDistribution student(double df) {
        checkFreedom(df);
        return TDistribution.of(df);
    }

    private static void checkFreedom(double df) {
        if (!(df > 0)) {
            throw new IllegalArgumentException("degrees of freedom must be above 0, got " + df);
        }
    }

    // upper Gamma(a, x) / (x^a e^-x) = 1 / (x + 1 - a - 1(1 - a) / (x + 3 - a - ...))
    private static double gammaFraction(double a, double x) {
        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < 10_000; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / (an * d + b);
            c = b + an / c;
            double delta = c * d;
            h *= delta;
            if (Math.abs(delta - 1) < 1e-16) {
                break;
            }
        }
        return h;
    }

    // a B_x(a, b) / (x^a (1 - x)^b) for b = 1/2
    private static double betaFraction(double a, double x) {
        double b = 0.5;
        double c = 1;
        double d = 1 / (1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < 100_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / (1 + even * d);
            c = 1 + even / c;
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / (1 + odd * d);
            c = 1 + odd / c;
            double delta = d * c;
            h *= delta;
            if (Math.abs(delta - 1) < 1e-16) {
                break;
            }
        }
        return h;
    }
}
