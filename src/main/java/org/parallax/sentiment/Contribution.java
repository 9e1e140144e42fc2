package org.parallax.sentiment;

import java.io.Serializable;
import org.parallax.text.Span;

/**
 * What one word or phrase adds to a tone, and which rules changed what it adds. Immutable and thread-safe.
 *
 * @param span where it stands
 * @param words the words as they stand
 * @param points its share of the value, good above 0; the points of all contributions sum to the value
 * @param rule the value it has alone and the rules that changed it, each with the words that called for it:
 *     {@code event -3.5; shifter "prevented"}
 */
public record Contribution(Span span, String words, double points, String rule) implements Serializable {}
