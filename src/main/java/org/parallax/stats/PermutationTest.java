package org.parallax.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * How often would shuffled units differ as much? Units (documents, turns) are put in random order, one or many
 * statistics are computed from the order, and each is compared with its value in the true order.
 *
 * <p>{@code p = (b + 1) / (B + 1)} with b of B draws at least as far from 0, so p is never 0. {@code familyP} compares
 * with the largest of all statistics of a draw (single-step max-T), which controls the chance of even one false finding
 * over the family whatever the statistics have to do with each other; give it studentised statistics, or the noisiest
 * one rules the maximum. A statistic that is NaN in the true order was not tested: its p is NaN and it stays out of every
 * maximum.
 *
 * <p>Draw number d has a generator of its own, made from the seed and d, so the answer depends on nothing else. Costs
 * {@code draws} calls of the statistic. Immutable; thread-safe if the statistic is.
 *
 * <p>Westfall and Young (1993), Resampling-Based Multiple Testing, chapter 2; Phipson and Smyth (2010), Permutation
 * P-values Should Never Be Zero.
 */
public final class PermutationTest {

    // sums in another order differ in the last bits; without this a tie would be counted by chance
    private static final double TIE = 1e-12;

    private final int[] strata;
    private final int draws;
    private final long seed;

    private PermutationTest(int[] strata, int draws, long seed) {
        this.strata = strata;
        this.draws = draws;
        this.seed = seed;
    }

    /** Computes statistics from an order of units. */
    @FunctionalInterface
    public interface Statistics {

        /**
         * Fills {@code out}, one place for each statistic, 0 where nothing differs.
         *
         * @param order the unit that stands in each place; unit i in place i is the true order
         * @param out where the statistics go; NaN for one that cannot be computed
         */
        void compute(int[] order, double[] out);
    }

    /**
     * What came out.
     *
     * @param observed each statistic in the true order
     * @param p each statistic's own p
     * @param familyP each statistic's p against the largest of the family
     */
    public record Outcome(double[] observed, double[] p, double[] familyP) {}

    /**
     * A test over units that may all change places.
     *
     * @throws IllegalArgumentException for fewer than two units or no draw
     */
    public static PermutationTest of(int units, int draws, long seed) {
        return within(new int[units], draws, seed);
    }

    /**
     * A test over units that change places only within their stratum, such as articles on the same event.
     *
     * @param strata the stratum of each unit
     * @throws IllegalArgumentException for fewer than two units or no draw
     */
    public static PermutationTest within(int[] strata, int draws, long seed) {
        if (strata.length < 2) {
            throw new IllegalArgumentException("a permutation needs at least two units, got " + strata.length);
        }
        if (draws < 1) {
            throw new IllegalArgumentException(
                    "a permutation test needs at least one draw, got " + draws + "; 9,999 tell p = .01 from p = .02");
        }
        return new PermutationTest(strata.clone(), draws, seed);
    }

    /** Runs the test, two-sided: a statistic is as extreme as its distance from 0. */
    public Outcome run(int statistics, Statistics statistic) {
        int n = strata.length;
        int[] order = identity(n);
        double[] observed = new double[statistics];
        statistic.compute(order, observed);
        long[] own = new long[statistics];
        long[] family = new long[statistics];
        double[] drawn = new double[statistics];
        int[][] members = membersByStratum(strata);
        for (int d = 0; d < draws; d++) {
            shuffle(order, members, generator(seed, d));
            statistic.compute(order, drawn);
            count(observed, drawn, own, family);
        }
        return new Outcome(observed, probabilities(observed, own), probabilities(observed, family));
    }

    private static void count(double[] observed, double[] drawn, long[] own, long[] family) {
        double largest = 0;
        for (int k = 0; k < drawn.length; k++) {
            if (!Double.isNaN(observed[k]) && Math.abs(drawn[k]) > largest) {
                largest = Math.abs(drawn[k]);
            }
        }
        for (int k = 0; k < drawn.length; k++) {
            double bar = Math.abs(observed[k]) * (1 - TIE);
            own[k] += Math.abs(drawn[k]) >= bar ? 1 : 0;
            family[k] += largest >= bar ? 1 : 0;
        }
    }

    private double[] probabilities(double[] observed, long[] counts) {
        double[] p = new double[counts.length];
        for (int k = 0; k < p.length; k++) {
            p[k] = Double.isNaN(observed[k]) ? Double.NaN : (counts[k] + 1.0) / (draws + 1.0);
        }
        return p;
    }

    static int[][] membersByStratum(int[] strata) {
        SortedMap<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < strata.length; i++) {
            members.computeIfAbsent(strata[i], stratum -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(units -> units.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static int[] identity(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        return order;
    }

    private static void shuffle(int[] order, int[][] members, SplittableRandom random) {
        for (int[] places : members) {
            for (int place : places) {
                order[place] = place;
            }
            for (int i = places.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[places[i]];
                order[places[i]] = order[places[j]];
                order[places[j]] = kept;
            }
        }
    }

    // SplittableRandom mixes its seed, so neighbouring draws share nothing
    static SplittableRandom generator(long seed, long draw) {
        return new SplittableRandom(new SplittableRandom(seed + draw).nextLong() ^ (draw * 0x9E3779B97F4A7C15L));
    }
}
