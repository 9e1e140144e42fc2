package org.parallax.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How well labels were given: every text's true label beside the probabilities it got from a classifier that had not seen
 * it. Immutable and thread-safe.
 */
public final class Evaluation {

    /** A text's id, its true label, the label given, and the probability of each label. */
    public record Given(String id, String truth, String label, Map<String, Double> probabilities) {}

    private final List<Given> given;
    private final List<String> labels;

    Evaluation(List<Given> given) {
        this.given = List.copyOf(given);
        TreeSet<String> all = new TreeSet<>();
        given.forEach(g -> {
            all.add(g.truth());
            all.add(g.label());
        });
        labels = List.copyOf(all);
    }

    /** Every text with its true and its given label, in the order of the texts. */
    public List<Given> given() {
        return given;
    }

    /** Number of texts of the one label that were given the other. */
    public long confused(String truth, String label) {
        return given.stream()
                .filter(g -> g.truth().equals(truth) && g.label().equals(label))
                .count();
    }

    /** Share of texts with the right label; NaN for no text. */
    public double accuracy() {
        return (double) given.stream().filter(g -> g.truth().equals(g.label())).count() / given.size();
    }

    /** Share of those given the label that have it; NaN if none was given it. */
    public double precision(String label) {
        return (double) confused(label, label) / count(label, false);
    }

    /** Share of those that have the label that were given it; NaN if none has it. */
    public double recall(String label) {
        return (double) confused(label, label) / count(label, true);
    }

    /** {@code 2 tp / (2 tp + fp + fn)}; NaN for a label that no text has or got. */
    public double f1(String label) {
        return 2.0 * confused(label, label) / (count(label, true) + count(label, false));
    }

    /** Mean of {@link #f1} over all labels. */
    public double macroF1() {
        return labels.stream().mapToDouble(this::f1).average().orElse(Double.NaN);
    }

    private long count(String label, boolean truth) {
        return given.stream()
                .filter(g -> (truth ? g.truth() : g.label()).equals(label))
                .count();
    }

    /** Mean squared distance of the probabilities from 0 and 1, summed over labels: 0 is best, 2 worst. */
    public double brier() {
        double sum = 0;
        for (Given g : given) {
            for (Map.Entry<String, Double> p : g.probabilities().entrySet()) {
                double off = p.getValue() - (p.getKey().equals(g.truth()) ? 1 : 0);
                sum += off * off;
            }
        }
        return sum / given.size();
    }

    /** Texts whose given label had about this probability: how many, its mean, and the share that was right. */
    public record CalibrationBin(int texts, double meanProbability, double right) {}

    /** Ten bins of probability, those without a text left out: in a calibrated classifier mean and share agree. */
    public List<CalibrationBin> calibration() {
        int[] texts = new int[10];
        double[] sums = new double[10];
        int[] right = new int[10];
        for (Given g : given) {
            double p = g.probabilities().getOrDefault(g.label(), 0.0);
            int bin = Math.min(9, (int) (p * 10));
            texts[bin]++;
            sums[bin] += p;
            right[bin] += g.truth().equals(g.label()) ? 1 : 0;
        }
        List<CalibrationBin> bins = new ArrayList<>();
        for (int b = 0; b < 10; b++) {
            if (texts[b] > 0) {
                bins.add(new CalibrationBin(texts[b], sums[b] / texts[b], (double) right[b] / texts[b]));
            }
        }
        return bins;
    }

    /**
     * The share of each label among other texts, corrected for how labels are confused here (Saerens, Latinne and
     * Decaestecker 2002): the shares under which the probabilities agree with themselves.
     *
     * @param probabilities those the classifier gives the other texts, from label to probability
     */
    public Map<String, Double> prevalence(List<Map<String, Double>> probabilities) {
        Map<String, Double> mean = new LinkedHashMap<>();
        labels.forEach(l -> mean.put(
                l,
                given.stream()
                        .mapToDouble(g -> g.probabilities().getOrDefault(l, 0.0))
                        .average()
                        .orElse(0)));
        Map<String, Double> shares = new LinkedHashMap<>(mean);
        for (int step = 0; step < 200 && !probabilities.isEmpty(); step++) {
            Map<String, Double> next = new LinkedHashMap<>();
            for (Map<String, Double> p : probabilities) {
                double sum = 0;
                for (String l : labels) {
                    sum += weight(p, l, shares, mean);
                }
                for (String l : labels) {
                    next.merge(l, weight(p, l, shares, mean) / sum / probabilities.size(), Double::sum);
                }
            }
            shares = next;
        }
        return Collections.unmodifiableMap(shares);
    }

    private static double weight(
            Map<String, Double> p, String label, Map<String, Double> to, Map<String, Double> from) {
        double before = from.getOrDefault(label, 0.0);
        return before == 0 ? 0 : p.getOrDefault(label, 0.0) * to.getOrDefault(label, 0.0) / before;
    }
}
