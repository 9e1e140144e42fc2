package org.parallax.stats;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How far would the number move with other units from the same source? Units (documents, turns) are drawn with
 * replacement, and the statistic is computed anew from how often each was drawn.
 *
 * <p>Draws are made within strata, so that every group keeps its size. Draw number d has a generator of its own, made
 * from the seed and d, so the answer depends on nothing else. A draw that gives NaN is left out; if more than one in
 * twenty do, or there are fewer than two units, the interval is {@link Interval#UNKNOWN}. Immutable; thread-safe if the
 * statistic is.
 *
 * <p>Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapters 13 and 14.
 */
public final class Bootstrap {

    private final int[] strata;
    private final int draws;
    private final long seed;

    private Bootstrap(int[] strata, int draws, long seed) {
        this.strata = strata;
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * A bootstrap of units from one source.
     *
     * @throws IllegalArgumentException for no draw
     */
    public static Bootstrap of(int units, int draws, long seed) {
        return within(new int[units], draws, seed);
    }

    /**
     * A bootstrap of units drawn only from their own stratum.
     *
     * @param strata the stratum of each unit
     * @throws IllegalArgumentException for no draw
     */
    public static Bootstrap within(int[] strata, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("a bootstrap needs at least one draw, got " + draws);
        }
        return new Bootstrap(strata.clone(), draws, seed);
    }

    /**
     * The bias-corrected and accelerated (BCa) interval.
     *
     * @param confidence such as .95
     * @param statistic computes the number from how often each unit is in the draw
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval accelerated(double confidence, ToDoubleFunction<int[]> statistic) {
        double[] drawn = drawn(confidence, statistic);
        double observed = statistic.applyAsDouble(ones());
        if (drawn.length == 0) {
            return Interval.UNKNOWN;
        }
        double below = 0;
        for (double value : drawn) {
            below += value < observed ? 1 : value == observed ? 0.5 : 0;
        }
        double bias = Quantiles.normal(below / drawn.length);
        double acceleration = acceleration(statistic);
        if (Double.isInfinite(bias) || Double.isNaN(acceleration)) {
            return Interval.UNKNOWN;
        }
        double z = Quantiles.normal((1 + confidence) / 2);
        return new Interval(
                Quantiles.ofSorted(drawn, corrected(bias, -z, acceleration)),
                Quantiles.ofSorted(drawn, corrected(bias, z, acceleration)));
    }

    /**
     * The interval between the quantiles of the draws: simpler than {@link #accelerated}, too narrow for few units.
     *
     * @param confidence such as .95
     * @param statistic computes the number from how often each unit is in the draw
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval percentile(double confidence, ToDoubleFunction<int[]> statistic) {
        double[] drawn = drawn(confidence, statistic);
        return new Interval(
                Quantiles.ofSorted(drawn, (1 - confidence) / 2), Quantiles.ofSorted(drawn, (1 + confidence) / 2));
    }

    private static double corrected(double bias, double z, double acceleration) {
        double shifted = bias + z;
        return 1 - Tails.normal(bias + shifted / (1 - acceleration * shifted));
    }

    // from the statistic with each unit left out in turn
    private double acceleration(ToDoubleFunction<int[]> statistic) {
        int n = strata.length;
        double[] without = new double[n];
        int[] counts = ones();
        for (int i = 0; i < n; i++) {
            counts[i] = 0;
            without[i] = statistic.applyAsDouble(counts);
            counts[i] = 1;
        }
        double mean = ExactSum.of(without).value() / n;
        double squares = 0;
        double cubes = 0;
        for (double value : without) {
            double d = mean - value;
            squares += d * d;
            cubes += d * d * d;
        }
        return squares == 0 ? 0 : cubes / (6 * StrictMath.pow(squares, 1.5));
    }

    private double[] drawn(double confidence, ToDoubleFunction<int[]> statistic) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence must be between 0 and 1, got " + confidence);
        }
        if (strata.length < 2) {
            return new double[0];
        }
        int[][] members = PermutationTest.membersByStratum(strata);
        int[] counts = new int[strata.length];
        double[] values = new double[draws];
        int kept = 0;
        for (int d = 0; d < draws; d++) {
            draw(counts, members, PermutationTest.generator(seed, d));
            double value = statistic.applyAsDouble(counts);
            if (!Double.isNaN(value)) {
                values[kept++] = value;
            }
        }
        double[] sorted = Arrays.copyOf(values, kept);
        Arrays.sort(sorted);
        return kept * 20L < draws * 19L ? new double[0] : sorted;
    }

    private static void draw(int[] counts, int[][] members, SplittableRandom random) {
        Arrays.fill(counts, 0);
        for (int[] units : members) {
            for (int i = 0; i < units.length; i++) {
                counts[units[random.nextInt(units.length)]]++;
            }
        }
    }

    private int[] ones() {
        int[] counts = new int[strata.length];
        Arrays.fill(counts, 1);
        return counts;
    }
}
