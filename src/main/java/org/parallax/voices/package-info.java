/**
 * Who says what? Start at {@link org.parallax.voices.Voices#find}: quotations, attributions and speakers, and the whole
 * text parted into the narrator's own words, quoted words and reported words. Uses {@code actors}, {@code lexicon},
 * {@code text}, {@code corpus}, {@code analysis}, {@code stats} and {@code learn}.
 */
@NullMarked
package org.parallax.voices;

import org.jspecify.annotations.NullMarked;
