/**
 * Is my own analysis right? Laws to inherit ({@link org.parallax.testing.AnalysisContract} and the other contracts),
 * behaviour tests over texts ({@link org.parallax.testing.InvariantUnder}, {@link org.parallax.testing.Moves},
 * {@link org.parallax.testing.Template}) and assertions ({@link org.parallax.testing.ParallaxAssertions}), for JUnit Jupiter 5.14 and 6, which the caller brings along. Start with {@link org.parallax.testing.AnalysisContract}. May use
 * every package but {@code spark}; nothing uses it.
 */
@NullMarked
package org.parallax.testing;

import org.jspecify.annotations.NullMarked;
