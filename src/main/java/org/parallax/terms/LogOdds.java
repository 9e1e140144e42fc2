package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /**
     * Each of several groups against all of them together, its own counts included: {@code d} is the log-odds in the group
     * less those over all, the pseudo-counts of every group added up. As tidylo 0.2 {@code bind_log_odds} has it, a prior is
     * added only where the term occurs in the group; with {@code DirichletPrior.uniform(1)} its uninformative prior, with the
     * pooled counts its empirical one.
     */
    public static Map<String, LogOdds> againstAll(Map<String, TermCounts> groups, DirichletPrior prior) {
        List<TermCounts> parts = List.copyOf(groups.values());
        VocabularyUnion union =
                VocabularyUnion.of(parts.stream().map(TermCounts::vocabulary).toList());
        double[][] y = new double[parts.size()][union.terms().size()];
        double[] overTerms = new double[union.terms().size()];
        double[] overGroups = new double[parts.size()];
        double all = 0;
        for (int g = 0; g < y.length; g++) {
            for (int i = 0; i < overTerms.length; i++) {
                long count = parts.get(g).countAt(union.place(i, g));
                y[g][i] = count == 0 ? 0 : count + prior.of(union.terms().get(i));
                overTerms[i] += y[g][i];
                overGroups[g] += y[g][i];
                all += y[g][i];
            }
        }
        Map<String, LogOdds> answers = new LinkedHashMap<>();
        for (String group : groups.keySet()) {
            int g = answers.size();
            answers.put(group, overall(union.terms(), y[g], overGroups[g], overTerms, all));
        }
        return answers;
    }

    private static LogOdds overall(Vocabulary terms, double[] y, double n, double[] overTerms, double all) {
        double[] deltas = new double[y.length];
        double[] scores = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            deltas[i] = StrictMath.log(y[i] / (n - y[i])) - StrictMath.log(overTerms[i] / (all - overTerms[i]));
            scores[i] = deltas[i] / Math.sqrt(1 / y[i] + 1 / overTerms[i]);
        }
        return new LogOdds(terms, deltas, scores, "");
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
