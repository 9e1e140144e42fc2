/**
 * How sure are we? Exact sums, tail probabilities and quantiles, corrections for many tests, permutation tests and the
 * bootstrap. Start with {@link org.parallax.stats.Difference}, the shape in which every comparison answers. Uses no other
 * package.
 */
@NullMarked
package org.parallax.stats;

import org.jspecify.annotations.NullMarked;
