package org.parallax.analysis;

import java.io.Serializable;

/**
 * Two things side by side: the states, or the answers, of two analyses run in one pass.
 *
 * @param <A> the first
 * @param <B> the second
 */
public record Both<A, B>(A first, B second) implements Serializable {}
