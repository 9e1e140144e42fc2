/**
 * Which words, how often, in what company? {@link org.parallax.terms.Terms} says how tokens become terms;
 * {@link org.parallax.terms.TermCounter} and {@link org.parallax.terms.DocumentTermMatrix} count them, and the rest of the
 * package answers from the counts: {@link org.parallax.terms.Keyness}, {@link org.parallax.terms.Collocations},
 * {@link org.parallax.terms.Concordance}. Uses {@code text}, {@code corpus}, {@code analysis}, {@code stats} and
 * {@code lexicon}.
 */
@NullMarked
package org.parallax.terms;

import org.jspecify.annotations.NullMarked;
