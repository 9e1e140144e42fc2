package org.parallax.text;

import java.util.Arrays;

/**
 * Which line ends of a text end a paragraph. A blank line always does. A single line end does unless the text is wrapped
 * by hand: then a line end is soft where the next word would not have fitted the text's longest line, or where the next
 * line goes on in lower case.
 *
 * <p>A text counts as wrapped if its longest line has 50 to 120 units; lines of an unwrapped text are paragraphs, or
 * items of lists. Line ends are LF, CR LF, CR, and Unicode's line and paragraph separators.
 */
final class LineEnds {

    private static final String ENDS = "\n\r\u2028\u2029\u0085";
    private static final int NARROWEST = 50;
    private static final int WIDEST = 120;

    private final String text;
    private final int width;
    // next place of each of ENDS, as far as it was looked for: most texts have one kind of them only
    private final int[] ahead = new int[ENDS.length()];

    LineEnds(String text) {
        this.text = text;
        this.width = longestLine();
        Arrays.fill(ahead, -1);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Offset of the next line end at or behind {@code from}, the text's length if there is none; ask in ascending order. */
    int next(int from) {
        int nearest = text.length();
        for (int i = 0; i < ahead.length; i++) {
            if (ahead[i] < from) {
                int found = text.indexOf(ENDS.charAt(i), from);
                ahead[i] = found < 0 ? text.length() : found;
            }
            nearest = Math.min(nearest, ahead[i]);
        }
        return nearest;
    }

    private int longestLine() {
        int longest = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            longest = Math.max(longest, end - from);
            if (longest > WIDEST) {
                return longest;
            }
            from = end + 1;
        }
        return longest;
    }

    /** Whether the white space {@code [from, to)} between two tokens, which holds a line end, ends a paragraph. */
    boolean isParagraphEnd(int from, int to) {
        if (width < NARROWEST || width > WIDEST) {
            return true;
        }
        int line = from;
        int ends = 0;
        for (int at = from; at < to; at++) {
            if (isLineEnd(text.charAt(at)) && !(text.charAt(at) == '\n' && at > from && text.charAt(at - 1) == '\r')) {
                ends++;
                line = at;
            }
        }
        if (ends != 1 || to >= text.length()) {
            return true;
        }
        return !Character.isLowerCase(text.charAt(to)) && lineStart(from) + width >= line + 1 + wordLength(to);
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && at - start <= width && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private int wordLength(int from) {
        int end = from;
        while (end < text.length() && end - from <= width && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - from;
    }
}
