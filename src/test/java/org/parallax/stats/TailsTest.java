package org.parallax.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected logarithms from mpmath 1.3.0 at 40 digits: {@code log(erfc(z/sqrt(2))/2)}, betainc and gammainc, regularized. */
class TailsTest {

    @ParameterizedTest
    @CsvSource({
        "1.96, -3.68896365172963862",
        "10, -53.2312851505124706",
        "37, -689.030585576890594",
        "40, -804.608442013753788",
        "100, -5005.52420869420509",
        "1000, -500007.826694812184"
    })
    void normal_tail(double z, double log) {
        assertThat(Tails.logNormal(z) / log).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 10, -2.61199437067250789",
        "-50, 30, -68.450790224891438",
        "100, 500, -764.439909327216072",
        "1e10, 40, -849.332928544486935",
        "60, 100000, -1772.65992428711123"
    })
    void two_sided_tail_of_t(double t, double df, double log) {
        assertThat(Tails.logTwoSidedT(t, df) / log).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "3.84, 1, -2.99486222718002728",
        "2000, 1, -1004.02674195895195",
        "5000, 10, -2471.88026914709385",
        "1e5, 60, -49757.4828885626177"
    })
    void tail_of_chi_squared(double x, double df, double log) {
        assertThat(Tails.logChiSquared(x, df) / log).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothing_is_certain_and_infinity_impossible() {
        assertThat(Tails.twoSidedNormal(0)).isEqualTo(1);
        assertThat(Tails.twoSidedT(0, 3)).isEqualTo(1);
        assertThat(Tails.chiSquared(0, 1)).isEqualTo(1);
        assertThat(Tails.logNormal(Double.POSITIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Tails.logTwoSidedT(Double.POSITIVE_INFINITY, 5)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Tails.twoSidedNormal(Double.NaN)).isNaN();
    }

    @Test
    void degrees_of_freedom_must_be_positive() {
        assertThatThrownBy(() -> Tails.twoSidedT(1, 0)).hasMessageContaining("above 0, got 0.0");
    }

    @Test
    void quantiles_are_those_of_scipy_1_17() {
        assertThat(Quantiles.t(.975, 58)).isCloseTo(2.0017174841452356, within(1e-12));
        assertThat(Quantiles.normal(.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Quantiles.ofSorted(new double[] {1, 2, 3, 10}, .5)).isEqualTo(2.5);
        assertThat(Quantiles.ofSorted(new double[0], .5)).isNaN();
    }

    @ParameterizedTest
    @CsvSource({"1.96, .0499957902964408724", "-3, .00269979606326018905", "0.5, .617075077451973793"})
    void both_tails_of_a_normal_value(double z, double p) {
        assertThat(Tails.twoSidedNormal(z) / p).isCloseTo(1, within(1e-13));
        assertThat(Tails.logTwoSidedNormal(z)).isCloseTo(Math.log(p), within(1e-13));
    }

    @Test
    void both_tails_of_a_normal_value_that_no_double_can_hold() {
        assertThat(Tails.logTwoSidedNormal(-40) / -803.915294833193842857).isCloseTo(1, within(1e-13));
        assertThat(Tails.logTwoSidedNormal(0)).isZero();
    }

    @Test
    void both_tails_of_t() {
        assertThat(Tails.twoSidedT(-2.5, 7) / .0409922185857528969).isCloseTo(1, within(1e-13));
        assertThat(Tails.logTwoSidedT(60, 2_000) / -1033.42514569568347).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1500, 100, -570.114690913882978", "4000, 1000, -811.978728488252843", "3000, 500, -807.350531399579959"
    })
    void tail_of_chi_squared_with_many_degrees_of_freedom(double x, double df, double log) {
        assertThat(Tails.logChiSquared(x, df) / log).isCloseTo(1, within(1e-12));
    }

    @Test
    void no_number_in_no_number_out() {
        assertThat(Tails.logNormal(Double.NaN)).isNaN();
        assertThat(Tails.logTwoSidedT(Double.NaN, 5)).isNaN();
        assertThat(Tails.logChiSquared(Double.NaN, 5)).isNaN();
        assertThatThrownBy(() -> Tails.logChiSquared(1, -1)).hasMessage("degrees of freedom must be above 0, got -1.0");
    }

    @Test
    void quantiles_between_values_and_at_the_ends() {
        double[] sorted = {1, 2, 3, 10};
        // numpy 2.4.6: quantile([1, 2, 3, 10], [0, .25, .9, 1])
        assertThat(Quantiles.ofSorted(sorted, 0)).isEqualTo(1);
        assertThat(Quantiles.ofSorted(sorted, .25)).isEqualTo(1.75);
        assertThat(Quantiles.ofSorted(sorted, .9)).isCloseTo(7.9, within(1e-14));
        assertThat(Quantiles.ofSorted(sorted, 1)).isEqualTo(10);
        assertThat(Quantiles.normal(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Quantiles.t(1, 3)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"-.01", "1.01", "NaN"})
    void a_quantile_needs_a_probability(double p) {
        String message = "a probability must be in [0, 1], got " + p;
        assertThatThrownBy(() -> Quantiles.normal(p)).hasMessage(message);
        assertThatThrownBy(() -> Quantiles.t(p, 3)).hasMessage(message);
        assertThatThrownBy(() -> Quantiles.ofSorted(new double[] {1}, p)).hasMessage(message);
        assertThatThrownBy(() -> Quantiles.t(.5, 0)).hasMessage("degrees of freedom must be above 0, got 0.0");
    }
}
