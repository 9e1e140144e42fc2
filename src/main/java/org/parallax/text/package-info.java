/**
 * What was written, and where? Tokens, sentences, paragraphs and the parts of an article, each with its place in the
 * original text. Start with {@link org.parallax.text.WordTokenizer} and {@link org.parallax.text.EnglishSentenceSplitter}.
 * Uses no other package.
 */
@NullMarked
package org.parallax.text;

import org.jspecify.annotations.NullMarked;
