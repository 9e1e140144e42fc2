package org.parallax.voices;

import java.io.Serializable;
import org.parallax.text.Span;

/**
 * A contiguous piece of text in one voice and one wording. The stretches of a text are in order, leave no gap and do
 * not overlap; quotation marks belong to the quotation. Immutable and thread-safe.
 *
 * @param span where it stands
 * @param voice who speaks
 * @param wording whose words they are
 */
public record Stretch(Span span, Voice voice, Wording wording) implements Serializable {}
