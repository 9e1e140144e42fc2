/**
 * How do partial answers merge? {@link org.parallax.analysis.Analysis} is the shape of every analysis, the library's or
 * the user's: collect, merge, finish. Uses no other package.
 */
@NullMarked
package org.parallax.analysis;

import org.jspecify.annotations.NullMarked;
