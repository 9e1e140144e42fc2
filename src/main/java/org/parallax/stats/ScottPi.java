package org.parallax.stats;

/**
 * Do two coders agree beyond what their common habits would give by chance?
 *
 * <p>{@code pi = (p - e) / (1 - e)}: p is the share of units they agree on, e the sum of the squared shares of the
 * categories among the codes of both. For more coders it is {@link FleissKappa}. Units with a gap give their one code to
 * the shares. Undefined where no code varies. Stateless and thread-safe.
 *
 * <p>W. A. Scott (1955), Reliability of Content Analysis, Public Opinion Quarterly 19(3): 321-325.
 */
public final class ScottPi {

    private ScottPi() {}

    /**
     * The agreement of the two coders.
     *
     * @throws IllegalArgumentException for another number of coders than two
     */
    public static Agreement of(Codes codes) {
        codes.requirePair("Scott's pi", "FleissKappa or KrippendorffAlpha");
        return PairedChance.of("Scott's pi", codes, PairedChance::sumOfSquares);
    }
}
