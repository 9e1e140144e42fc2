package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ResamplingTest {

    private static final double[] VALUES = {9, 8, 7, 3, 2, 1};

    private static void differenceOfMeans(int[] order, double[] out) {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (i < 3 ? 1 : -1) * VALUES[order[i]];
        }
        out[0] = sum / 3;
        out[1] = Double.NaN;
    }

    @Test
    void p_comes_near_the_share_of_arrangements_as_extreme() {
        // 2 of the 20 ways to choose 3 of 6 are as extreme as {9, 8, 7} against {3, 2, 1}
        PermutationTest.Outcome outcome = PermutationTest.of(6, 20_000, 1).run(2, ResamplingTest::differenceOfMeans);
        assertThat(outcome.observed()[0]).isEqualTo(6);
        assertThat(outcome.p()[0]).isCloseTo(.1, within(.008));
        assertThat(outcome.familyP()[0]).isEqualTo(outcome.p()[0]);
        assertThat(outcome.p()[1]).isNaN();
    }

    @Test
    void the_same_seed_gives_the_same_p() {
        PermutationTest test = PermutationTest.of(6, 500, 42);
        assertThat(test.run(2, ResamplingTest::differenceOfMeans).p())
                .isEqualTo(test.run(2, ResamplingTest::differenceOfMeans).p());
    }

    @Test
    void units_stay_in_their_stratum() {
        int[] strata = {0, 0, 1, 1, 2, 2};
        PermutationTest.within(strata, 200, 3).run(1, (order, out) -> {
            for (int i = 0; i < 6; i++) {
                assertThat(strata[order[i]]).isEqualTo(strata[i]);
            }
        });
    }

    @Test
    void the_family_p_is_never_below_the_own_p() {
        PermutationTest.Outcome outcome = PermutationTest.of(6, 999, 5).run(3, (order, out) -> {
            for (int k = 0; k < 3; k++) {
                out[k] = VALUES[order[k]] - VALUES[order[5 - k]];
            }
        });
        for (int k = 0; k < 3; k++) {
            assertThat(outcome.familyP()[k]).isGreaterThanOrEqualTo(outcome.p()[k]);
        }
    }

    @Test
    void too_few_units_are_refused() {
        assertThatThrownBy(() -> PermutationTest.of(1, 99, 0)).hasMessageContaining("at least two units, got 1");
        assertThatThrownBy(() -> PermutationTest.of(5, 0, 0)).hasMessageContaining("at least one draw");
    }

    private static double mean(double[] values, int[] counts) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] * values[i];
            n += counts[i];
        }
        return sum / n;
    }

    @Test
    void bootstrap_intervals_of_a_mean_are_near_those_of_theory() {
        double[] values = new double[200];
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < values.length; i++) {
            values[i] = Quantiles.normal(random.nextDouble());
        }
        Bootstrap bootstrap = Bootstrap.of(200, 4_000, 1);
        // 1.96 / sqrt(200) = .139 on either side, up to the sample's own deviation
        for (Interval interval : new Interval[] {
            bootstrap.percentile(.95, counts -> mean(values, counts)),
            bootstrap.accelerated(.95, counts -> mean(values, counts))
        }) {
            assertThat(interval.high() - interval.low()).isCloseTo(.277, within(.04));
            assertThat(interval.contains(mean(values, ones(200)))).isTrue();
        }
    }

    @Test
    void strata_keep_their_size_in_every_draw() {
        int[] strata = {0, 0, 0, 1, 1};
        Bootstrap.within(strata, 100, 4).percentile(.9, counts -> {
            assertThat(counts[0] + counts[1] + counts[2]).isEqualTo(3);
            return 0;
        });
    }

    @Test
    void no_interval_for_one_unit_or_a_statistic_without_value() {
        assertThat(Bootstrap.of(1, 100, 1).percentile(.95, counts -> 1)).isEqualTo(Interval.UNKNOWN);
        assertThat(Bootstrap.of(9, 100, 1).accelerated(.95, counts -> Double.NaN))
                .isEqualTo(Interval.UNKNOWN);
    }

    private static int[] ones(int n) {
        int[] counts = new int[n];
        Arrays.fill(counts, 1);
        return counts;
    }

    @Test
    void p_counts_the_true_order_as_one_more_draw() {
        PermutationTest.Outcome outcome = PermutationTest.of(8, 9, 1).run(2, (order, out) -> {
            out[0] = 1;
            out[1] = isTrueOrder(order) ? -5 : 0;
        });
        // always as far from 0: 10 of 10; never: the true order alone, 1 of 10
        assertThat(outcome.p()).containsExactly(1, .1);
        assertThat(outcome.familyP()).containsExactly(1, .1);
        assertThat(PermutationTest.of(2, 1, 1)
                        .run(1, (order, out) -> out[0] = 1)
                        .p())
                .containsExactly(1);
    }

    private static boolean isTrueOrder(int[] order) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] != i) {
                return false;
            }
        }
        return true;
    }

    @Test
    void every_order_of_three_units_is_drawn_about_as_often() {
        int[] times = new int[27];
        PermutationTest.of(3, 6_000, 2).run(1, (order, out) -> times[9 * order[0] + 3 * order[1] + order[2]]++);
        // 1,000 expected, standard deviation 29; the true order once more
        assertThat(Arrays.stream(times).filter(n -> n > 0).boxed()).hasSize(6).allMatch(n -> n > 880 && n < 1_120);
    }

    /** Skewed, so that bias and acceleration move the ends. */
    private static final double[] SKEWED = {1, 1, 1, 2, 2, 3, 3, 4, 6, 9, 15, 40};

    @Test
    void intervals_of_a_skewed_mean_are_those_of_scipy() {
        Bootstrap bootstrap = Bootstrap.of(12, 40_000, 1);
        // scipy 1.17.1: stats.bootstrap((x,), np.mean, n_resamples=400000, method='BCa'), seeds 1 to 6: 3.33 to 3.42
        // and
        // 18.17 to 18.25, with 40000 17.92 to 18.19; method='percentile': 2.67 and 14.08
        Interval accelerated = bootstrap.accelerated(.95, counts -> mean(SKEWED, counts));
        assertThat(accelerated.low()).isCloseTo(3.333, within(.1));
        assertThat(accelerated.high()).isCloseTo(18.2, within(.6));
        Interval percentile = bootstrap.percentile(.95, counts -> mean(SKEWED, counts));
        assertThat(percentile.low()).isCloseTo(2.667, within(.1));
        assertThat(percentile.high()).isCloseTo(14.083, within(.2));
    }

    @Test
    void turning_the_values_around_turns_the_interval_around() {
        Bootstrap bootstrap = Bootstrap.of(12, 2_000, 1);
        Interval interval = bootstrap.accelerated(.9, counts -> mean(SKEWED, counts));
        Interval turned = bootstrap.accelerated(.9, counts -> -mean(SKEWED, counts));
        assertThat(turned.low()).isCloseTo(-interval.high(), within(1e-6));
        assertThat(turned.high()).isCloseTo(-interval.low(), within(1e-6));
    }

    @Test
    void a_statistic_that_never_moves_has_an_interval_of_one_point() {
        assertThat(Bootstrap.of(9, 100, 1).accelerated(.95, counts -> 3)).isEqualTo(new Interval(3, 3));
        assertThat(Bootstrap.of(9, 1, 1).percentile(.95, counts -> 3)).isEqualTo(new Interval(3, 3));
    }

    @Test
    void no_accelerated_interval_where_every_draw_lies_on_one_side() {
        // units drawn at least once: 20 in the sample itself, fewer in any draw
        assertThat(Bootstrap.of(20, 200, 1).accelerated(.95, ResamplingTest::distinct))
                .isEqualTo(Interval.UNKNOWN);
        assertThat(Bootstrap.of(1, 100, 1).accelerated(.95, counts -> 1)).isEqualTo(Interval.UNKNOWN);
    }

    @Test
    void no_accelerated_interval_where_leaving_a_unit_out_gives_no_value() {
        assertThat(Bootstrap.of(9, 100, 1)
                        .accelerated(
                                .95,
                                counts ->
                                        distinct(counts) == 8 && max(counts) == 1 ? Double.NaN : mean(SKEWED, counts)))
                .isEqualTo(Interval.UNKNOWN);
    }

    private static int max(int[] counts) {
        return Arrays.stream(counts).max().orElseThrow();
    }

    private static double distinct(int[] counts) {
        return Arrays.stream(counts).filter(n -> n > 0).count();
    }

    @Test
    void one_draw_in_twenty_may_lack_a_value() {
        assertThat(withoutValue(5)).isEqualTo(new Interval(1, 1));
        assertThat(withoutValue(6)).isEqualTo(Interval.UNKNOWN);
    }

    private static Interval withoutValue(int draws) {
        int[] calls = new int[1];
        return Bootstrap.of(9, 100, 1).percentile(.95, counts -> calls[0]++ < draws ? Double.NaN : 1);
    }

    @Test
    void draws_and_confidence_are_checked() {
        assertThatThrownBy(() -> Bootstrap.of(9, 0, 1)).hasMessage("a bootstrap needs at least one draw, got 0");
        Bootstrap bootstrap = Bootstrap.of(9, 10, 1);
        for (double confidence : new double[] {0, 1, Double.NaN}) {
            assertThatThrownBy(() -> bootstrap.percentile(confidence, counts -> 1))
                    .hasMessage("a confidence must be between 0 and 1, got " + confidence);
        }
    }
}
