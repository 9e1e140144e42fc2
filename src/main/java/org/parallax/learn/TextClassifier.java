package org.parallax.learn;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.corpus.Reading;

/**
 * Codes texts as people coded others: multinomial logistic regression over words, word pairs, strings of characters and
 * features of the caller's own, with a ridge penalty and labels weighted alike however rare they are; for two labels its
 * mean with a fit over naive Bayes log-count ratios (Wang and Manning 2012).
 *
 * <p>Probabilities are in [0, 1] and sum to 1; ties go to the label that comes first in the alphabet. A text of which no
 * feature is known gets the labels' intercepts. Training costs a few hundred passes over the training texts' features;
 * labelling one pass over the text's. Immutable and thread-safe if the caller's features are.
 */
public final class TextClassifier {

    private final FeatureSpace space;
    private final List<String> labels;
    private final double[] coefficients;

    TextClassifier(FeatureSpace space, List<String> labels, double[] coefficients) {
        this.space = space;
        this.labels = labels;
        this.coefficients = coefficients;
    }

    /**
     * How to train. {@code penalty} is the ridge penalty, .3 by default ({@link CrossValidation#tuned} finds a better
     * one); {@code balanced} weighs every label alike; features must stand in {@code leastTexts} texts.
     */
    public record Training(TextFeatures features, double penalty, boolean balanced, int leastTexts) {

        public Training {
            checkPenalty(penalty);
            if (leastTexts < 1) {
                throw new IllegalArgumentException("leastTexts must be 1 or more, got " + leastTexts);
            }
        }

        static void checkPenalty(double penalty) {
            if (!(penalty > 0) || Double.isInfinite(penalty)) {
                throw new IllegalArgumentException("penalty must be above 0 and finite, got " + penalty);
            }
        }

        /** {@link TextFeatures#standard()}, penalty .3, balanced, features of two texts or more. */
        public static Training standard() {
            return new Training(TextFeatures.standard(), .3, true, 2);
        }

        /** With other features. */
        public Training with(TextFeatures other) {
            return new Training(other, penalty, balanced, leastTexts);
        }

        /** With another penalty. */
        public Training withPenalty(double other) {
            return new Training(features, other, balanced, leastTexts);
        }

        /**
         * Trains.
         *
         * @throws IllegalArgumentException for fewer than two labels, or a label with a single text
         */
        public TextClassifier train(List<CodedText> coded) {
            return new TrainingTexts(this, coded).checked().fit(penalty);
        }
    }

    /** The labels, sorted. */
    public List<String> labels() {
        return labels;
    }

    /** The most probable label. */
    public String label(Reading text) {
        return label(space.row(text));
    }

    String label(SparseRow row) {
        double[] p = SoftmaxRegression.logOdds(row, coefficients, labels.size(), space.size());
        int best = 0;
        for (int l = 1; l < p.length; l++) {
            best = p[l] > p[best] ? l : best;
        }
        return labels.get(best);
    }

    /** Label to probability, in the labels' order. */
    public Map<String, Double> probabilities(Reading text) {
        return probabilities(space.row(text));
    }

    Map<String, Double> probabilities(SparseRow row) {
        double[] p = SoftmaxRegression.probabilities(row, coefficients, labels.size(), space.size());
        Map<String, Double> byLabel = new LinkedHashMap<>();
        for (int l = 0; l < p.length; l++) {
            byLabel.put(labels.get(l), p[l]);
        }
        return Collections.unmodifiableMap(byLabel);
    }

    /**
     * A feature and what it adds to the log-odds of a label.
     *
     * @param feature the word, phrase, string between spaces, or name of the caller's feature
     * @param weight positive where it speaks for the label
     */
    public record Deciding(String feature, double weight) {}

    /**
     * The features that speak most for a label, strings of characters left out, strongest first.
     *
     * @throws IllegalArgumentException for an unknown label
     */
    public List<Deciding> deciding(String label, int most) {
        int l = number(label);
        return IntStream.range(0, space.size())
                .filter(f -> space.feature(f).block() != Feature.STRINGS)
                .mapToObj(f -> new Deciding(space.feature(f).name(), coefficient(f, l) * space.scale(f)))
                .filter(d -> d.weight() > 0)
                .sorted(Comparator.comparingDouble((Deciding d) -> -d.weight()).thenComparing(Deciding::feature))
                .limit(most)
                .toList();
    }

    /**
     * What each feature of this text adds to the label's log-odds, strongest first, strings of characters among them and
     * the intercept as {@code (intercept)}. The sums of two labels differ by the logarithm of the ratio of their
     * probabilities.
     *
     * @throws IllegalArgumentException for an unknown label
     */
    public List<Deciding> explain(Reading text, String label) {
        int l = number(label);
        SparseRow row = space.row(text);
        List<Deciding> parts = new ArrayList<>();
        parts.add(new Deciding("(intercept)", coefficient(space.size(), l)));
        for (int k = 0; k < row.index().length; k++) {
            int f = row.index()[k];
            parts.add(new Deciding(space.feature(f).name(), coefficient(f, l) * row.value()[k]));
        }
        parts.sort(Comparator.comparingDouble((Deciding d) -> -Math.abs(d.weight()))
                .thenComparing(Deciding::feature));
        return List.copyOf(parts);
    }

    private int number(String label) {
        int l = labels.indexOf(label);
        if (l < 0) {
            throw new IllegalArgumentException("unknown label \"" + label + "\"; known: " + String.join(", ", labels));
        }
        return l;
    }

    private double coefficient(int feature, int label) {
        return coefficients[feature * labels.size() + label];
    }

    FeatureSpace space() {
        return space;
    }

    double[] coefficients() {
        return coefficients;
    }

    /**
     * Saves the classifier as text: a line that names the format, one with the features, one with the labels, then one for
     * each feature with its kind, name, scale and coefficients, and one for the intercepts. The caller's own features are
     * code and are not saved, only their names.
     *
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path file) {
        ModelFile.write(this, file);
    }

    /**
     * Reads a classifier that {@link #write} saved; it labels every text as the saved one does, with equal probabilities.
     * Nothing of the file is run.
     *
     * @param features the features it was trained with, whose own ones are taken from here
     * @throws IllegalArgumentException with file and line if the file is malformed, cut off, or was trained with other
     *     features
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static TextClassifier read(Path file, TextFeatures features) {
        return ModelFile.read(file, features);
    }
}
