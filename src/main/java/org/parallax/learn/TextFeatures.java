package org.parallax.learn;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.analysis.Step;
import org.parallax.corpus.Reading;
import org.parallax.text.Tokens;

/**
 * What of a text a classifier sees: its words and word pairs, strings of characters inside words, and features that the
 * caller adds, from dictionaries, tone or voices. Immutable and thread-safe if the caller's features are.
 *
 * @param longestPhrase words of the longest phrase, 0 for no words
 * @param shortestString characters of the shortest string inside a word
 * @param longestString characters of the longest, 0 for no strings
 * @param own the caller's features, from name to value
 */
public record TextFeatures(
        int longestPhrase, int shortestString, int longestString, List<Step<Reading, Map<String, Double>>> own)
        implements Serializable {

    public TextFeatures {
        if (longestPhrase < 0 || longestPhrase > 5) {
            throw new IllegalArgumentException("longestPhrase must be in [0, 5], got " + longestPhrase);
        }
        if (longestString > 0 && (shortestString < 1 || longestString < shortestString || longestString > 8)) {
            throw new IllegalArgumentException(
                    "strings need 1 <= shortest <= longest <= 8, got " + shortestString + " and " + longestString);
        }
        own = List.copyOf(own);
    }

    /** Words and word pairs, and strings of two to five characters. */
    public static TextFeatures standard() {
        return new TextFeatures(2, 2, 5, List.of());
    }

    /** Words and phrases of up to so many words, no strings. */
    public static TextFeatures words(int longestPhrase) {
        return new TextFeatures(longestPhrase, 0, 0, List.of());
    }

    /**
     * With features of the caller's own. Their names must not change from text to text; absent ones count 0. What one call
     * adds is scaled by itself, and all calls together weigh as much as the words do: unlike things (forms and topics) are
     * better added apart.
     */
    public TextFeatures with(Step<Reading, Map<String, Double>> features) {
        List<Step<Reading, Map<String, Double>>> more = new ArrayList<>(own);
        more.add(features);
        return new TextFeatures(longestPhrase, shortestString, longestString, more);
    }

    /** Number of blocks of features, each of which is scaled by itself. */
    int blocks() {
        return Feature.OWN + own.size();
    }

    /** How often each feature of a block stands in a text; sorted, so that nothing depends on hashing. */
    Map<String, Double> of(Reading reading, int block) {
        Map<String, Double> found = new TreeMap<>();
        switch (block) {
            case Feature.WORDS -> addPhrases(reading, found);
            case Feature.STRINGS -> addStrings(reading, found);
            default -> found.putAll(own.get(block - Feature.OWN).apply(reading));
        }
        return found;
    }

    private void addPhrases(Reading reading, Map<String, Double> found) {
        List<String> words = words(reading);
        for (int i = 0; i < words.size(); i++) {
            StringBuilder phrase = new StringBuilder();
            for (int n = 0; n < longestPhrase && i + n < words.size(); n++) {
                phrase.append(n == 0 ? "" : " ").append(words.get(i + n));
                found.merge(phrase.toString(), 1.0, Double::sum);
            }
        }
    }

    private void addStrings(Reading reading, Map<String, Double> found) {
        if (longestString == 0) {
            return;
        }
        for (String word : words(reading)) {
            String edged = " " + word + " ";
            for (int length = shortestString; length <= longestString; length++) {
                for (int i = 0; i + length <= edged.length(); i++) {
                    found.merge(edged.substring(i, i + length), 1.0, Double::sum);
                }
            }
        }
    }

    private static List<String> words(Reading reading) {
        Tokens tokens = reading.tokens();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words.add(tokens.base(i));
            }
        }
        return words;
    }
}
