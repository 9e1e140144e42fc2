/**
 * What do words carry? Valued lexicons, category dictionaries, their cards and file formats, and the matcher that finds
 * their words and phrases in a text. Start with {@link org.parallax.lexicon.Lexicon} and
 * {@link org.parallax.lexicon.CategoryDictionary}. May use {@code text}.
 */
@NullMarked
package org.parallax.lexicon;

import org.jspecify.annotations.NullMarked;
