package org.parallax.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text: stretches parted by blank lines or, where the text is not wrapped by hand, by line
 * ends. In a wrapped text (longest line of 50 to 120 units) a line end parts nothing if the next word would not have
 * fitted the line, or goes on in lower case.
 */
public final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs in order, trimmed of white space; none for a blank text. Linear in the text's length. */
    public static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        LineEnds lineEnds = new LineEnds(text);
        int n = text.length();
        int start = skipSpace(text, 0);
        int end = start;
        while (end < n) {
            end = lineTextEnd(text, end, lineEnds);
            int next = skipSpace(text, end);
            if (next == n || lineEnds.isParagraphEnd(end, next)) {
                spans.add(new Span(start, end));
                start = next;
            }
            end = next;
        }
        return spans;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Offset behind the last unit of the line from {@code from} on that is not white space. */
    private static int lineTextEnd(String text, int from, LineEnds lineEnds) {
        int end = lineEnds.next(from);
        while (end > from && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return (CodePoints.traits(c) & Traits.WHITE_SPACE) != 0;
    }
}
