package org.parallax.stats;

import java.io.Serializable;
import java.util.Locale;

/**
 * How often something stands in the texts of a period or source, and how sure that is: hits per 1,000 words with a 95 %
 * interval over documents.
 *
 * <p>With hits k and words n of m documents the rate is r = sum k / sum n, a ratio of means, whose standard error {@code
 * sqrt(m / (m - 1) sum (k - r n)²) / sum n} lets hits come in clusters (Cochran 1977, Sampling Techniques, 6.3 and 6.8);
 * the interval is Student's with m - 1 degrees of freedom, cut at 0. Without a hit no spread can be seen: the interval is
 * then that of a Poisson count, up to 3.689 / sum n. Below five documents it is {@link Interval#UNKNOWN}.
 *
 * @param documents documents with words
 * @param words their words
 * @param hits hits among them
 * @param per1000 hits per 1,000 words; NaN without words
 * @param interval where the rate of other such documents would lie
 */
public record Rate(long documents, long words, long hits, double per1000, Interval interval) implements Serializable {

    private static final int ENOUGH = 5;
    /** Upper 97.5 % limit of a Poisson mean of which no event was seen: -ln .025. */
    private static final double POISSON_OF_NONE = 3.688879454113936;

    /**
     * A rate from sums over documents.
     *
     * @param n2 sum of squared words
     * @param k2 sum of squared hits
     * @param kn sum of hits times words
     */
    public static Rate of(long documents, long words, long n2, long hits, long k2, long kn) {
        double rate = (double) hits / words;
        return new Rate(documents, words, hits, 1_000 * rate, interval(documents, words, n2, hits, k2, kn, rate));
    }

    private static Interval interval(long m, long n, long n2, long k, long k2, long kn, double rate) {
        if (m < ENOUGH || n == 0) {
            return Interval.UNKNOWN;
        }
        if (k == 0) {
            return new Interval(0, 1_000 * POISSON_OF_NONE / n);
        }
        double residuals = Math.max(0, k2 - 2 * rate * kn + rate * rate * n2);
        double error = StrictMath.sqrt((double) m / (m - 1) * residuals) / n;
        double half = Quantiles.t(.975, m - 1) * error;
        return new Interval(1_000 * Math.max(0, rate - half), 1_000 * (rate + half));
    }

    /** {@code 12.5 per 1,000 [9.1, 15.9] over 24 documents}. */
    @Override
    public String toString() {
        String range = interval.equals(Interval.UNKNOWN)
                ? ""
                : String.format(Locale.ROOT, " [%.1f, %.1f]", interval.low(), interval.high());
        return words == 0
                ? "no words"
                : String.format(Locale.ROOT, "%.1f per 1,000%s over %d documents", per1000, range, documents);
    }
}
