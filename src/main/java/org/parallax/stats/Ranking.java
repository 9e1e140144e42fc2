package org.parallax.stats;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Do higher scores go to the right units? Areas under the ROC and the precision-recall curve, and the curves.
 *
 * <p>The ROC area is the chance that a right unit scores above a wrong one, ties counting half. The precision-recall area
 * is the average precision, {@code sum (recall step) x precision} over falling thresholds, without interpolation, as
 * sklearn's {@code average_precision_score}. Both are NaN where all units are right or all wrong.
 *
 * <p>O(n log n). Immutable and thread-safe.
 */
public final class Ranking implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    private final boolean[] right;
    private final double[] scores;

    private Ranking(boolean[] right, double[] scores) {
        this.right = right;
        this.scores = scores;
    }

    /** A point of a curve: what a threshold gives. {@code x} is false-alarm rate or recall, {@code y} recall or precision. */
    public record Point(double threshold, double x, double y) implements Serializable {}

    /**
     * The scores of the units.
     *
     * @param right whether each unit is one of those looked for
     * @param scores its score, higher for more likely
     * @throws IllegalArgumentException if there is not one for each, or a score is NaN
     */
    public static Ranking of(boolean[] right, double[] scores) {
        if (right.length != scores.length) {
            throw new IllegalArgumentException(
                    "every unit needs a score, got " + right.length + " units and " + scores.length + " scores");
        }
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[b], scores[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[] sortedRight = new boolean[order.length];
        double[] sorted = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            sortedRight[i] = right[order[i]];
            sorted[i] = scores[order[i]];
            if (Double.isNaN(sorted[i])) {
                throw new IllegalArgumentException("a score must be a number, got NaN for unit " + order[i]);
            }
        }
        return new Ranking(sortedRight, sorted);
    }

    /** The area under the ROC curve, with its interval. */
    public Estimate rocArea() {
        return estimate(this::rocArea);
    }

    /** The average precision, with its interval. */
    public Estimate averagePrecision() {
        return estimate(this::averagePrecision);
    }

    // right and wrong units are drawn apart, so that no draw lacks either
    private Estimate estimate(ToDoubleFunction<int[]> area) {
        int[] once = new int[right.length];
        int[] strata = new int[right.length];
        for (int i = 0; i < once.length; i++) {
            once[i] = 1;
            strata[i] = right[i] ? 1 : 0;
        }
        return new Estimate(
                area.applyAsDouble(once), Bootstrap.within(strata, DRAWS, SEED).percentile(0.95, area));
    }

    private double rocArea(int[] times) {
        double rightAbove = 0;
        double wrongs = 0;
        double area = 0;
        for (int i = 0; i < scores.length; ) {
            double tiedRight = 0;
            double tiedWrong = 0;
            int j = i;
            for (; j < scores.length && scores[j] == scores[i]; j++) {
                tiedRight += right[j] ? times[j] : 0;
                tiedWrong += right[j] ? 0 : times[j];
            }
            area += tiedWrong * (rightAbove + tiedRight / 2);
            rightAbove += tiedRight;
            wrongs += tiedWrong;
            i = j;
        }
        return area / (rightAbove * wrongs);
    }

    private double averagePrecision(int[] times) {
        double all = 0;
        double wrongs = 0;
        for (int i = 0; i < right.length; i++) {
            all += right[i] ? times[i] : 0;
            wrongs += right[i] ? 0 : times[i];
        }
        double hits = 0;
        double taken = 0;
        double area = 0;
        for (int i = 0; i < scores.length; ) {
            double before = hits;
            int j = i;
            for (; j < scores.length && scores[j] == scores[i]; j++) {
                taken += times[j];
                hits += right[j] ? times[j] : 0;
            }
            area += taken == 0 ? 0 : (hits - before) / all * (hits / taken);
            i = j;
        }
        return all == 0 || wrongs == 0 ? Double.NaN : area;
    }

    /** The ROC curve from (0, 0): a point a distinct score, falling; x is the false-alarm rate, y the recall. */
    public List<Point> roc() {
        return curve(true);
    }

    /** The precision-recall curve: a point a distinct score, falling; x is the recall, y the precision. */
    public List<Point> precisionRecall() {
        return curve(false);
    }

    private List<Point> curve(boolean roc) {
        double all = 0;
        for (boolean r : right) {
            all += r ? 1 : 0;
        }
        double wrongs = right.length - all;
        List<Point> points = new ArrayList<>();
        if (roc) {
            points.add(new Point(Double.POSITIVE_INFINITY, 0, 0));
        }
        double hits = 0;
        for (int i = 0; i < scores.length; i++) {
            hits += right[i] ? 1 : 0;
            if (i == scores.length - 1 || scores[i + 1] != scores[i]) {
                double taken = i + 1;
                points.add(
                        roc
                                ? new Point(scores[i], (taken - hits) / wrongs, hits / all)
                                : new Point(scores[i], hits / all, hits / taken));
            }
        }
        return List.copyOf(points);
    }
}
