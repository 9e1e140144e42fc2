package org.parallax.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Is the text in the language of the lexicon? Counts the words that are among the commonest of English. A text of
 * {@value #ENOUGH} words or more that has fewer than one in {@value #ONE_IN} of them, or any text most of whose letters
 * are not Latin, is not covered.
 */
final class Coverage {

    static final int ENOUGH = 12;
    static final int ONE_IN = 12;
    private static final int ASKED = 400;
    private static final WordTable COMMON = load();

    private Coverage() {}

    static WordTable common() {
        return COMMON;
    }

    private static WordTable load() {
        Set<String> words = new LinkedHashSet<>();
        try (BufferedReader lines = ToneRules.open("english.txt")) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    words.addAll(List.of(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's word list cannot be read", e);
        }
        return WordTable.of(words);
    }

    /** Why the text is not covered; empty if it is. Asks at most the first {@value #ASKED} words. */
    static String gap(Tokens tokens) {
        int words = 0;
        int known = 0;
        int foreign = 0;
        for (int t = 0; t < tokens.size() && words < ASKED; t++) {
            if (tokens.isWord(t)) {
                char c = tokens.text().charAt(tokens.start(t));
                if (Character.isLetter(c)) {
                    words++;
                    known += COMMON.id(tokens, t) >= 0 ? 1 : 0;
                    foreign += isLatin(c) ? 0 : 1;
                }
            }
        }
        if (foreign * 2 > words) {
            return "language not covered: " + foreign + " of the first " + words + " words are not in Latin letters";
        }
        if (words >= ENOUGH && known * ONE_IN < words) {
            return "language not covered: " + known + " of the first " + words
                    + " words are common English words, at least one in " + ONE_IN + " is needed";
        }
        return "";
    }

    private static boolean isLatin(char c) {
        return c < 0x250 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
