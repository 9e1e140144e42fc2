/**
 * Which documents? Documents with their metadata, corpora read lazily from files, and {@link org.parallax.corpus.Reading},
 * a document once read. Start with {@link org.parallax.corpus.Document} and {@link org.parallax.corpus.DocumentReader}.
 * Uses {@code text} and {@code analysis}.
 */
@NullMarked
package org.parallax.corpus;

import org.jspecify.annotations.NullMarked;
