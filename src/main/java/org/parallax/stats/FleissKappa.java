package org.parallax.stats;

/**
 * Do many coders agree beyond chance, if any of them might have coded any unit?
 *
 * <p>{@code kappa = (p - e) / (1 - e)}: p is the share of agreeing pairs of coders, averaged over units with at least
 * two codes; e the sum of the squared shares of the categories, averaged over all coded units. With the same number of
 * codes for each unit this is Fleiss (1971), Measuring Nominal Scale Agreement Among Many Raters; with gaps it is the
 * form of Gwet (2014), Handbook of Inter-Rater Reliability, as the R package irrCAC computes it.
 *
 * <p>Undefined where no code varies. Stateless and thread-safe.
 */
public final class FleissKappa {

    private FleissKappa() {}

    /** The agreement of the coders. */
    public static Agreement of(Codes codes) {
        return PairedChance.of("Fleiss' kappa", codes, PairedChance::sumOfSquares);
    }
}
