package org.parallax.terms;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.stats.Difference;

/**
 * One term of one group against the reference.
 *
 * @param term the term
 * @param contingency its counts and every descriptive figure made of them
 * @param documents in how many of the group's documents it occurs
 * @param referenceDocuments in how many of the reference's
 * @param dispersion how evenly it is spread over the group's documents, 1 for evenly, 0 for all in one:
 *     {@code 1 - V / sqrt(D - 1)} with V the coefficient of variation, documents weighted by length; Juilland's D where
 *     documents are equally long. NaN where the term does not occur or there is one document
 * @param tested size, interval, p and q, null where it was not tested
 * @param logP natural logarithm of p, which stays finite where p underflows; NaN where it was not tested
 * @param holm p corrected by Holm's method over the same family as q; NaN where it was not tested
 * @param reason why it was not tested; empty where it was
 */
public record KeyTerm(
        String term,
        Contingency contingency,
        long documents,
        long referenceDocuments,
        double dispersion,
        @Nullable Difference tested,
        double logP,
        double holm,
        String reason)
        implements Serializable {

    /** How often it occurs in the group. */
    public long count() {
        return contingency.target();
    }

    /** How often it occurs in the reference. */
    public long referenceCount() {
        return contingency.reference();
    }

    /** Occurrences in 1,000 terms of the group. */
    public double rate() {
        return contingency.rate();
    }

    /** Occurrences in 1,000 terms of the reference. */
    public double referenceRate() {
        return contingency.referenceRate();
    }

    /** How much more often than in the reference, and how sure that is; empty where it was not tested. */
    public Optional<Difference> difference() {
        return Optional.ofNullable(tested);
    }
}
