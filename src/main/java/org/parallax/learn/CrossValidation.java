package org.parallax.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.learn.TextClassifier.Training;

/**
 * How far to believe a classifier: each text is labelled by one that was trained without it, and without the other texts
 * of its group. Labels are spread evenly over the folds. The same seed gives the same folds.
 *
 * @param folds number of parts, 2 or more
 * @param seed of the shuffle
 */
public record CrossValidation(int folds, long seed) {

    public CrossValidation {
        if (folds < 2) {
            throw new IllegalArgumentException("cross-validation needs at least 2 folds, got " + folds);
        }
    }

    /**
     * Trains on all folds but one and labels that one, in turn.
     *
     * @throws IllegalArgumentException if there are fewer groups than folds
     */
    public Evaluation run(Training training, List<CodedText> coded) {
        int[] fold = foldsOf(coded);
        Evaluation.Given[] given = new Evaluation.Given[coded.size()];
        for (int f = 0; f < folds; f++) {
            List<CodedText> others = new ArrayList<>();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] != f) {
                    others.add(coded.get(i));
                }
            }
            TextClassifier classifier = training.train(others);
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == f) {
                    given[i] = label(classifier, coded.get(i));
                }
            }
        }
        return new Evaluation(List.of(given));
    }

    private static Evaluation.Given label(TextClassifier classifier, CodedText text) {
        return new Evaluation.Given(
                text.reading().id(),
                text.label(),
                classifier.label(text.reading()),
                classifier.probabilities(text.reading()));
    }

    /** Macro-F1 by number of training texts: how much more coding would help. */
    public Map<Integer, Double> learningCurve(Training training, List<CodedText> coded, List<Integer> sizes) {
        List<CodedText> shuffled = new ArrayList<>(coded);
        Collections.shuffle(shuffled, new Random(seed));
        Map<Integer, Double> curve = new LinkedHashMap<>();
        for (int size : sizes) {
            if (size > coded.size()) {
                throw new IllegalArgumentException(
                        "a learning curve cannot take " + size + " of " + coded.size() + " texts");
            }
            curve.put(size, run(training, shuffled.subList(0, size)).macroF1());
        }
        return Collections.unmodifiableMap(curve);
    }

    /** Groups are dealt out label by label, in shuffled order, each to the fold that has the fewest texts of its label. */
    private int[] foldsOf(List<CodedText> coded) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < coded.size(); i++) {
            CodedText text = coded.get(i);
            String key = text.group().isEmpty() ? "text " + i : "group " + text.group();
            groups.computeIfAbsent(text.label() + "\t" + key, k -> new ArrayList<>())
                    .add(i);
        }
        Map<String, Integer> foldOfGroup = new TreeMap<>();
        List<List<Integer>> dealt = new ArrayList<>(groups.values());
        Collections.shuffle(dealt, new Random(seed));
        dealt.sort((a, b) ->
                coded.get(a.get(0)).label().compareTo(coded.get(b.get(0)).label()));
        int[] sizes = new int[folds];
        int[] fold = new int[coded.size()];
        for (List<Integer> texts : dealt) {
            String group = coded.get(texts.get(0)).group();
            Integer at = group.isEmpty() ? null : foldOfGroup.get(group);
            int to = at != null ? at : smallest(sizes);
            foldOfGroup.put(group.isEmpty() ? "\t" + texts : group, to);
            for (int i : texts) {
                fold[i] = to;
                sizes[to]++;
            }
        }
        if (foldOfGroup.size() < folds) {
            throw new IllegalArgumentException(
                    folds + " folds need at least as many groups, got " + foldOfGroup.size() + "; take fewer folds");
        }
        return fold;
    }

    private static int smallest(int[] sizes) {
        int smallest = 0;
        for (int f = 1; f < sizes.length; f++) {
            smallest = sizes[f] < sizes[smallest] ? f : smallest;
        }
        return smallest;
    }
}
