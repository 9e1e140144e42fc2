package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.text.EnglishSentenceSplitter;
import org.parallax.text.Sentences;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/**
 * Rated texts as sums over values: {@code r_i(v) = rest_i + sum_j factor_ij v_j}, tone {@code r / sqrt(r² + words)}. A column j
 * is an entry of the lexicon that stands in enough texts; a factor is what the rules make of it in this text; the rest is of all
 * other entries, of emoji and of cues.
 */
final class RatedRows {

    private final double[] valences;
    private final double[] ratings;
    /** Entries, and once all texts are read columns, of each text. */
    private final int[][] columns;

    private final double[][] factors;
    private final double[] rests;
    private final int[] words;
    private final int[] texts;
    private int[] entryOf = {};
    private int valued;

    private RatedRows(ToneScorer scorer, int size) {
        valences = scorer.lexicon().entries().stream()
                .mapToDouble(entry -> entry.valence())
                .toArray();
        ratings = new double[size];
        columns = new int[size][];
        factors = new double[size][];
        rests = new double[size];
        words = new int[size];
        texts = new int[valences.length];
    }

    static RatedRows of(ToneScorer scorer, List<RatedText> rated) {
        RatedRows rows = new RatedRows(scorer, rated.size());
        for (int i = 0; i < rated.size(); i++) {
            rows.ratings[i] = rated.get(i).rating();
            rows.read(i, scorer, rated.get(i).text());
        }
        rows.compact();
        return rows;
    }

    private void read(int i, ToneScorer scorer, String text) {
        Tokens tokens = WordTokenizer.standard().tokenize(text);
        Sentences sentences = EnglishSentenceSplitter.standard().split(tokens);
        Hits hits = new Hits();
        int token = 0;
        for (int s = 0; s < sentences.size(); s++) {
            int end = token;
            while (end < tokens.size() && tokens.start(end) < sentences.end(s)) {
                end++;
            }
            scorer.read(tokens, token, end, hits);
            token = end;
        }
        words[i] = (int) Math.max(
                1, IntStream.range(0, tokens.size()).filter(tokens::isWord).count());
        take(i, hits);
    }

    private void take(int i, Hits hits) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (int h = 0; h < hits.size; h++) {
            if (hits.entry[h] < 0) {
                rests[i] += hits.points[h];
            } else {
                sums.merge(hits.entry[h], hits.points[h] / valences[hits.entry[h]], Double::sum);
            }
        }
        valued += hits.size > 0 ? 1 : 0;
        columns[i] = sums.keySet().stream().mapToInt(Integer::intValue).toArray();
        factors[i] = sums.values().stream().mapToDouble(Double::doubleValue).toArray();
        for (int entry : columns[i]) {
            texts[entry]++;
        }
    }

    private void compact() {
        entryOf = IntStream.range(0, texts.length)
                .filter(entry -> texts[entry] >= Reweighting.LEAST_TEXTS)
                .toArray();
        int[] columnOf = new int[texts.length];
        Arrays.fill(columnOf, -1);
        for (int j = 0; j < entryOf.length; j++) {
            columnOf[entryOf[j]] = j;
        }
        for (int i = 0; i < columns.length; i++) {
            compact(i, columnOf);
        }
    }

    private void compact(int i, int[] columnOf) {
        int kept = 0;
        for (int k = 0; k < columns[i].length; k++) {
            int entry = columns[i][k];
            if (columnOf[entry] < 0) {
                rests[i] += factors[i][k] * valences[entry];
            } else {
                columns[i][kept] = columnOf[entry];
                factors[i][kept++] = factors[i][k];
            }
        }
        columns[i] = Arrays.copyOf(columns[i], kept);
        factors[i] = Arrays.copyOf(factors[i], kept);
    }

    int size() {
        return ratings.length;
    }

    int[] all() {
        return IntStream.range(0, size()).toArray();
    }

    int[] foldsOtherThan(int[] rows, int fold, int folds) {
        return IntStream.range(0, rows.length)
                .filter(k -> k % folds != fold)
                .map(k -> rows[k])
                .toArray();
    }

    /** The values of the columns before anything was fitted. */
    double[] shipped() {
        return IntStream.of(entryOf).mapToDouble(entry -> valences[entry]).toArray();
    }

    /** Number of the column's entry in the lexicon. */
    int entry(int column) {
        return entryOf[column];
    }

    /** In how many of the texts the column's entry stands. */
    int texts(int column) {
        return texts[entryOf[column]];
    }

    int valued() {
        return valued;
    }

    int untouched() {
        return texts.length - entryOf.length;
    }

    double rating(int row) {
        return ratings[row];
    }

    int[] columns(int row) {
        return columns[row];
    }

    double[] factors(int row) {
        return factors[row];
    }

    double tone(int row, double[] values) {
        double raw = raw(row, values);
        return raw / Math.sqrt(raw * raw + words[row]);
    }

    /** How much the tone rises with the raw sum. */
    double slope(int row, double[] values) {
        double raw = raw(row, values);
        double square = raw * raw + words[row];
        return words[row] / (square * Math.sqrt(square));
    }

    private double raw(int row, double[] values) {
        double raw = rests[row];
        for (int k = 0; k < columns[row].length; k++) {
            raw += factors[row][k] * values[columns[row][k]];
        }
        return raw;
    }

    double[] tones(double[] values) {
        return IntStream.range(0, size()).mapToDouble(i -> tone(i, values)).toArray();
    }

    /** Pearson's r with the ratings. */
    double correlation(double[] tones) {
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < tones.length; i++) {
            pairs.add(new double[] {tones[i], ratings[i]});
        }
        return Line.through(pairs).correlation();
    }
}
