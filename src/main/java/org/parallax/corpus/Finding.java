package org.parallax.corpus;

import java.io.Serializable;
import java.util.Comparator;
import org.parallax.text.Span;

/**
 * A place in a document that a number rests on. Findings are ordered by document, then by place. Immutable and
 * thread-safe.
 *
 * @param document the document's id
 * @param span where it stands in the document's text
 * @param text the words to show for it, as they stand
 */
public record Finding(String document, Span span, String text) implements Comparable<Finding>, Serializable {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::document).thenComparing(Finding::span).thenComparing(Finding::text);

    /** The words of the reading that the span cuts out. */
    public static Finding of(Reading reading, Span span) {
        return new Finding(reading.id(), span, span.textIn(reading.text()));
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
