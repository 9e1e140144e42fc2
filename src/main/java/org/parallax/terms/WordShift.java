package org.parallax.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * Which words make two texts differ? Each word's part in the difference of the two; the parts sum to the total.
 *
 * <p>With p and q the word's share of the first and second text: {@link #proportion} gives q - p, whose total is 0;
 * {@link #shannon} gives {@code -q log2 q + p log2 p}, whose total is the difference of the entropies; {@link #jensenShannon}
 * gives the word's part of the Jensen-Shannon divergence, {@code (p log2(p/m) + q log2(q/m)) / 2} with m their mean, whose
 * total is in [0, 1]. All in bits. A text without words gives no parts.
 *
 * <p>Gallagher et al. (2021), Generalized word shift graphs, EPJ Data Science 10: 4. Checked against shifterator 0.2.0,
 * which divides the parts of entropy shifts by the sum of their sizes.
 */
public final class WordShift {

    private final List<Part> parts;
    private final double total;

    /**
     * One word's part.
     *
     * @param term the word
     * @param value its part in the total
     * @param first its share of the first text
     * @param second its share of the second
     */
    public record Part(String term, double value, double first, double second) {}

    @FunctionalInterface
    private interface Formula {

        double part(double p, double q);
    }

    private WordShift(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.total = parts.stream().mapToDouble(Part::value).sum();
    }

    /** From the first text to the second, by shares. */
    public static WordShift proportion(TermCounts first, TermCounts second) {
        return of(first, second, (p, q) -> q - p);
    }

    /** From the first text to the second, by surprise: how each word changes the entropy. */
    public static WordShift shannon(TermCounts first, TermCounts second) {
        return of(first, second, (p, q) -> Entropy.part(p) - Entropy.part(q));
    }

    /** Between the texts, by Jensen-Shannon divergence, either text weighing one half. */
    public static WordShift jensenShannon(TermCounts first, TermCounts second) {
        return jensenShannon(first, second, .5);
    }

    /**
     * Between the texts, by Jensen-Shannon divergence.
     *
     * @param weight of the first text, between 0 and 1
     */
    public static WordShift jensenShannon(TermCounts first, TermCounts second, double weight) {
        if (!(weight > 0 && weight < 1)) {
            throw new IllegalArgumentException("a weight must be between 0 and 1, got " + weight);
        }
        return of(first, second, (p, q) -> {
            double m = weight * p + (1 - weight) * q;
            return weight * Entropy.part(p) + (1 - weight) * Entropy.part(q) - Entropy.part(m);
        });
    }

    private static WordShift of(TermCounts first, TermCounts second, Formula formula) {
        if (first.total() == 0 || second.total() == 0) {
            return new WordShift(List.of());
        }
        VocabularyUnion union = VocabularyUnion.of(List.of(first.vocabulary(), second.vocabulary()));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < union.terms().size(); i++) {
            double p = (double) first.countAt(union.place(i, 0)) / first.total();
            double q = (double) second.countAt(union.place(i, 1)) / second.total();
            parts.add(new Part(union.terms().get(i), formula.part(p, q), p, q));
        }
        return new WordShift(parts);
    }

    /** Sum of all parts. */
    public double total() {
        return total;
    }

    /** All parts, alphabetically. */
    public List<Part> all() {
        return parts;
    }

    /** The largest parts of either sign, by size, then alphabetically. */
    public List<Part> top(int n) {
        int[] order = IntOrder.sorted(
                parts.size(),
                (a, b) -> Double.compare(
                        Math.abs(parts.get(b).value()), Math.abs(parts.get(a).value())));
        List<Part> top = new ArrayList<>();
        for (int i = 0; i < Math.min(n, order.length); i++) {
            top.add(parts.get(order[i]));
        }
        return List.copyOf(top);
    }
}
