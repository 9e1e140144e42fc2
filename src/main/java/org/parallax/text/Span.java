package org.parallax.text;

import java.io.Serializable;

/**
 * A stretch of the original text: half-open UTF-16 offsets, as {@link String#substring(int, int)} takes them.
 *
 * <p>Spans are ordered by start, then by end. Immutable and thread-safe.
 *
 * @param start offset of the first unit, 0 or more
 * @param end offset behind the last unit, {@code start} or more; equal to it for an empty span
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span must have 0 <= start <= end, got " + start + "-" + end);
        }
    }

    /** Number of UTF-16 units, 0 for an empty span. */
    public int length() {
        return end - start;
    }

    /** Whether this span has no units. */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * The words this span cuts out of its text.
     *
     * @throws IndexOutOfBoundsException if the span ends behind the text: it belongs to another one
     */
    public String textIn(CharSequence text) {
        if (end > text.length()) {
            throw new IndexOutOfBoundsException("span " + this + " ends behind a text of " + text.length()
                    + " UTF-16 units: it belongs to another text");
        }
        return text.subSequence(start, end).toString();
    }

    /** Whether the unit at the offset lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether all of the other span lies in this one; an empty span lies in every span that it touches. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** {@code start-end}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
