package org.parallax.terms;

/**
 * One term's count.
 *
 * @param term the term
 * @param count how often it occurs
 * @param documents in how many documents
 */
public record TermCount(String term, long count, long documents) {}
