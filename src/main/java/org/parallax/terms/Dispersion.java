package org.parallax.terms;

import java.io.Serializable;

/**
 * How evenly is a term spread over the documents? For D documents of share s_i of all terms, and a term with f occurrences,
 * v_i of them in document i, p_i = v_i / length of i.
 *
 * <p>Made by {@link DispersionTable}; a term that does not occur has range 0 and NaN elsewhere.
 *
 * @param term the term
 * @param frequency how often it occurs, f
 * @param range in how many documents
 * @param deviation standard deviation of v_i over all documents (divided by D)
 * @param variation deviation / mean of v_i
 * @param juillandD 1 - V / sqrt(D - 1), V the coefficient of variation of p_i: 1 for evenly, 0 for all in one document
 * @param rosengrenS (sum sqrt(v_i s_i))^2 / f: 1 for evenly
 * @param dp Gries's DP, sum |v_i / f - s_i| / 2: 0 for evenly, towards 1 for clumped
 * @param dpNorm DP / (1 - smallest s_i), so that 1 is reached
 * @param divergence Kullback-Leibler divergence of v_i / f from s_i, in bits: 0 for evenly
 */
public record Dispersion(
        String term,
        double frequency,
        int range,
        double deviation,
        double variation,
        double juillandD,
        double rosengrenS,
        double dp,
        double dpNorm,
        double divergence)
        implements Serializable {}
