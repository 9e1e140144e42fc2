package org.parallax.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the paragraphs of a text: stretches parted by at least one blank line, or by single line ends where no line is blank. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The paragraphs in order, trimmed of white space; none for a blank text. */
    public static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int n = text.length();
        int from = 0;
        while (from < n) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? n : end;
            int a = from;
            int b = end;
            while (a < b && Character.isWhitespace(text.charAt(a))) {
                a++;
            }
            while (b > a && Character.isWhitespace(text.charAt(b - 1))) {
                b--;
            }
            if (a < b) {
                spans.add(new Span(a, b));
            }
            from = end + 1;
        }
        return spans;
    }
}
