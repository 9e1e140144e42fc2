package org.parallax.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Lexicon;

/**
 * What would a lexicon's values be, had one's own readers given them? Moves the values of a scorer's lexicon toward what rated
 * texts say, and tells whether that helps on texts it has not seen.
 *
 * <pre>{@code
 * Reweighting own = Reweighting.of(ToneScorer.news(), rated);
 * if (own.after() > own.before()) {
 *     own.lexicon().write(Path.of("own.tsv"));
 * }
 * }</pre>
 *
 * <p>Minimises {@code sum_i ((y_i - a) / b - s_i(v))² + penalty |v - v0|²}: s is a text's tone as one sentence, v0 the values as
 * they ship, a and b the line of least squares that takes
 * s(v) to the ratings. Words keep what the rules make of them (negated, weakened);
 * entries in fewer than {@value #LEAST_TEXTS} of the texts, and all that are silent, stay as they are. The penalty is the
 * one of 0.1, 0.3, 1, 3, 10 that predicts best in five folds. Gauss-Newton steps, each solved by conjugate gradients; no Smile
 * is needed, as for all scoring.
 *
 * <p>{@code after} is honest: each of ten folds is predicted by values, and a penalty, that the other nine alone gave. Folds go by
 * place in the list, text i into fold i modulo 10: texts of one article or author should stand together as one text, or far
 * apart. Costs about 280 fits: 4 s of processor
 * time for 2,500 sentences. Same texts, same answer to the bit.
 *
 * @param lexicon the lexicon with the new values, rounded to hundredths, in [-4, 4]
 * @param changes the entries whose values moved, the farthest first, then by phrase
 * @param texts texts given
 * @param valued texts in which the scorer finds a valued word
 * @param untouched entries of the lexicon that are in too few texts to be moved
 * @param penalty how strongly values are held to what they were
 * @param before Pearson's r of ratings with the scorer's tone as it ships
 * @param after Pearson's r of ratings with the tone under new values, cross-validated
 */
public record Reweighting(
        Lexicon lexicon,
        List<Change> changes,
        int texts,
        int valued,
        int untouched,
        double penalty,
        double before,
        double after)
        implements Serializable {

    static final int LEAST_TEXTS = 5;
    private static final int FEWEST = 50;

    /** A value that moved, and the number of texts that moved it. */
    public record Change(String phrase, double before, double after, int texts) implements Serializable {}

    public Reweighting {
        changes = List.copyOf(changes);
    }

    /**
     * Fits the values of the scorer's lexicon to the ratings.
     *
     * @throws IllegalArgumentException if there are fewer than {@value #FEWEST} texts, if all ratings are the same, or if they fall
     *     as the tone rises: then the scale is upside down or the lexicon unfit
     */
    public static Reweighting of(ToneScorer scorer, List<RatedText> rated) {
        if (rated.size() < FEWEST) {
            throw new IllegalArgumentException(
                    "re-weighting needs at least " + FEWEST + " rated texts, got " + rated.size());
        }
        RatedRows rows = RatedRows.of(scorer, rated);
        ValueFit.requireRising(rows);
        double penalty = ValueFit.bestPenalty(rows, rows.all());
        double[] values = ValueFit.fit(rows, rows.all(), penalty);
        List<Change> changes = new ArrayList<>();
        Lexicon lexicon = changed(scorer.lexicon(), rows, values, changes);
        return new Reweighting(
                lexicon,
                changes,
                rated.size(),
                rows.valued(),
                rows.untouched(),
                penalty,
                rows.correlation(rows.tones(rows.shipped())),
                rows.correlation(ValueFit.crossValidated(rows)));
    }

    private static Lexicon changed(Lexicon lexicon, RatedRows rows, double[] values, List<Change> changes) {
        List<Entry> entries = new ArrayList<>(lexicon.entries());
        for (int j = 0; j < values.length; j++) {
            Entry entry = entries.get(rows.entry(j));
            double value = rounded(values[j], entry.valence());
            if (value != entry.valence()) {
                entries.set(rows.entry(j), revalued(entry, value));
                changes.add(new Change(entry.phrase(), entry.valence(), value, rows.texts(j)));
            }
        }
        changes.sort(Comparator.comparingDouble((Change c) -> -Math.abs(c.after() - c.before()))
                .thenComparing(Change::phrase));
        return Lexicon.of(lexicon.name() + ", re-weighted", entries);
    }

    /** A row of value 0 would silence shorter ones: a hundredth of the old sign stays. */
    private static double rounded(double value, double shipped) {
        double hundredths = Math.rint(100 * Math.max(-4, Math.min(4, value)));
        return (hundredths == 0 ? Math.signum(shipped) : hundredths) / 100;
    }

    private static Entry revalued(Entry entry, double value) {
        return new Entry(
                entry.phrase(),
                entry.pos(),
                value,
                entry.kind(),
                entry.when(),
                entry.shifters(),
                entry.theme(),
                entry.note());
    }

    /** {@code re-weighted 212 of 17320 entries by 800 texts: r .612 before, .655 after}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "re-weighted %d of %d entries by %d texts: r %.3f before, %.3f after (ten folds, penalty %s)",
                changes.size(),
                lexicon.entries().size(),
                texts,
                before,
                after,
                penalty);
    }
}
