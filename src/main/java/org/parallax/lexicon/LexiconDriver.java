package org.parallax.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.parallax.text.Tokens;

/**
 * Which entries make a body of texts score as it does, and what would it score without each of them?
 *
 * @param entry the entry
 * @param hits how often it was found
 * @param points its value times its hits
 * @param change mean score of the texts without the entry, less the mean score with it: positive where the entry
 *     pulls the score down
 */
public record LexiconDriver(Entry entry, long hits, double points, double change) implements Serializable {

    /** The sum of values over the number of words; 0 of a text without words. */
    public static double valuePerWord(Lexicon lexicon, Tokens tokens) {
        double[] sum = {0};
        lexicon.match(
                tokens,
                0,
                tokens.size(),
                (first, end, entry) -> sum[0] += lexicon.entry(entry).valence());
        int words = tokens.words();
        return words == 0 ? 0 : sum[0] / words;
    }

    /**
     * The entries with the largest absolute points, at most {@code top}, largest first, ties in the lexicon's order;
     * scored by {@link #valuePerWord}.
     */
    public static List<LexiconDriver> top(Lexicon lexicon, List<Tokens> texts, int top) {
        return top(lexicon, texts, top, LexiconDriver::valuePerWord);
    }

    /**
     * The same with a score of one's own. Each driver costs one more pass over the texts with a lexicon of its own.
     *
     * @throws IllegalArgumentException if {@code top} is negative or there are no texts
     */
    public static List<LexiconDriver> top(
            Lexicon lexicon, List<Tokens> texts, int top, ToDoubleBiFunction<Lexicon, Tokens> score) {
        if (top < 0 || texts.isEmpty()) {
            throw new IllegalArgumentException(
                    "top must be 0 or more and texts at least one, got " + top + " and " + texts.size() + " texts");
        }
        long[] hits = new long[lexicon.entries().size()];
        texts.forEach(tokens -> lexicon.match(tokens, 0, tokens.size(), (first, end, entry) -> hits[entry]++));
        double whole = mean(lexicon, texts, score);
        List<LexiconDriver> drivers = new ArrayList<>();
        for (int entry : largest(lexicon, hits, top)) {
            double change = mean(lexicon.withoutRow(entry), texts, score) - whole;
            Entry row = lexicon.entry(entry);
            drivers.add(new LexiconDriver(row, hits[entry], hits[entry] * row.valence(), change));
        }
        return drivers;
    }

    private static List<Integer> largest(Lexicon lexicon, long[] hits, int top) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < hits.length; i++) {
            if (hits[i] > 0) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble(
                i -> -Math.abs(hits[i] * lexicon.entry(i).valence())));
        return found.subList(0, Math.min(top, found.size()));
    }

    private static double mean(Lexicon lexicon, List<Tokens> texts, ToDoubleBiFunction<Lexicon, Tokens> score) {
        double sum = 0;
        for (Tokens tokens : texts) {
            sum += score.applyAsDouble(lexicon, tokens);
        }
        return sum / texts.size();
    }
}
