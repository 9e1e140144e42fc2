package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
        java.util.Arrays.fill(counts, 1);
        return counts;
    }
}
