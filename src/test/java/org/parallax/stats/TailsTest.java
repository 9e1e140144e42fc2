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
}
