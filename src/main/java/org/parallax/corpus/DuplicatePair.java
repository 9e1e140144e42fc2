package org.parallax.corpus;

import java.io.Serializable;

/**
 * Two documents with nearly the same text. Immutable and thread-safe.
 *
 * @param first id of the one that comes first
 * @param second id of the other
 * @param similarity the share of runs of words that both have of those either has, in [0, 1]: exact near the threshold,
 *     an estimate with a standard error of .02 or less well above it
 */
public record DuplicatePair(String first, String second, double similarity) implements Serializable {}
