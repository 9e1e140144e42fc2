package org.parallax.voices;

import java.io.Serializable;
import org.parallax.text.Span;

/**
 * A contiguous stretch of what an attribution attributes, wholly inside quotation marks or wholly outside them.
 *
 * @param span where it stands, quotation marks left out
 * @param direct whether it stands inside quotation marks
 * @param attribution the attribution it belongs to
 */
public record Passage(Span span, boolean direct, Attribution attribution) implements Serializable {}
