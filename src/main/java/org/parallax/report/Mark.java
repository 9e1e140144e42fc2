package org.parallax.report;

import org.parallax.text.Span;

/**
 * Words of an article that a measure found, to be underlined.
 *
 * @param span where they stand
 * @param classes how they are underlined, and what a click on a frame or cell finds them by
 * @param tip what a reader who rests on them is told
 */
record Mark(Span span, String classes, String tip) implements Comparable<Mark> {

    /** By place; of two at one place the longer first. */
    @Override
    public int compareTo(Mark other) {
        int byStart = Integer.compare(span.start(), other.span.start());
        int byEnd = byStart != 0 ? byStart : Integer.compare(other.span.end(), span.end());
        int byClasses = byEnd != 0 ? byEnd : classes.compareTo(other.classes);
        return byClasses != 0 ? byClasses : tip.compareTo(other.tip);
    }
}
