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
 * Is the text in the language of the lexicon? Counts, among the first words, the commonest of English and those of other
 * languages, capitalised ones left out. A text is not covered if most of its letters are not Latin, if it has more
 * common words of other languages than of English and at least {@value #FOREIGN}, or if it is long and has hardly any
 * common word of English.
 */
final class Coverage {

    private static final int FOREIGN = 2;
    private static final int LONG = 40;
    private static final int ONE_IN = 12;
    private static final int ASKED = 400;
    /** The common words of English, then those of other languages that are none of them: one look-up settles both. */
    private static final WordTable COMMON;

    private static final int ENGLISH;

    static {
        Set<String> words = new LinkedHashSet<>();
        load("english.txt", words);
        ENGLISH = words.size();
        load("other-languages.txt", words);
        COMMON = WordTable.of(words);
    }

    private Coverage() {}

    /** Whether the token is one of the commonest words of English. */
    static boolean isCommon(Tokens tokens, int token) {
        return isEnglish(COMMON.id(tokens, token));
    }

    /** Whether the word is one of the commonest of English. */
    static boolean isCommon(String word) {
        return isEnglish(COMMON.id(word));
    }

    private static boolean isEnglish(int word) {
        return word >= 0 && word < ENGLISH;
    }

    static void load(String resource, Set<String> words) {
        try (BufferedReader lines = ToneRules.open(resource)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    words.addAll(List.of(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's word lists cannot be read", e);
        }
    }

    /** Why the text is not covered; empty if it is. Asks at most the first {@value #ASKED} words. */
    static String gap(Tokens tokens) {
        int words = 0;
        int english = 0;
        int other = 0;
        int foreignLetters = 0;
        for (int t = 0; t < tokens.size() && words < ASKED; t++) {
            char c = tokens.text().charAt(tokens.start(t));
            if (tokens.isWord(t) && Character.isLetter(c)) {
                words++;
                foreignLetters += isLatin(c) ? 0 : 1;
                int word = COMMON.id(tokens, t);
                english += isEnglish(word) ? 1 : 0;
                other += word >= ENGLISH && Character.isLowerCase(c) ? 1 : 0;
            }
        }
        if (foreignLetters * 2 > words) {
            return "language not covered: " + foreignLetters + " of the first " + words
                    + " words are not in Latin letters";
        }
        boolean hardlyAny = words >= LONG && english * ONE_IN < words;
        if (other >= FOREIGN && other > english || hardlyAny) {
            return "language not covered: of the first " + words + " words " + english + " are common English words, "
                    + other + " common words of other languages";
        }
        return "";
    }

    private static boolean isLatin(char c) {
        return c < 0x250 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
