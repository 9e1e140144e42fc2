package org.parallax.voices;

import java.io.Serializable;
import org.parallax.text.Span;

/**
 * A pair of quotation marks, or one mark and the end of the paragraph it runs to. Immutable and thread-safe.
 *
 * @param span from the opening mark to behind the closing one
 * @param content what stands between the marks
 * @param role what the marks are for
 * @param reason which rule told the role
 */
public record Quotation(Span span, Span content, QuotationRole role, String reason) implements Serializable {}
