package org.parallax.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.LexiconAgreement;

/**
 * What do several lexicons say of the same texts? A row of values for each text, and how far the lexicons agree: on the words
 * that both hold, and on the texts. Exploratory: lexicons differ in scale and in what they were made for, so that no value
 * says by itself which is right; where they part is where to look.
 *
 * <p>Texts are scored by {@link ToneScorer#of} each. A text without a valued word is NaN and is left out of what it is
 * compared in. Costs a scoring of each text by each lexicon. Immutable and thread-safe.
 */
public final class ToneStrip implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Lexicon> lexicons;
    private final double[][] values;

    private ToneStrip(List<Lexicon> lexicons, double[][] values) {
        this.lexicons = List.copyOf(lexicons);
        this.values = values;
    }

    /**
     * Scores the texts by each of the lexicons.
     *
     * @throws IllegalArgumentException if there is no lexicon
     */
    public static ToneStrip of(List<String> texts, List<Lexicon> lexicons) {
        if (lexicons.isEmpty()) {
            throw new IllegalArgumentException("a strip needs at least one lexicon, got none");
        }
        double[][] values = new double[texts.size()][lexicons.size()];
        for (int k = 0; k < lexicons.size(); k++) {
            ToneScorer scorer = ToneScorer.of(lexicons.get(k));
            for (int i = 0; i < values.length; i++) {
                values[i][k] = scorer.score(texts.get(i)).value().orElse(Double.NaN);
            }
        }
        return new ToneStrip(lexicons, values);
    }

    /** The lexicons' names, in the order given. */
    public List<String> lexicons() {
        return lexicons.stream().map(Lexicon::name).toList();
    }

    /** Number of texts. */
    public int size() {
        return values.length;
    }

    /** What each lexicon says of a text, in [-1, 1]; NaN where it knows no word of it. */
    public double[] values(int text) {
        return values[text].clone();
    }

    /** Share of texts of which a lexicon knows a word, in [0, 1]; 0 without texts. */
    public double coverage(int lexicon) {
        int covered = 0;
        for (double[] row : values) {
            covered += Double.isNaN(row[lexicon]) ? 0 : 1;
        }
        return values.length == 0 ? 0 : (double) covered / values.length;
    }

    /** How far two of the lexicons agree on the words that both hold. */
    public LexiconAgreement words(int first, int second) {
        return LexiconAgreement.of(lexicons.get(first), lexicons.get(second));
    }

    /** Pearson's r of two lexicons' values over the texts of which both know a word; NaN below three of them. */
    public double correlation(int first, int second) {
        List<double[]> both = new ArrayList<>();
        for (double[] row : values) {
            if (!Double.isNaN(row[first]) && !Double.isNaN(row[second])) {
                both.add(new double[] {row[first], row[second]});
            }
        }
        return both.size() < 3 ? Double.NaN : Line.through(both).correlation();
    }

    /** A table for people, the matrix of agreement below it; every line begins with what it is. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("exploratory\t" + String.join("\t", lexicons()) + "\n");
        for (int i = 0; i < values.length; i++) {
            row(table, "text " + (i + 1), values[i]);
        }
        for (int a = 0; a < lexicons.size(); a++) {
            double[] r = new double[lexicons.size()];
            for (int b = 0; b < r.length; b++) {
                r[b] = correlation(a, b);
            }
            row(table, "r with " + lexicons.get(a).name(), r);
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String name, double[] numbers) {
        table.append(name);
        for (double number : numbers) {
            table.append('\t').append(Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%+.2f", number));
        }
        table.append('\n');
    }
}
