package org.parallax.learn;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.learn.TextClassifier.Training;

/** Coded texts made ready to train on, whole or in part, with one penalty or several. */
final class TrainingTexts {

    private final Training training;
    private final List<CodedText> coded;
    private final FeatureCounts counts;
    private final int[] chosen;

    TrainingTexts(Training training, List<CodedText> coded) {
        this(
                training,
                coded,
                FeatureCounts.of(
                        training.features(),
                        coded.stream().map(CodedText::reading).toList()),
                IntStream.range(0, coded.size()).toArray());
    }

    private TrainingTexts(Training training, List<CodedText> coded, FeatureCounts counts, int[] chosen) {
        this.training = training;
        this.coded = coded;
        this.counts = counts;
        this.chosen = chosen;
    }

    /** Some of the texts. */
    TrainingTexts only(int[] texts) {
        return new TrainingTexts(training, coded, counts, texts);
    }

    private Map<String, Integer> textsByLabel() {
        Map<String, Integer> texts = new TreeMap<>();
        for (int i : chosen) {
            texts.merge(coded.get(i).label(), 1, Integer::sum);
        }
        return texts;
    }

    /** These texts, if every label has two or more. */
    TrainingTexts checked() {
        textsByLabel().forEach((label, texts) -> {
            if (texts < 2) {
                throw new IllegalArgumentException("label \"" + label + "\" has one text; a label needs two or more, or"
                        + " its words cannot be told from that text's");
            }
        });
        return this;
    }

    TextClassifier fit(double penalty) {
        return fits(List.of(penalty)).get(0);
    }

    /** A classifier for each penalty, which come largest first. */
    List<TextClassifier> fits(List<Double> penalties) {
        Map<String, Integer> texts = textsByLabel();
        if (texts.size() < 2) {
            throw new IllegalArgumentException("training needs texts of at least two labels, got " + texts.keySet());
        }
        List<String> labels = List.copyOf(texts.keySet());
        FeatureSpace space = FeatureSpace.of(counts, chosen, training.leastTexts());
        List<SparseRow> rows = space.rows(counts, chosen);
        int[] codes = IntStream.of(chosen)
                .map(i -> labels.indexOf(coded.get(i).label()))
                .toArray();
        double[] weights = IntStream.of(chosen)
                .mapToDouble(i -> weight(texts.getOrDefault(coded.get(i).label(), 1), labels.size()))
                .toArray();
        List<double[]> fits = SoftmaxRegression.fit(rows, codes, weights, labels.size(), space.size(), penalties);
        if (labels.size() == 2) {
            LogCountRatios ratios = LogCountRatios.of(space, rows, codes);
            fits = ratios.mean(
                    fits, SoftmaxRegression.fit(ratios.scaled(rows), codes, weights, 2, space.size(), penalties));
        }
        return fits.stream()
                .map(coefficients -> new TextClassifier(space, labels, coefficients))
                .toList();
    }

    private double weight(int textsOfLabel, int labels) {
        return training.balanced() ? (double) chosen.length / labels / textsOfLabel : 1;
    }

    /** How a classifier labels some of all texts. */
    void label(TextClassifier classifier, int[] texts, Evaluation.Given[] into) {
        List<SparseRow> rows = classifier.space().rows(counts, texts);
        for (int i = 0; i < texts.length; i++) {
            CodedText of = coded.get(texts[i]);
            SparseRow row = rows.get(i);
            into[texts[i]] = new Evaluation.Given(
                    of.reading().id(), of.label(), classifier.label(row), classifier.probabilities(row));
        }
    }
}
