package org.parallax.report;

/**
 * Long English words made breakable, so that they wrap in narrow columns: a soft hyphen before a consonant that starts a
 * syllable, near the middle of the word. A browser's own hyphenation depends on dictionaries that are not always installed.
 */
final class SoftHyphens {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int LONG = 10;
    private static final int SHORTEST_PART = 4;

    private SoftHyphens() {}

    /** The name, each of its words of ten letters or more with at most one soft hyphen. */
    static String in(String name) {
        StringBuilder out = new StringBuilder(name);
        int end = name.length();
        for (int at = name.length() - 1; at >= -1; at--) {
            if (at < 0 || !isLetter(name.charAt(at))) {
                int hyphen = end - at - 1 >= LONG ? place(name, at + 1, end) : -1;
                if (hyphen >= 0) {
                    out.insert(hyphen, SOFT_HYPHEN);
                }
                end = at;
            }
        }
        return out.toString();
    }

    /** The start of a syllable nearest to the middle, -1 if there is none. */
    private static int place(String name, int start, int end) {
        int best = -1;
        double middle = (start + end) / 2.0;
        for (int i = start + SHORTEST_PART; i <= end - SHORTEST_PART; i++) {
            boolean nearer = best < 0 || Math.abs(i - middle) < Math.abs(best - middle);
            if (nearer && startsSyllable(name, i)) {
                best = i;
            }
        }
        return best;
    }

    /** A consonant between vowels, or the second of two between vowels: {@code constitu-tionality, prescrip-tion}. */
    private static boolean startsSyllable(String name, int i) {
        boolean consonantThenVowel = !isVowel(name.charAt(i)) && isVowel(name.charAt(i + 1));
        return consonantThenVowel && (isVowel(name.charAt(i - 1)) || isVowel(name.charAt(i - 2)));
    }

    private static boolean isVowel(char c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
