package org.parallax.learn;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Reading;

/**
 * Codes texts as people coded others: multinomial logistic regression over words, word pairs, strings of characters and
 * features of the caller's own, with a ridge penalty and labels weighted alike however rare they are.
 *
 * <p>Probabilities are in [0, 1] and sum to 1; ties go to the label that comes first in the alphabet. A text of which no
 * feature is known gets the labels' intercepts. Training costs a few hundred passes over the training texts' features;
 * labelling one pass over the text's. Immutable and thread-safe if the caller's features are.
 */
public final class TextClassifier {

    private static final String FORMAT = "parallax text classifier 1";

    private final FeatureSpace space;
    private final List<String> labels;
    private final double[] coefficients;

    private TextClassifier(FeatureSpace space, List<String> labels, double[] coefficients) {
        this.space = space;
        this.labels = labels;
        this.coefficients = coefficients;
    }

    /**
     * How to train. {@code penalty} is the ridge penalty, .1 by default; {@code balanced} weighs every label alike;
     * features must stand in {@code leastTexts} texts.
     */
    public record Training(TextFeatures features, double penalty, boolean balanced, int leastTexts) {

        public Training {
            if (!(penalty > 0) || Double.isInfinite(penalty)) {
                throw new IllegalArgumentException("penalty must be above 0 and finite, got " + penalty);
            }
            if (leastTexts < 1) {
                throw new IllegalArgumentException("leastTexts must be 1 or more, got " + leastTexts);
            }
        }

        /** {@link TextFeatures#standard()}, penalty .1, balanced, features of two texts or more. */
        public static Training standard() {
            return new Training(TextFeatures.standard(), .1, true, 2);
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
            return TextClassifier.train(this, coded);
        }
    }

    private static TextClassifier train(Training training, List<CodedText> coded) {
        Map<String, Integer> counts = new TreeMap<>();
        coded.forEach(text -> counts.merge(text.label(), 1, Integer::sum));
        check(counts);
        List<String> labels = List.copyOf(counts.keySet());
        FeatureSpace space = FeatureSpace.of(
                training.features, coded.stream().map(CodedText::reading).toList(), training.leastTexts);
        List<SparseRow> rows =
                coded.stream().map(text -> space.row(text.reading())).toList();
        int[] codes =
                coded.stream().mapToInt(text -> labels.indexOf(text.label())).toArray();
        double[] weights = coded.stream()
                .mapToDouble(text -> training.balanced
                        ? (double) coded.size() / labels.size() / counts.getOrDefault(text.label(), 1)
                        : 1)
                .toArray();
        return new TextClassifier(
                space,
                labels,
                SoftmaxRegression.fit(rows, codes, weights, labels.size(), space.size(), training.penalty));
    }

    private static void check(Map<String, Integer> counts) {
        if (counts.size() < 2) {
            throw new IllegalArgumentException("training needs texts of at least two labels, got " + counts.keySet());
        }
        counts.forEach((label, count) -> {
            if (count < 2) {
                throw new IllegalArgumentException("label \"" + label + "\" has one text; a label needs two or more, or"
                        + " its words cannot be told from that text's");
            }
        });
    }

    /** The labels, sorted. */
    public List<String> labels() {
        return labels;
    }

    /** The most probable label. */
    public String label(Reading text) {
        double[] p = p(text);
        int best = 0;
        for (int l = 1; l < p.length; l++) {
            best = p[l] > p[best] ? l : best;
        }
        return labels.get(best);
    }

    /** Label to probability, in the labels' order. */
    public Map<String, Double> probabilities(Reading text) {
        double[] p = p(text);
        Map<String, Double> byLabel = new LinkedHashMap<>();
        for (int l = 0; l < p.length; l++) {
            byLabel.put(labels.get(l), p[l]);
        }
        return Collections.unmodifiableMap(byLabel);
    }

    private double[] p(Reading text) {
        return SoftmaxRegression.probabilities(space.row(text), coefficients, labels.size(), space.size());
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
        int l = labels.indexOf(label);
        if (l < 0) {
            throw new IllegalArgumentException("unknown label \"" + label + "\"; known: " + String.join(", ", labels));
        }
        int from = l * (space.size() + 1);
        return IntStream.range(0, space.size())
                .filter(f -> space.kind(f) != TextFeatures.Kind.STRINGS)
                .mapToObj(f -> new Deciding(space.name(f), coefficients[from + f] * space.scale(f)))
                .filter(d -> d.weight() > 0)
                .sorted(Comparator.comparingDouble((Deciding d) -> -d.weight()).thenComparing(Deciding::feature))
                .limit(most)
                .toList();
    }

    /**
     * Saves the classifier as text: a line that names the format, the labels, then a line for each feature with its kind,
     * name, scale and coefficients. The caller's own features are code and are not saved.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void write(Path file) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            TextFeatures features = space.features();
            out.write(FORMAT + "\n" + features.longestPhrase() + "\t" + features.shortestString() + "\t"
                    + features.longestString() + "\n" + String.join("\t", labels) + "\n");
            for (int f = 0; f <= space.size(); f++) {
                out.write(
                        f == space.size()
                                ? "INTERCEPT\t\t1"
                                : space.kind(f) + "\t" + space.name(f) + "\t" + space.scale(f));
                for (int l = 0; l < labels.size(); l++) {
                    out.write("\t" + coefficients[l * (space.size() + 1) + f]);
                }
                out.write("\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e, e);
        }
    }

    /**
     * Reads a classifier that {@link #write} saved.
     *
     * @param features the features it was trained with, whose own ones are taken from here
     * @throws IllegalArgumentException with file and line if the file is malformed or was trained with other features
     * @throws UncheckedIOException if the file cannot be read
     */
    public static TextClassifier read(Path file, TextFeatures features) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            expect(file, 1, FORMAT, in.readLine());
            expect(
                    file,
                    2,
                    features.longestPhrase() + "\t" + features.shortestString() + "\t" + features.longestString(),
                    in.readLine());
            String[] labels = String.valueOf(in.readLine()).split("\t");
            List<String[]> rows = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] row = line.split("\t", -1);
                if (row.length != 3 + labels.length) {
                    throw new IllegalArgumentException(file + ":" + (rows.size() + 4) + ": expected "
                            + (3 + labels.length) + " tab-separated columns, got " + row.length);
                }
                rows.add(row);
            }
            return of(file, rows, features, List.of(labels));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    private static void expect(Path file, int line, String expected, @Nullable String got) {
        if (!expected.equals(got)) {
            throw new IllegalArgumentException(
                    file + ":" + line + ": expected \"" + expected + "\", got \"" + got + "\"");
        }
    }

    private static TextClassifier of(Path file, List<String[]> rows, TextFeatures features, List<String> labels) {
        int size = rows.size() - 1;
        List<Map<String, Integer>> numbers = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        List<String> names = new ArrayList<>();
        double[] scale = new double[Math.max(0, size)];
        double[] coefficients = new double[labels.size() * (size + 1)];
        for (int f = 0; f <= size; f++) {
            String[] row = rows.get(f);
            try {
                if (f < size) {
                    numbers.get(TextFeatures.Kind.valueOf(row[0]).ordinal()).put(row[1], f);
                    names.add(row[1]);
                    scale[f] = Double.parseDouble(row[2]);
                }
                for (int l = 0; l < labels.size(); l++) {
                    coefficients[l * (size + 1) + f] = Double.parseDouble(row[3 + l]);
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        file + ":" + (f + 4) + ": not a feature: " + Arrays.toString(row), e);
            }
        }
        return new TextClassifier(new FeatureSpace(features, numbers, names, scale), labels, coefficients);
    }
}
