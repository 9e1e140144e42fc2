package org.parallax.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.corpus.Reading;

/**
 * Which texts to give the coders next? Those the classifier is least sure of and that are least like each other.
 *
 * <p>Chosen one after the other, each time the text with the largest {@code (1 - m) (1 - s)}: m the distance of its two
 * largest probabilities, s the largest cosine of its features with those chosen before (maximal marginal relevance,
 * Carbonell and Goldstein 1998, as a product). A copy of a chosen text comes behind all others. Only the
 * {@value #CANDIDATES} times as many least sure texts are looked at, so the cost is linear in the uncoded texts and
 * quadratic in the chosen ones. Stateless and thread-safe.
 */
public final class CodeNext {

    private static final int CANDIDATES = 10;

    private CodeNext() {}

    /**
     * The texts most worth coding, the most first, ties by id.
     *
     * @param most how many, 0 or more; fewer come back if there are fewer
     */
    public static List<Reading> of(TextClassifier classifier, List<Reading> uncoded, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("the number of texts must be 0 or more, got " + most);
        }
        List<Candidate> candidates = new ArrayList<>(uncoded.stream()
                .map(text -> new Candidate(classifier, text))
                .sorted(Comparator.comparingDouble((Candidate c) -> c.margin).thenComparing(Candidate::id))
                .limit((long) CANDIDATES * most)
                .toList());
        List<Reading> next = new ArrayList<>();
        while (next.size() < most && !candidates.isEmpty()) {
            Candidate best = candidates.stream()
                    .min(Comparator.comparingDouble((Candidate c) -> -c.worth()).thenComparing(Candidate::id))
                    .orElseThrow();
            candidates.remove(best);
            candidates.forEach(candidate -> candidate.chosenBefore(best));
            next.add(best.text);
        }
        return next;
    }

    private static final class Candidate {
        private final Reading text;
        private final SparseRow row;
        private final double margin;
        private double likest;

        Candidate(TextClassifier classifier, Reading text) {
            this.text = text;
            row = classifier.space().row(text);
            double[] p = classifier.probabilities(row).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            margin = p[p.length - 1] - p[p.length - 2];
        }

        String id() {
            return text.id();
        }

        double worth() {
            return (1 - margin) * (1 - likest);
        }

        void chosenBefore(Candidate other) {
            double lengths = Math.sqrt(row.dot(row) * other.row.dot(other.row));
            likest = Math.max(likest, lengths == 0 ? 0 : Math.min(1, row.dot(other.row) / lengths));
        }
    }
}
