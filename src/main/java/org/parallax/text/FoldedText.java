package org.parallax.text;

import java.io.Serializable;
import java.util.Arrays;

/**
 * A text in folded form ({@link Typography}), with the place in the original of each of its units. Immutable and
 * thread-safe.
 */
public final class FoldedText implements Serializable {

    private static final long serialVersionUID = 1;

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** The text as it was. */
    public String original() {
        return original;
    }

    /**
     * Where the words of a span of the folded text stand in the original. A span that begins or ends inside what one
     * character was folded to takes that character whole; an empty span stays empty.
     *
     * @throws IndexOutOfBoundsException if the span leaves the folded text
     */
    public Span original(Span folded) {
        if (folded.end() > text.length()) {
            throw new IndexOutOfBoundsException(
                    "span " + folded + " ends behind a folded text of " + text.length() + " UTF-16 units");
        }
        if (folded.isEmpty()) {
            int at = folded.start() < starts.length ? starts[folded.start()] : original.length();
            return new Span(at, at);
        }
        return new Span(starts[folded.start()], ends[folded.end() - 1]);
    }

    /** Puts a folded text together from the left to the right. */
    static final class Builder {

        private final String original;
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(String original) {
            this.original = original;
            this.text = new StringBuilder(original.length());
            this.starts = new int[original.length() + 8];
            this.ends = new int[original.length() + 8];
        }

        /** Adds the folded form of the original's {@code [start, end)}. */
        void add(String form, int start, int end) {
            int from = text.length();
            text.append(form);
            if (text.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * text.length());
                ends = Arrays.copyOf(ends, starts.length);
            }
            Arrays.fill(starts, from, text.length(), start);
            Arrays.fill(ends, from, text.length(), end);
            if (form.length() == end - start && form.length() > 1 && original.startsWith(form, start)) {
                for (int i = 0; i < form.length(); i++) {
                    starts[from + i] = start + i;
                    ends[from + i] = start + i + 1;
                }
            }
        }

        FoldedText build() {
            return new FoldedText(
                    original,
                    text.toString(),
                    Arrays.copyOf(starts, text.length()),
                    Arrays.copyOf(ends, text.length()));
        }
    }
}
