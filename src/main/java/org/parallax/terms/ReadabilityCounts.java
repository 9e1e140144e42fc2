package org.parallax.terms;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.parallax.corpus.Reading;
import org.parallax.text.Sentences;
import org.parallax.text.Tokens;

/**
 * What readability formulas count in a text. Words are tokens of kind word, number or compound; letters are their letters
 * and digits; a word's syllables are those of {@link Syllables}.
 *
 * @param sentences number of sentences that hold a word
 * @param words number of words
 * @param letters letters and digits in all words
 * @param syllables syllables in all words
 * @param monosyllables words of one syllable
 * @param twoOrMoreSyllables words of two or more
 * @param threeOrMoreSyllables words of three or more
 * @param sevenOrMoreLetters words of seven letters or more
 */
public record ReadabilityCounts(
        long sentences,
        long words,
        long letters,
        long syllables,
        long monosyllables,
        long twoOrMoreSyllables,
        long threeOrMoreSyllables,
        long sevenOrMoreLetters)
        implements Serializable {

    /** Counts a text. Linear in its length. */
    public static ReadabilityCounts of(Reading reading) {
        Tokens tokens = reading.tokens();
        Map<String, Integer> known = new HashMap<>();
        long[] n = new long[7];
        boolean[] withWord = new boolean[reading.sentences().size()];
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && TermReader.isCounted(reading, i)) {
                String word = tokens.text(i);
                add(n, letters(word), known.computeIfAbsent(word, Syllables::count));
                mark(withWord, reading.sentences(), tokens.start(i));
            }
        }
        long sentences = 0;
        for (boolean some : withWord) {
            sentences += some ? 1 : 0;
        }
        return new ReadabilityCounts(sentences, n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
    }

    private static void mark(boolean[] withWord, Sentences sentences, int offset) {
        int at = sentences.indexAt(offset);
        if (at >= 0) {
            withWord[at] = true;
        }
    }

    private static void add(long[] n, int letters, int syllables) {
        n[0]++;
        n[1] += letters;
        n[2] += syllables;
        n[3] += syllables == 1 ? 1 : 0;
        n[4] += syllables >= 2 ? 1 : 0;
        n[5] += syllables >= 3 ? 1 : 0;
        n[6] += letters >= 7 ? 1 : 0;
    }

    private static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
