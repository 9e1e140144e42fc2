package org.parallax.terms;

/**
 * How a term's count within one document becomes a weight. Terms that do not occur keep weight 0 under every scheme.
 *
 * <p>Manning, Raghavan and Schütze (2008), Introduction to Information Retrieval, table 6.15 and section 6.4; the schemes
 * and defaults are those of quanteda 4.3.1 {@code dfm_weight}, except that an empty document stays empty (quanteda gives
 * NA for {@code propmax} and {@code augmented} of all later documents).
 */
public enum TermFrequency {
    /** The count itself. */
    COUNT,
    /** Count / the document's counts. */
    PROPORTION,
    /** Count / the document's largest count. */
    PROPORTION_OF_MAX,
    /** 1. */
    BOOLEAN,
    /** 1 + log10 count. */
    LOG_COUNT,
    /** .5 + .5 count / the document's largest count. */
    AUGMENTED,
    /** (1 + log10 count) / (1 + log10 of the document's mean count over its terms). */
    LOG_AVERAGE;

    /** The weight of a count in a document with these sums. */
    double weigh(double count, double sum, double max, int types, double logOfBase) {
        return switch (this) {
            case COUNT -> count;
            case PROPORTION -> count / sum;
            case PROPORTION_OF_MAX -> count / max;
            case BOOLEAN -> 1;
            case LOG_COUNT -> 1 + StrictMath.log(count) / logOfBase;
            case AUGMENTED -> .5 + .5 * (count / max);
            case LOG_AVERAGE -> (1 + StrictMath.log(count) / logOfBase) / (1 + StrictMath.log(sum / types) / logOfBase);
        };
    }
}
