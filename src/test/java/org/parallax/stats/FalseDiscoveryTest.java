package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    private static final double[] P = {.01, .02, .03, .04, .05, .01, .9, .2};

    @Test
    void benjamini_hochberg_is_that_of_scipy() {
        // scipy 1.17.1: stats.false_discovery_control(p)
        assertThat(FalseDiscovery.benjaminiHochberg(P))
                .containsExactly(new double[] {.04, .16 / 3, .06, .064, .2 / 3, .04, .9, 1.6 / 7}, within(1e-15));
    }

    @Test
    void benjamini_yekutieli_is_that_of_scipy() {
        // scipy 1.17.1: stats.false_discovery_control(p, method='by')
        assertThat(FalseDiscovery.benjaminiYekutieli(P))
                .containsExactly(
                        new double[] {
                            0.10871428571428571,
                            0.14495238095238092,
                            0.16307142857142853,
                            0.17394285714285712,
                            0.18119047619047618,
                            0.10871428571428571,
                            1.0,
                            0.6212244897959183
                        },
                        within(1e-15));
    }

    @Test
    void holm_by_hand() {
        // sorted .01 x8, .01 x7 -> .08, .02 x6 = .12, .03 x5 = .15, .04 x4 = .16, .05 x3 -> .16, .2 x2 = .4, .9
        assertThat(FalseDiscovery.holm(P))
                .containsExactly(new double[] {.08, .12, .15, .16, .16, .08, .9, .4}, within(1e-15));
    }

    @Test
    void what_was_not_tested_does_not_count_to_the_family() {
        double[] p = {.03, Double.NaN, .01};
        assertThat(FalseDiscovery.benjaminiHochberg(p)).containsExactly(.03, Double.NaN, .02);
        assertThat(FalseDiscovery.holm(p)).containsExactly(.03, Double.NaN, .02);
        assertThat(FalseDiscovery.bonferroni(p)).containsExactly(.06, Double.NaN, .02);
        assertThat(FalseDiscovery.holm(new double[0])).isEmpty();
    }

    @Test
    void a_value_outside_zero_to_one_is_refused() {
        assertThatThrownBy(() -> FalseDiscovery.holm(new double[] {.5, 1.5})).hasMessageContaining("got 1.5");
    }

    @Test
    void zero_and_one_are_values_and_minus_zero_is_zero() {
        // scipy 1.17.1: stats.false_discovery_control([0, 1, .25]); the others by hand: .25 x 2 and .25 x 3
        double[] p = {-0.0, 1, .25};
        assertThat(FalseDiscovery.benjaminiHochberg(p)).containsExactly(0, 1, .375);
        assertThat(FalseDiscovery.holm(p)).containsExactly(0, 1, .5);
        assertThat(FalseDiscovery.bonferroni(new double[] {0, 1, .25})).containsExactly(0, 1, .75);
        assertThatThrownBy(() -> FalseDiscovery.benjaminiHochberg(new double[] {-1e-9}))
                .hasMessageContaining("got -1.0E-9");
    }
}
