package org.parallax.sentiment;

/**
 * A word without the commonest endings, so that the forms of a word count together. Cruder than the stemmer of Porter (1980)
 * on purpose: it never leaves fewer than three letters and turns no suffix into another.
 */
final class Stem {

    private static final String[] ENDINGS = {"ingly", "edly", "ing", "ied", "ies", "ed", "es", "ly", "s"};
    private static final int SHORTEST = 3;

    private Stem() {}

    static String of(String word) {
        int apostrophe = word.indexOf('\'');
        String s = apostrophe >= SHORTEST ? word.substring(0, apostrophe) : word;
        for (String ending : ENDINGS) {
            if (s.length() - ending.length() >= SHORTEST && s.endsWith(ending)) {
                s = s.substring(0, s.length() - ending.length());
                break;
            }
        }
        int n = s.length();
        if (n > SHORTEST && s.charAt(n - 1) == s.charAt(n - 2) && "lse".indexOf(s.charAt(n - 1)) < 0) {
            return s.substring(0, n - 1);
        }
        return n > SHORTEST && "eyi".indexOf(s.charAt(n - 1)) >= 0 ? s.substring(0, n - 1) : s;
    }
}
