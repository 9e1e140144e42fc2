/**
 * How far to believe it? Codes by people and by the program side by side ({@link org.parallax.validation.GoldSet}), the
 * sheets to get them ({@link org.parallax.validation.CodingSheet}), shares corrected for the program's errors
 * ({@link org.parallax.validation.Prevalence}), how many more codes an interval needs
 * ({@link org.parallax.validation.SampleSize}), and how a lexicon fits a corpus
 * ({@link org.parallax.validation.LexiconFit}, {@link org.parallax.validation.LexiconDrift},
 * {@link org.parallax.validation.ScorerTable}). Start with {@code GoldSet}. Uses every package but {@code report},
 * {@code spark} and {@code testing}.
 */
@NullMarked
package org.parallax.validation;

import org.jspecify.annotations.NullMarked;
