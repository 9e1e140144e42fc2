package org.parallax.lexicon;

import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/** The simple look for a negation before a word; the tone engine's own is the thorough one. */
final class Negators {

    private static final int REACH = 3;
    private static final WordTable WORDS = WordTable.of(
            "not",
            "no",
            "never",
            "without",
            "neither",
            "nor",
            "nobody",
            "none",
            "nothing",
            "nowhere",
            "cannot",
            "hardly",
            "scarcely",
            "barely",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "shouldn't",
            "mustn't",
            "hasn't",
            "haven't",
            "hadn't",
            "ain't");

    private Negators() {}

    /** Whether a negation stands among the three words before the token, with no punctuation between. */
    static boolean before(Tokens tokens, int token) {
        for (int i = token - 1; i >= 0 && i >= token - REACH && tokens.isWord(i); i--) {
            if (WORDS.id(tokens, i) >= 0) {
                return true;
            }
        }
        return false;
    }
}
