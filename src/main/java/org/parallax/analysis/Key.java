package org.parallax.analysis;

import java.io.Serializable;
import java.util.function.Function;

/**
 * The group an item belongs to. Serializable, so that the same lambda goes to a cluster.
 *
 * @param <T> the items
 */
@FunctionalInterface
public interface Key<T> extends Function<T, String>, Serializable {}
