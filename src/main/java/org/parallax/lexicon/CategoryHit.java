package org.parallax.lexicon;

import java.io.Serializable;
import org.parallax.text.Span;

/**
 * One match of a category dictionary, and where it stands.
 *
 * @param category full name of the category
 * @param span its place in the text
 * @param words the text's own words
 * @param pattern the pattern that matched
 * @param negated whether a negation stands among the three words before it, with no mark of punctuation between
 */
public record CategoryHit(String category, Span span, String words, CategoryPattern pattern, boolean negated)
        implements Serializable {}
