/**
 * Which aspects does each voice, source or actor make salient, and how sure is that?
 * {@link org.parallax.framing.FramingAnalysis} counts the markers of frames ({@link org.parallax.framing.Frames} has
 * dictionaries of this project's own) and compares units along each frame. May use every package but
 * {@code validation}, {@code report}, {@code spark} and {@code testing}.
 */
@NullMarked
package org.parallax.framing;

import org.jspecify.annotations.NullMarked;
