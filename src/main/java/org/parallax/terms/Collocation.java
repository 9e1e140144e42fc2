package org.parallax.terms;

/**
 * Words that stand together, and how far beyond chance. For a run of n words with count c, marginal counts f_i of runs with
 * word i in place i, N runs in all, and E = f_1 … f_n / N^(n-1) expected if places were independent.
 *
 * <p>All scores treat runs as independent draws: they rank and do not flag.
 *
 * @param words the run, words parted by spaces
 * @param length number of words, n
 * @param count how often it occurs, c
 * @param nested how many of these lie within a longer run that was counted too
 * @param lambda the n-way interaction of the saturated log-linear model: sum over the 2^n cells of -1 to the number of
 *     words that differ, times ln (cell + smoothing)
 * @param z lambda by its standard error, sqrt of the sum of 1 / (cell + smoothing)
 * @param g2 log-likelihood ratio against independent places: 2 sum O ln(O / E) over the 2^n cells; not signed
 * @param pmi log2(c / E)
 * @param npmi pmi / (-(n-1) log2(c / N)): 1 where the words occur only together, 0 at chance
 * @param t (c - E) / sqrt(c)
 * @param dice n c / (f_1 + … + f_n), in [0, 1]
 */
public record Collocation(
        String words,
        int length,
        long count,
        long nested,
        double lambda,
        double z,
        double g2,
        double pmi,
        double npmi,
        double t,
        double dice) {}
