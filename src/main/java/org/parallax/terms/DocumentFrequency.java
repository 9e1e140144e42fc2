package org.parallax.terms;

/**
 * How the number of documents a term occurs in becomes a weight, for N documents, df of them with the term, and constants
 * {@code smoothing} and {@code k} that are 0 unless set.
 *
 * <p>The schemes and constants are those of quanteda 4.3.1 {@code docfreq}.
 */
public enum DocumentFrequency {
    /** df. */
    COUNT,
    /** log(smoothing + N / (k + df)). */
    INVERSE,
    /** log(smoothing + largest df / (k + df)). */
    INVERSE_MAX,
    /** log((N - df) / (k + df)), at least 0. */
    INVERSE_PROBABILITY,
    /** 1: documents do not matter. */
    UNARY;

    double weigh(long df, long documents, long largest, double smoothing, double k, double logOfBase) {
        return switch (this) {
            case COUNT -> df;
            case INVERSE -> StrictMath.log(smoothing + documents / (k + df)) / logOfBase;
            case INVERSE_MAX -> StrictMath.log(smoothing + largest / (k + df)) / logOfBase;
            case INVERSE_PROBABILITY -> Math.max(0, StrictMath.log((documents - df) / (k + df)) / logOfBase);
            case UNARY -> 1;
        };
    }
}
