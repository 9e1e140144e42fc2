package org.parallax.terms;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.text.Span;

/**
 * One find in its context, as it stands in the text.
 *
 * @param document id of the document
 * @param span where the find stands
 * @param firstToken index of its first token
 * @param lastToken index of its last token
 * @param left the text from the first token of the window to the find, without white space at its ends
 * @param match the find
 * @param right the text from the find to the last token of the window
 * @param pattern what was looked for
 */
public record ConcordanceLine(
        String document,
        Span span,
        int firstToken,
        int lastToken,
        String left,
        String match,
        String right,
        String pattern) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** By the words to the right, nearest first, then by document and place. */
    public static Comparator<ConcordanceLine> byRight() {
        return Comparator.comparing((ConcordanceLine line) -> line.right().toLowerCase(Locale.ROOT))
                .thenComparing(byPlace());
    }

    /** By the words to the left, nearest first, then by document and place. */
    public static Comparator<ConcordanceLine> byLeft() {
        return Comparator.comparing((ConcordanceLine line) -> reversedWords(line.left()))
                .thenComparing(byPlace());
    }

    /** By document, then by place. */
    public static Comparator<ConcordanceLine> byPlace() {
        return Comparator.comparing(ConcordanceLine::document).thenComparing(ConcordanceLine::span);
    }

    private static String reversedWords(String text) {
        String[] words = SPACE.split(text.toLowerCase(Locale.ROOT).strip());
        StringBuilder reversed = new StringBuilder();
        for (int i = words.length - 1; i >= 0; i--) {
            reversed.append(words[i]).append(' ');
        }
        return reversed.toString();
    }
}
