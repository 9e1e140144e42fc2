package org.parallax.framing;

/**
 * The log ratio of one group's rate to the rest's, and its clustered standard error, both in nats.
 *
 * <p>{@code L = ln((k + .5) / n) - ln((K - k + .5) / (N - n))}. The variance of each half is
 * {@code m / (m - 1) sum (k_i - r n_i)² / (k + .5)²} over its m documents, and never less than a Poisson count would
 * have, {@code 1 / (k + .5)}: with few hits the residuals alone are too small to be believed.
 */
final class LogRatio {

    private LogRatio() {}

    static double of(Moments groups, Moments total, int group, int frame) {
        double k = groups.k[group * groups.frames + frame];
        double n = groups.n[group];
        return of(k, n, total.k[frame] - k, total.n[0] - n);
    }

    static double of(double k, double n, double restK, double restN) {
        return StrictMath.log((k + .5) / n) - StrictMath.log((restK + .5) / restN);
    }

    static double error(Moments groups, Moments total, int group, int frame) {
        int cell = group * groups.frames + frame;
        double m = groups.rows[group];
        double n = groups.n[group];
        double k = groups.k[cell];
        double own = variance(m, k, n, groups.kk[cell], groups.kn[cell], groups.nn[group]);
        double rest = variance(
                total.rows[0] - m,
                total.k[frame] - k,
                total.n[0] - n,
                total.kk[frame] - groups.kk[cell],
                total.kn[frame] - groups.kn[cell],
                total.nn[0] - groups.nn[group]);
        return Math.sqrt(own + rest);
    }

    private static double variance(double m, double k, double n, double kk, double kn, double nn) {
        double rate = k / n;
        double residuals = (kk - 2 * rate * kn + rate * rate * nn) * m / (m - 1);
        return Math.max(residuals, k + .5) / ((k + .5) * (k + .5));
    }

    /**
     * The error that the ratio would have were there no difference, from the pooled rate and all residuals: what can be
     * found, whatever was found.
     */
    static double errorUnderNull(Moments groups, Moments total, int group, int frame) {
        double rate = total.k[frame] / total.n[0];
        double all = Math.max(total.residuals(0, frame, rate), total.k[frame]);
        double n = groups.n[group];
        double rest = total.n[0] - n;
        double share = n / total.n[0];
        double own = all * share / ((rate * n + .5) * (rate * n + .5));
        double others = all * (1 - share) / ((rate * rest + .5) * (rate * rest + .5));
        return Math.sqrt(own + others);
    }
}
