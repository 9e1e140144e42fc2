package org.parallax.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

    /** Penalties that {@link #tuned} tries by itself: half powers of ten from .3 to 10. */
    public static final List<Double> PENALTIES = List.of(.3, 1.0, 3.0, 10.0);

    /**
     * Trains on all folds but one and labels that one, in turn.
     *
     * @throws IllegalArgumentException if there are fewer groups than folds
     */
    public Evaluation run(Training training, List<CodedText> coded) {
        return run(training, coded, List.of(training.penalty())).get(0);
    }

    /** An evaluation for each penalty, largest first, over the same folds. */
    private List<Evaluation> run(Training training, List<CodedText> coded, List<Double> penalties) {
        TrainingTexts texts = new TrainingTexts(training, coded);
        int[] fold = foldsOf(coded);
        Evaluation.Given[][] given = new Evaluation.Given[penalties.size()][coded.size()];
        for (int f = 0; f < folds; f++) {
            List<TextClassifier> classifiers = texts.only(in(fold, f, false)).fits(penalties);
            for (int p = 0; p < given.length; p++) {
                texts.label(classifiers.get(p), in(fold, f, true), given[p]);
            }
        }
        return Arrays.stream(given).map(g -> new Evaluation(List.of(g))).toList();
    }

    private static int[] in(int[] fold, int f, boolean inside) {
        return IntStream.range(0, fold.length)
                .filter(i -> (fold[i] == f) == inside)
                .toArray();
    }

    /** {@link #tuned(Training, List, List)} over {@link #PENALTIES}. */
    public Training tuned(Training training, List<CodedText> coded) {
        return tuned(training, coded, PENALTIES);
    }

    /**
     * The training with that one of the penalties which gives the best macro-F1 here; of equal ones the largest. Cross-validate
     * the choice too where the score itself is to be reported: choose within each training part.
     */
    public Training tuned(Training training, List<CodedText> coded, List<Double> penalties) {
        if (penalties.isEmpty()) {
            throw new IllegalArgumentException("tuning needs at least one penalty, got none");
        }
        penalties.forEach(Training::checkPenalty);
        List<Double> descending =
                penalties.stream().sorted(Comparator.reverseOrder()).toList();
        List<Evaluation> evaluations = run(training, coded, descending);
        int best = 0;
        for (int p = 1; p < descending.size(); p++) {
            best = evaluations.get(p).macroF1() > evaluations.get(best).macroF1() ? p : best;
        }
        return training.withPenalty(descending.get(best));
    }

    /**
     * Macro-F1 by number of training texts: how much more coding would help. Each size trains on the first so many texts
     * of the other folds, shuffled and with the labels in proportion, and is scored on all texts.
     *
     * @throws IllegalArgumentException if a size is above what the other folds hold, or too small for two labels
     */
    public Map<Integer, Double> learningCurve(Training training, List<CodedText> coded, List<Integer> sizes) {
        TrainingTexts texts = new TrainingTexts(training, coded);
        int[] fold = foldsOf(coded);
        Map<Integer, Double> curve = new LinkedHashMap<>();
        for (int size : sizes) {
            Evaluation.Given[] given = new Evaluation.Given[coded.size()];
            for (int f = 0; f < folds; f++) {
                int[] some = first(size, in(fold, f, false), coded);
                texts.label(texts.only(some).fit(training.penalty()), in(fold, f, true), given);
            }
            curve.put(size, new Evaluation(List.of(given)).macroF1());
        }
        return Collections.unmodifiableMap(curve);
    }

    /** The texts by their rank among those of their label, as a share: so every beginning has the labels in proportion. */
    private int[] first(int size, int[] texts, List<CodedText> coded) {
        if (size < 1 || size > texts.length) {
            throw new IllegalArgumentException("a learning curve over " + folds + " folds can take 1 to " + texts.length
                    + " of these texts, got " + size);
        }
        List<Integer> shuffled = new ArrayList<>(Arrays.stream(texts).boxed().toList());
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, List<Integer>> byLabel = new TreeMap<>();
        shuffled.forEach(i -> byLabel.computeIfAbsent(coded.get(i).label(), l -> new ArrayList<>())
                .add(i));
        Map<Integer, Double> rank = new TreeMap<>();
        byLabel.values().forEach(list -> {
            for (int r = 0; r < list.size(); r++) {
                rank.put(list.get(r), (r + .5) / list.size());
            }
        });
        return rank.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(size)
                .mapToInt(Map.Entry::getKey)
                .toArray();
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
