package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
}
