package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Difference SOME = new Difference(.8, .3, 1.3, .004, .012);

    @Test
    void prints_its_size_interval_and_q() {
        assertThat(SOME).hasToString("log2 +0.8 [0.3, 1.3] q=.012");
        assertThat(SOME.withQ(Double.NaN)).hasToString("log2 +0.8 [0.3, 1.3] p=.004");
        assertThat(new Difference(-.01, Double.NEGATIVE_INFINITY, 2, 1, 1e-9)).hasToString("log2 0.0 [-∞, 2.0] q<.001");
        assertThat(new Difference(0, -1, 1, 1, 1)).hasToString("log2 0.0 [-1.0, 1.0] q=1.000");
    }

    @Test
    void reversed_flips_every_sign() {
        assertThat(SOME.reversed()).isEqualTo(new Difference(-.8, -1.3, -.3, .004, .012));
        assertThat(SOME.reversed().reversed()).isEqualTo(SOME);
    }

    @Test
    void unclear_when_the_interval_holds_zero() {
        assertThat(SOME.isUnclear()).isFalse();
        assertThat(new Difference(.8, -.3, 1.3, .2, .4).isUnclear()).isTrue();
    }

    @Test
    void refuses_what_is_no_difference() {
        assertThatThrownBy(() -> new Difference(Double.NaN, 0, 1, .5, .5)).hasMessageContaining("got NaN");
        assertThatThrownBy(() -> new Difference(0, 1, 0, .5, .5)).hasMessageContaining("low <= high");
        assertThatThrownBy(() -> new Difference(0, 0, 1, 1.5, .5)).hasMessageContaining("got 1.5");
    }

    @Test
    void ratio_is_two_to_the_log_ratio() {
        assertThat(new Difference(3, 1, 5, .01, .01).ratio()).isEqualTo(8);
        assertThat(new Difference(-1, -2, 0, .01, .01).ratio()).isEqualTo(.5);
    }

    @Test
    void an_interval_that_ends_on_zero_is_unclear() {
        assertThat(new Difference(.8, 0, 1.3, .05, .05).isUnclear()).isTrue();
        assertThat(new Difference(-.8, -1.3, 0, .05, .05).isUnclear()).isTrue();
        assertThat(new Difference(-.8, -1.3, -.1, .05, .05).isUnclear()).isFalse();
    }

    @Test
    void probabilities_take_in_their_ends() {
        assertThat(new Difference(1, 1, 1, 0, 0)).hasToString("log2 +1.0 [1.0, 1.0] q<.001");
        assertThat(new Difference(1, 1, 1, .0005, Double.NaN)).hasToString("log2 +1.0 [1.0, 1.0] p=.001");
        assertThat(new Difference(1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1, 1))
                .hasToString("log2 +1.0 [-∞, ∞] q=1.000");
    }

    @Test
    void refuses_probabilities_outside_zero_to_one_and_open_ends_that_are_no_number() {
        assertThatThrownBy(() -> new Difference(0, 0, 1, .5, 1.5)).hasMessage("q must be in [0, 1] or NaN, got 1.5");
        assertThatThrownBy(() -> new Difference(0, 0, 1, .5, -.5)).hasMessageContaining("got -0.5");
        assertThatThrownBy(() -> new Difference(0, 0, 1, -.1, .5)).hasMessage("p must be in [0, 1], got -0.1");
        assertThatThrownBy(() -> new Difference(0, Double.NaN, 1, .5, .5)).hasMessageContaining("got NaN and 1.0");
        assertThatThrownBy(() -> new Difference(Double.POSITIVE_INFINITY, 0, 1, .5, .5))
                .hasMessageContaining("smooth the counts by .5");
    }

    @Test
    void an_interval_takes_in_its_ends_and_knows_nothing_when_unknown() {
        Interval interval = new Interval(-1, 2);
        assertThat(interval.contains(-1) && interval.contains(0) && interval.contains(2))
                .isTrue();
        assertThat(interval.contains(-1.01) || interval.contains(2.01) || interval.contains(Double.NaN))
                .isFalse();
        assertThat(Interval.UNKNOWN.contains(0)).isFalse();
        assertThatThrownBy(() -> new Interval(1, 0)).hasMessageContaining("low <= high, got 1.0 and 0.0");
        assertThat(new Estimate(.7434, new Interval(.601, .867))).hasToString("0.743 [0.601, 0.867]");
    }
}
