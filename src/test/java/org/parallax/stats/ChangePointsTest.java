package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parallax.stats.ChangePoints.Change;

class ChangePointsTest {

    @Test
    void a_step_is_found_where_it_is_with_the_levels_on_both_sides() {
        double[] values = {2.1, 1.9, 2.0, 2.2, 1.8, 2.0, 5.1, 4.9, 5.0, 5.2, 4.8, 5.0};
        List<Change> changes = ChangePoints.standard().find(values);
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).at()).isEqualTo(6);
        assertThat(changes.get(0).before()).isCloseTo(2, within(1e-12));
        assertThat(changes.get(0).after()).isCloseTo(5, within(1e-12));
        assertThat(changes.get(0).p()).isLessThan(.01);
    }

    @Test
    void two_steps_are_found_in_order_and_gaps_keep_their_places() {
        double[] values = new double[40];
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < values.length; i++) {
            values[i] = (i < 12 ? 0 : i < 27 ? 4 : 1) + random.nextDouble();
        }
        values[5] = Double.NaN;
        assertThat(ChangePoints.standard().find(values)).extracting(Change::at).containsExactly(12, 27);
    }

    @Test
    void a_window_of_two_texts_does_not_outweigh_one_of_two_thousand() {
        double[] values = {1, 1.1, .9, 1, 1.05, .95, 9, 8, 1, 1.1, .9, 1};
        double[] weights = {2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 1, 1, 2_000, 2_000, 2_000, 2_000};
        assertThat(ChangePoints.standard().find(values, weights)).isEmpty();
    }

    @Test
    void a_series_without_a_change_is_cut_in_about_one_of_twenty() {
        SplittableRandom random = new SplittableRandom(7);
        int cut = 0;
        for (int series = 0; series < 400; series++) {
            double[] values = random.doubles(24).toArray();
            cut += ChangePoints.standard().withDraws(199, series).find(values).isEmpty() ? 0 : 1;
        }
        // binomial(400, .05): 20 expected, 99.9 % below 35
        assertThat(cut).isBetween(7, 35);
    }

    @Test
    void turning_the_series_around_turns_the_change_around() {
        double[] values = {1, 2, 1, 2, 1, 2, 7, 8, 7, 8};
        double[] turned = {8, 7, 8, 7, 2, 1, 2, 1, 2, 1};
        assertThat(ChangePoints.standard().find(values)).extracting(Change::at).containsExactly(6);
        assertThat(ChangePoints.standard().find(turned)).extracting(Change::at).containsExactly(4);
    }

    @Test
    void too_few_windows_have_no_change_and_bad_weights_are_refused() {
        assertThat(ChangePoints.standard().find(1, 9)).isEmpty();
        assertThat(ChangePoints.standard().find()).isEmpty();
        assertThatThrownBy(() -> ChangePoints.standard().find(new double[2], new double[] {1, -1}))
                .hasMessageContaining("got -1.0 for window 1");
        assertThatThrownBy(() -> ChangePoints.standard().withLevel(.0001)).hasMessageContaining("smallest p");
    }

    @Test
    void changes_stand_in_the_order_of_the_series_whichever_is_largest() {
        double[] values = new double[30];
        double[] turned = new double[30];
        for (int i = 0; i < 30; i++) {
            values[i] = (i < 10 ? 0 : i < 20 ? 1 : 9) + i % 2 * .1;
            turned[29 - i] = values[i];
        }
        assertThat(ChangePoints.standard().find(values)).extracting(Change::at).containsExactly(10, 20);
        assertThat(ChangePoints.standard().find(turned)).extracting(Change::at).containsExactly(10, 20);
    }

    @Test
    void adding_a_constant_or_another_unit_changes_no_cut_and_no_p() {
        double[] values = {3, 5, 4, 6, 2, 4, 9, 7, 8, 10, 9, 6, 8, 7};
        List<Change> changes = ChangePoints.standard().find(values);
        assertThat(changes).extracting(Change::at).containsExactly(6);
        for (double[] moved : List.of(mapped(values, 1, 1_000), mapped(values, 64, 0), mapped(values, -1, 0))) {
            assertThat(ChangePoints.standard().find(moved))
                    .extracting(Change::at, Change::p)
                    .containsExactly(tuple(6, changes.get(0).p()));
        }
    }

    private static double[] mapped(double[] values, double factor, double constant) {
        return Arrays.stream(values).map(x -> factor * x + constant).toArray();
    }

    @Test
    void two_windows_are_a_part_and_one_is_an_outlier() {
        assertThat(ChangePoints.standard().find(9, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))
                .extracting(Change::at)
                .containsExactly(2);
        assertThat(ChangePoints.standard().find(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 9))
                .extracting(Change::at)
                .containsExactly(10);
        double[] outlier = new double[60];
        outlier[59] = 9;
        assertThat(ChangePoints.standard().find(outlier)).isEmpty();
        assertThat(ChangePoints.standard().find(mapped(outlier, -1, 0))).isEmpty();
    }

    @Test
    void windows_without_weight_are_passed_over_whatever_they_hold() {
        double[] values = {1, 1.1, .9, 1, 1.1, .9, 99, 5, 5.1, 4.9, 5, 5.1, 4.9};
        double[] weights = {1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1};
        assertThat(ChangePoints.standard().find(values, weights))
                .extracting(Change::at)
                .containsExactly(7);
    }

    @Test
    void a_p_on_the_level_is_a_change_and_the_level_must_be_within_reach_of_the_draws() {
        double[] step = new double[40];
        Arrays.fill(step, 20, 40, 1);
        // no draw of 19 is as extreme: p = 1 / 20
        assertThat(ChangePoints.standard().withDraws(19, 1).find(step)).containsExactly(new Change(20, 0, 1, .05));
        assertThat(ChangePoints.standard().withLevel(.0005).find(step)).hasSize(1);
        for (double level : new double[] {0, .00049, 1, Double.NaN}) {
            assertThatThrownBy(() -> ChangePoints.standard().withLevel(level))
                    .hasMessageContaining("between 1 / 2000, the smallest p of 1999 draws, and 1, got " + level);
        }
        assertThatThrownBy(() -> ChangePoints.standard().withDraws(18, 1)).hasMessageContaining("1 / 19");
    }

    @Test
    void every_window_needs_a_finite_weight() {
        ChangePoints points = ChangePoints.standard();
        assertThatThrownBy(() -> points.find(new double[3], new double[2]))
                .hasMessage("each window needs a weight, got 3 values and 2 weights");
        for (double weight : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> points.find(new double[1], new double[] {weight}))
                    .hasMessage("a weight must be 0 or more and finite, got " + weight + " for window 0");
        }
    }
}
