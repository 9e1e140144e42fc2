package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.stats.Tails;

/**
 * Which terms are both frequent in a text and particular to it? The scaled F-score of each term: the harmonic mean of its
 * precision (share of its occurrences that fall in the text) and its recall (share of the text), each first turned into the
 * normal probability of its z-score among all terms.
 *
 * <p>A term's score is that of the text in which it is higher, with the sign of that text, spread over (0, 1] and [-1, 0):
 * 1 for the term most particular to the first text, -1 to the second, 0 where the texts are level. Depends on all other
 * terms, so it is no measure of evidence and never flags. Swapping the texts flips the sign. O(V log V).
 *
 * <p>Kessler (2017), Scattertext, ACL demonstrations. Equal to scattertext 0.2.3 with normcdf scaling, whose scores are
 * {@code (score + 1) / 2}. Immutable and thread-safe.
 */
public final class ScaledF implements Serializable {

    private static final long serialVersionUID = 1;

    private final Vocabulary terms;
    private final double[] category;
    private final double[] scores;

    private ScaledF(Vocabulary terms, double[] category, double[] scores) {
        this.terms = terms;
        this.category = category;
        this.scores = scores;
    }

    /** The first text against the second, precision and recall weighing alike. */
    public static ScaledF compare(TermCounts first, TermCounts second) {
        return compare(first, second, 1);
    }

    /**
     * The first text against the second.
     *
     * @param beta how much more recall weighs than precision, above 0
     */
    public static ScaledF compare(TermCounts first, TermCounts second, double beta) {
        if (!(beta > 0)) {
            throw new IllegalArgumentException("beta must be above 0, got " + beta);
        }
        VocabularyUnion union = VocabularyUnion.of(List.of(first.vocabulary(), second.vocabulary()));
        int n = union.terms().size();
        double[] a = new double[n];
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            a[i] = first.countAt(union.place(i, 0));
            b[i] = second.countAt(union.place(i, 1));
        }
        double[] own = scores(a, b, beta);
        double[] other = scores(b, a, beta);
        return new ScaledF(union.terms(), own, balanced(own, other));
    }

    private static double[] scores(double[] a, double[] b, double beta) {
        double sum = Arrays.stream(a).sum();
        double[] precision = new double[a.length];
        double[] recall = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            precision[i] = a[i] / (a[i] + b[i]);
            recall[i] = sum == 0 ? 0 : a[i] / sum;
        }
        toProbabilities(precision);
        toProbabilities(recall);
        double[] scores = new double[a.length];
        double weight = beta * beta;
        for (int i = 0; i < a.length; i++) {
            double below = weight * precision[i] + recall[i];
            scores[i] = below > 0 ? (1 + weight) * precision[i] * recall[i] / below : 0;
        }
        return scores;
    }

    private static void toProbabilities(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = Math.sqrt(squares / values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = deviation > 0 ? Tails.normal(-(values[i] - mean) / deviation) : .5;
        }
    }

    private static double[] balanced(double[] own, double[] other) {
        double[] scores = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            scores[i] = own[i] > other[i] ? own[i] : own[i] < other[i] ? -other[i] : 0;
        }
        spread(scores, 1);
        spread(scores, -1);
        return scores;
    }

    private static void spread(double[] scores, int sign) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double score : scores) {
            if (sign * score > 0) {
                least = Math.min(least, sign * score);
                most = Math.max(most, sign * score);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            if (sign * scores[i] > 0) {
                scores[i] = sign * (most > least ? (sign * scores[i] - least) / (most - least) : .5);
            }
        }
    }

    /** The term's score in [-1, 1]; NaN if it occurs in neither text. */
    public double score(String term) {
        int place = terms.place(term);
        return place < 0 ? Double.NaN : scores[place];
    }

    /** The term's F-score for the first text alone, in [0, 1]; NaN if it occurs in neither text. */
    public double scoreInFirst(String term) {
        int place = terms.place(term);
        return place < 0 ? Double.NaN : category[place];
    }

    /** The terms most particular to the first text, by score, then alphabetically. */
    public List<TermWeight> top(int n) {
        return ranked(n, 1);
    }

    /** The terms most particular to the second text, by score, then alphabetically. */
    public List<TermWeight> bottom(int n) {
        return ranked(n, -1);
    }

    private List<TermWeight> ranked(int n, int sign) {
        int[] order = IntOrder.sorted(scores.length, (a, b) -> Double.compare(sign * scores[b], sign * scores[a]));
        List<TermWeight> ranked = new ArrayList<>();
        for (int i = 0; i < Math.min(n, order.length); i++) {
            ranked.add(new TermWeight(terms.get(order[i]), scores[order[i]]));
        }
        return List.copyOf(ranked);
    }
}
