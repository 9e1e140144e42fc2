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
}
