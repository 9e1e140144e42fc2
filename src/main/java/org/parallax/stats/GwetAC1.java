package org.parallax.stats;

/**
 * Do coders agree beyond chance, where one category is so common that kappa falls though they nearly always agree?
 *
 * <p>{@code AC1 = (p - e) / (1 - e)}: p is the share of agreeing pairs of coders, averaged over units with at least two
 * codes; {@code e = sum s(c) (1 - s(c)) / (q - 1)} with s(c) the mean share of category c over coded units and q the
 * number of categories anyone used. Stateless and thread-safe.
 *
 * <p>K. L. Gwet (2008), Computing inter-rater reliability and its variance in the presence of high agreement, British
 * Journal of Mathematical and Statistical Psychology 61: 29-48; with gaps as in the R package irrCAC. Where no code
 * varies irrCAC says 1; here it is undefined.
 */
public final class GwetAC1 {

    private GwetAC1() {}

    /** The agreement of the coders. */
    public static Agreement of(Codes codes) {
        return PairedChance.of(
                "Gwet's AC1", codes, shares -> (1 - PairedChance.sumOfSquares(shares)) / (shares.length - 1));
    }
}
