package org.parallax.stats;

import java.util.Locale;

/**
 * Do two coders agree beyond what their own habits would give by chance?
 *
 * <p>{@code kappa = 1 - sum w(c,k) o(c,k) / sum w(c,k) e(c,k)}, with o the share of units the first coder put into c and
 * the second into k, and e the product of both coders' shares; the weight w is 1 for other categories, {@code |c - k|}
 * (linear) or {@code (c - k)^2} (quadratic) for categories in their order.
 *
 * <p>Units with a gap do not count. Undefined where both coders use one category. Immutable and thread-safe.
 *
 * <p>J. Cohen (1960), A Coefficient of Agreement for Nominal Scales; (1968), Weighted Kappa. Weights go by the rank of
 * the category among those used, as sklearn's {@code cohen_kappa_score} has it.
 */
public enum CohenKappa {
    /** Every disagreement weighs the same. */
    UNWEIGHTED,
    /** A disagreement weighs as much as the categories are apart. */
    LINEAR,
    /** A disagreement weighs the square of that. */
    QUADRATIC;

    /**
     * The agreement of the two coders.
     *
     * @throws IllegalArgumentException for another number of coders than two
     */
    public Agreement of(Codes codes) {
        codes.requirePair("Cohen's kappa", "KrippendorffAlpha or FleissKappa");
        String weights = this == UNWEIGHTED ? "" : " (" + name().toLowerCase(Locale.ROOT) + " weights)";
        return Agreement.of("Cohen's kappa" + weights, codes, counts -> kappa(codes, counts));
    }

    private double kappa(Codes codes, int[] counts) {
        int k = codes.categories().size();
        double[][] joint = new double[k][k];
        double[] first = new double[k];
        double[] second = new double[k];
        double n = 0;
        for (int u = 0; u < counts.length; u++) {
            int c = codes.code(0, u);
            int d = codes.code(1, u);
            if (c >= 0 && d >= 0) {
                joint[c][d] += counts[u];
                first[c] += counts[u];
                second[d] += counts[u];
                n += counts[u];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < k; c++) {
            for (int d = 0; d < k; d++) {
                observed += weight(c, d) * joint[c][d];
                expected += weight(c, d) * first[c] * second[d] / n;
            }
        }
        // 0 / 0, NaN, where a draw has one category or no unit
        return 1 - observed / expected;
    }

    private double weight(int c, int d) {
        double apart = Math.abs(c - d);
        return this == UNWEIGHTED ? Math.min(apart, 1) : this == LINEAR ? apart : apart * apart;
    }
}
