/**
 * How sure are we? Exact sums, tests, intervals, false discovery, bootstrap, agreement coefficients. Uses no other
 * package.
 */
@NullMarked
package org.parallax.stats;

import org.jspecify.annotations.NullMarked;
