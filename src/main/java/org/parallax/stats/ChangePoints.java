package org.parallax.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where does a series change its level? Binary segmentation: the series is cut where the levels before and behind differ
 * most, if a permutation test finds the difference larger than chance; each part is then looked at in the same way.
 *
 * <p>The statistic of a cut behind window k is {@code |sum over i <= k of w (x - m)| / sqrt(A (W - A) / W)} with weights
 * w, their sum W, the weighted mean m of all windows and A the weight up to k: the standardised difference of the two
 * means, which is largest at the likeliest cut. Its p is the share of random orders of the windows whose largest
 * statistic is as large. With level .05 a series without a change is cut in one of twenty cases; later cuts are tested at
 * the same level.
 *
 * <p>Windows must be exchangeable where nothing changes: slow drift or waves are reported as changes, and windows that
 * depend on the one before make p too small. NaN windows are passed over. Each part needs two windows on either side.
 * Costs draws times windows for each cut. The same input and seed give the same answer. Immutable and thread-safe.
 *
 * <p>Vostrikova (1981), Detecting disorder in multidimensional random processes; Antoch and Hušková (2001), Permutation
 * tests in change point analysis, Statistics and Probability Letters 53: 37-46.
 */
public final class ChangePoints {

    private static final int SMALLEST_PART = 2;
    private static final ChangePoints STANDARD = new ChangePoints(.05, 1_999, 1);

    private final double level;
    private final int draws;
    private final long seed;

    private ChangePoints(double level, int draws, long seed) {
        this.level = level;
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * A change of level.
     *
     * @param at index of the first window behind the change
     * @param before weighted mean of the part before it, up to the change before that
     * @param after weighted mean of the part from it to the next change
     * @param p chance of a difference as large in a random order of the windows of the part that was cut
     */
    public record Change(int at, double before, double after, double p) {}

    /** Level .05, 1,999 draws. */
    public static ChangePoints standard() {
        return STANDARD;
    }

    /**
     * The same at another level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1, or too small for the draws to reach
     */
    public ChangePoints withLevel(double other) {
        if (!(other > 0 && other < 1) || 1.0 / (draws + 1) > other) {
            throw new IllegalArgumentException("a level must be between 1 / " + (draws + 1) + ", the smallest p of "
                    + draws + " draws, and 1, got " + other);
        }
        return new ChangePoints(other, draws, seed);
    }

    /**
     * The same with other draws.
     *
     * @throws IllegalArgumentException if they are too few for the level
     */
    public ChangePoints withDraws(int number, long newSeed) {
        return new ChangePoints(level, number, newSeed).withLevel(level);
    }

    /** The changes of a series whose windows weigh the same, in order. */
    public List<Change> find(double... values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return find(values, weights);
    }

    /**
     * The changes of a series, in order.
     *
     * @param weights what each window weighs, such as its documents; windows of weight 0 are passed over
     * @throws IllegalArgumentException for arrays of different lengths or a weight that is negative or not finite
     */
    public List<Change> find(double[] values, double[] weights) {
        Part all = Part.of(values, weights);
        List<double[]> cuts = new ArrayList<>();
        cut(all, 0, all.size(), cuts);
        cuts.sort(Comparator.comparingDouble(cut -> cut[0]));
        List<Change> changes = new ArrayList<>();
        for (int c = 0; c < cuts.size(); c++) {
            int from = c == 0 ? 0 : (int) cuts.get(c - 1)[0];
            int at = (int) cuts.get(c)[0];
            int to = c + 1 == cuts.size() ? all.size() : (int) cuts.get(c + 1)[0];
            changes.add(new Change(all.index(at), all.mean(from, at), all.mean(at, to), cuts.get(c)[1]));
        }
        return List.copyOf(changes);
    }

    private void cut(Part all, int from, int to, List<double[]> cuts) {
        if (to - from < 2 * SMALLEST_PART) {
            return;
        }
        Part part = all.between(from, to);
        PermutationTest.Outcome outcome =
                PermutationTest.of(part.size(), draws, seed).run(1, (order, out) -> out[0] = part.largest(order, null));
        if (outcome.p()[0] > level) {
            return;
        }
        int[] where = new int[1];
        part.largest(null, where);
        int at = from + where[0];
        cuts.add(new double[] {at, outcome.p()[0]});
        cut(all, from, at, cuts);
        cut(all, at, to, cuts);
    }

    /** Windows that have a value, with their weights. */
    private record Part(double[] values, double[] weights, int[] indices) {

        static Part of(double[] values, double[] weights) {
            if (values.length != weights.length) {
                throw new IllegalArgumentException("each window needs a weight, got " + values.length + " values and "
                        + weights.length + " weights");
            }
            int[] kept = new int[values.length];
            int n = 0;
            for (int i = 0; i < values.length; i++) {
                if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                    throw new IllegalArgumentException(
                            "a weight must be 0 or more and finite, got " + weights[i] + " for window " + i);
                }
                if (weights[i] > 0 && Double.isFinite(values[i])) {
                    kept[n++] = i;
                }
            }
            double[] x = new double[n];
            double[] w = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = values[kept[i]];
                w[i] = weights[kept[i]];
            }
            return new Part(x, w, Arrays.copyOf(kept, n));
        }

        Part between(int from, int to) {
            return new Part(
                    Arrays.copyOfRange(values, from, to),
                    Arrays.copyOfRange(weights, from, to),
                    Arrays.copyOfRange(indices, from, to));
        }

        int size() {
            return values.length;
        }

        int index(int at) {
            return indices[at];
        }

        double mean(int from, int to) {
            ExactSum sum = new ExactSum();
            ExactSum weight = new ExactSum();
            for (int i = from; i < to; i++) {
                sum.add(weights[i] * values[i]);
                weight.add(weights[i]);
            }
            return sum.value() / weight.value();
        }

        /** The largest statistic of all cuts of the windows in an order, null for their own; and where it is. */
        double largest(int @Nullable [] order, int @Nullable [] where) {
            double mean = mean(0, size());
            double total = 0;
            for (double weight : weights) {
                total += weight;
            }
            double sum = 0;
            double before = 0;
            double largest = 0;
            for (int i = 0; i < size() - SMALLEST_PART; i++) {
                int window = order == null ? i : order[i];
                sum += weights[window] * (values[window] - mean);
                before += weights[window];
                double size = Math.abs(sum) / Math.sqrt(before * (total - before) / total);
                if (i + 1 >= SMALLEST_PART && size > largest) {
                    largest = size;
                    if (where != null) {
                        where[0] = i + 1;
                    }
                }
            }
            return largest;
        }
    }
}
