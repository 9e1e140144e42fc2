package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A fast version of what docs/framing.md reports in full: fixed seeds, counts as overdispersed as real ones. */
class CalibrationTest {

    @Test
    void shuffled_labels_rarely_give_any_small_q() {
        assertThat(Calibration.falseAlarms(Calibration.invented(60, 3, 7), 60, 1_999, 3))
                .isLessThan(.12);
    }

    @Test
    void intervals_hold_the_true_ratio_in_about_19_of_20_samples() {
        for (double ratio : new double[] {1, 2}) {
            Calibration.Coverage result = Calibration.coverage(Calibration.invented(200, 2, 7), 50, ratio, 60, 999, 5);

            assertThat(result.covered()).as(result.toString()).isBetween(.90, .99);
        }
    }

    @Test
    void a_tripled_rate_is_found_more_often_than_a_doubled_one() {
        Calibration.Corpus corpus = Calibration.invented(200, 2, 7);

        double doubled = Calibration.coverage(corpus, 50, 2, 40, 999, 5).rejected();
        double tripled = Calibration.coverage(corpus, 50, 3, 40, 999, 5).rejected();

        assertThat(tripled).isGreaterThan(doubled);
        assertThat(doubled).isGreaterThan(.3);
    }
}
