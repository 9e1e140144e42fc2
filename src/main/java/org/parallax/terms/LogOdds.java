package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Log-odds of each term in one group against another, shrunk towards a prior.
 *
 * <p>For term w with counts y1, y2 in groups of n1, n2 terms and prior a_w (sum a0):
 * {@code d = ln((y1+a_w)/(n1+a0-y1-a_w)) - ln((y2+a_w)/(n2+a0-y2-a_w))}, {@code z = d / sqrt(1/(y1+a_w) + 1/(y2+a_w))}.
 *
 * <p>{@code d} is in nats, unbounded, positive when w leans to the first group; swapping the groups flips its sign. A term
 * in neither group, or with prior and count both 0 in one of them, is left out. z assumes independent tokens: it ranks and
 * does not flag. O(V) for V distinct terms. Immutable and thread-safe.
 *
 * <p>Monroe, Colaresi and Quinn (2008), Fightin' Words, Political Analysis 16(4): 372-403. Checked against ConvoKit 4.1.2
 * {@code FightingWords}, which names no prior too large.
 */
public final class LogOdds implements Serializable {

    private static final long serialVersionUID = 1;

    private final Vocabulary vocabulary;
    private final double[] deltas;
    private final double[] scores;
    private final String warning;

    /**
     * One term's log-odds.
     *
     * @param term the term
     * @param delta difference of the log-odds, in nats
     * @param z delta by its standard error
     */
    public record Score(String term, double delta, double z) {}

    private LogOdds(Vocabulary vocabulary, double[] deltas, double[] scores, String warning) {
        this.vocabulary = vocabulary;
        this.deltas = deltas;
        this.scores = scores;
        this.warning = warning;
    }

    /** The first group against the second. */
    public static LogOdds compare(TermCounts first, TermCounts second, DirichletPrior prior) {
        VocabularyUnion union = VocabularyUnion.of(List.of(first.vocabulary(), second.vocabulary()));
        int n = union.terms().size();
        double[] a = new double[n];
        double a0 = 0;
        for (int i = 0; i < n; i++) {
            a[i] = prior.of(union.terms().get(i));
            a0 += a[i];
        }
        double[] deltas = new double[n];
        double[] scores = new double[n];
        for (int i = 0; i < n; i++) {
            double y1 = first.countAt(union.place(i, 0)) + a[i];
            double y2 = second.countAt(union.place(i, 1)) + a[i];
            deltas[i] =
                    StrictMath.log(y1 / (first.total() + a0 - y1)) - StrictMath.log(y2 / (second.total() + a0 - y2));
            scores[i] = deltas[i] / Math.sqrt(1 / y1 + 1 / y2);
        }
        return new LogOdds(union.terms(), deltas, scores, warning(a0, first.total(), second.total()));
    }

    private static String warning(double a0, long n1, long n2) {
        long smaller = Math.min(n1, n2);
        return a0 <= smaller
                ? ""
                : String.format(
                        Locale.ROOT,
                        "the prior weighs %,.0f words, more than a group's %,d: signs may flip; take a smaller one",
                        a0,
                        smaller);
    }

    /** z of the term; NaN if it occurs in neither group. */
    public double z(String term) {
        int place = vocabulary.place(term);
        return place < 0 ? Double.NaN : scores[place];
    }

    /** Difference of the log-odds in nats; NaN if the term occurs in neither group. */
    public double delta(String term) {
        int place = vocabulary.place(term);
        return place < 0 ? Double.NaN : deltas[place];
    }

    /** The terms that lean most to the first group, by z, then alphabetically. */
    public List<Score> top(int n) {
        return ranked(n, 1);
    }

    /** The terms that lean most to the second group. */
    public List<Score> bottom(int n) {
        return ranked(n, -1);
    }

    private List<Score> ranked(int n, int sign) {
        int[] order = IntOrder.sorted(scores.length, (a, b) -> Double.compare(sign * scores[b], sign * scores[a]));
        List<Score> ranked = new ArrayList<>();
        for (int i : order) {
            if (ranked.size() < n && Double.isFinite(scores[i])) {
                ranked.add(new Score(vocabulary.get(i), deltas[i], scores[i]));
            }
        }
        return List.copyOf(ranked);
    }

    /** Said when the prior weighs more than one of the groups. */
    public Optional<String> warning() {
        return warning.isEmpty() ? Optional.empty() : Optional.of(warning);
    }
}
