package org.parallax.terms;

/**
 * One term's weight.
 *
 * @param term the term
 * @param weight its weight, in the unit of the scheme that made it
 */
public record TermWeight(String term, double weight) {}
