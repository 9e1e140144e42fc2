package org.parallax.lexicon;

import org.parallax.text.Tokens;

/** Whether tokens that match a pattern's letters also match its capitals. */
final class CaseMatch {

    private CaseMatch() {}

    /**
     * Word by word: a token fits if its letters have the pattern's case, up to the pattern's first wildcard, or if all
     * of them are capitals, as in a headline. Where a compound stands for several words only its start is compared.
     */
    static boolean fits(String pattern, Tokens tokens, int first, int end) {
        int from = 0;
        for (int i = first; i < end && from < pattern.length(); i++) {
            int space = pattern.indexOf(' ', from);
            int to = space < 0 ? pattern.length() : space;
            if (!wordFits(pattern, from, to, tokens.text(), tokens.start(i), tokens.end(i))) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    private static boolean wordFits(String pattern, int from, int to, String text, int start, int end) {
        return isShouted(text, start, end) || sameCase(pattern, from, to, text, start, end);
    }

    private static boolean sameCase(String pattern, int from, int to, String text, int start, int end) {
        int p = from;
        for (int i = start; i < end && p < to; i++) {
            char c = Folding.typography(text.charAt(i));
            char wanted = pattern.charAt(p);
            if (wanted == '*') {
                return true;
            }
            if (c != 0 && wanted != '?' && c != wanted) {
                return false;
            }
            if (c != 0) {
                p++;
            }
        }
        return p == to;
    }

    private static boolean isShouted(String text, int start, int end) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }
}
