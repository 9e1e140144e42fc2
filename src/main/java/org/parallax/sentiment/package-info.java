/**
 * How positive, by whom, toward whom, and why? Start at {@link org.parallax.sentiment.ToneScorer#news}: the tone of a
 * sentence, of a document, of each voice, and toward an actor, every number with the words that carry it. Uses
 * {@code voices}, {@code actors}, {@code lexicon}, {@code text}, {@code corpus}, {@code analysis}, {@code stats} and
 * {@code learn}.
 */
@NullMarked
package org.parallax.sentiment;

import org.jspecify.annotations.NullMarked;
