package org.parallax.text;

/**
 * Where a word ends without its possessive: {@code Kazakhstan’s}, {@code Kazakhstan's} and the misused
 * {@code Kazakhstan‘s} are forms of {@code Kazakhstan}. The {@code ’s} of {@code it’s}, {@code that’s}, {@code let’s}
 * stands for <i>is</i>, <i>has</i> or <i>us</i> and stays; behind a name or a noun the two cannot be told apart without
 * grammar, and the possessive is by far the more frequent one in news.
 */
final class Possessive {

    /** Words behind which ’s is a verb or a pronoun. */
    private static final WordTable CONTRACTING = WordTable.of(
            "it",
            "he",
            "she",
            "that",
            "there",
            "here",
            "what",
            "who",
            "where",
            "when",
            "why",
            "how",
            "let",
            "this",
            "something",
            "nothing",
            "everything",
            "anything");

    private Possessive() {}

    /** Offset behind the word without its possessive; {@code to} if it has none. */
    static int baseEnd(CharSequence text, int from, int to) {
        if (to - from < 3 || (text.charAt(to - 1) | 0x20) != 's' || !Folding.isApostrophe(text.charAt(to - 2))) {
            return to;
        }
        return CONTRACTING.id(text, from, to - 2) < 0 ? to - 2 : to;
    }

    /** {@link #baseEnd(CharSequence, int, int)} for UTF-8 bytes. */
    static int baseEnd(byte[] utf8, int from, int to) {
        if (to - from < 3 || (utf8[to - 1] | 0x20) != 's') {
            return to;
        }
        int apostrophe = to - 2;
        while (apostrophe > from && utf8[apostrophe] < (byte) 0xC0) {
            apostrophe--;
        }
        if (apostrophe == from || !Folding.isApostrophe(Utf8.decode(utf8, apostrophe, to))) {
            return to;
        }
        return CONTRACTING.id(utf8, from, apostrophe) < 0 ? apostrophe : to;
    }
}
