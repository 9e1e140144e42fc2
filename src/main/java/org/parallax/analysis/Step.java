package org.parallax.analysis;

import java.io.Serializable;
import java.util.function.Function;

/**
 * Makes the items an analysis takes out of others. Serializable, so that the same lambda goes to a cluster.
 *
 * @param <S> what comes in
 * @param <T> what the analysis takes
 */
@FunctionalInterface
public interface Step<S, T> extends Function<S, T>, Serializable {}
