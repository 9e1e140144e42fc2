package org.parallax.lexicon;

/**
 * A word with wildcards elsewhere than at its end: {@code *} stands for any units, {@code ?} for one. Matching is linear
 * in the word for one star, and at most word times pattern for more.
 */
final class Glob {

    private final String pattern;
    private final int literals;

    /** Takes a folded pattern. */
    Glob(String folded) {
        pattern = folded;
        literals = (int) folded.chars().filter(c -> c != '*').count();
    }

    /** Whether the stretch is a word that the pattern describes; a star alone wants a letter or a digit in it. */
    boolean matches(String text, int start, int end) {
        if (end - start < literals || !lastFits(text, end)) {
            return false;
        }
        String composed = Folding.composed(text, start, end);
        return composed == null ? fits(text, start, end) : fits(composed, 0, composed.length());
    }

    private boolean fits(String text, int start, int end) {
        if (literals == 0) {
            return isWord(text, start, end);
        }
        return walk(text, start, end);
    }

    /** Most words fail at the last letter of {@code *word}, before anything is walked. */
    private boolean lastFits(String text, int end) {
        char last = pattern.charAt(pattern.length() - 1);
        char unit = text.charAt(end - 1);
        return last == '*' || last == '?' || Folding.fold(unit) == last || Folding.needsComposing(unit);
    }

    private boolean walk(String text, int start, int end) {
        int at = start;
        int p = 0;
        int star = -1;
        int resume = start;
        while (at < end) {
            char c = Folding.fold(text.charAt(at));
            if (c == 0) {
                at++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = at;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == c)) {
                p++;
                at++;
            } else if (star >= 0) {
                p = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    private static boolean isWord(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
