package org.parallax.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.stats.Ranking.Point;

/** Areas and calibration against sklearn's documentation and by hand. */
class RankingTest {

    /** y_true and y_scores of sklearn's documentation of roc_auc_score and average_precision_score. */
    private static final Ranking SKLEARN =
            Ranking.of(new boolean[] {false, false, true, true}, new double[] {.1, .4, .35, .8});

    @Test
    void areas_of_the_sklearn_example() {
        assertEquals(0.75, SKLEARN.rocArea().value()); // sklearn roc_auc_score: 0.75
        assertEquals(0.5 + 0.5 * 2 / 3, SKLEARN.averagePrecision().value(), 1e-15); // sklearn: 0.83...
        assertTrue(SKLEARN.rocArea().interval().contains(0.75));
    }

    @Test
    void ties_count_half() {
        boolean[] right = {true, false, true, true, false, false, true, false};
        double[] scores = {.9, .9, .8, .4, .4, .3, .3, .1};
        // all 16 pairs by brute force: 10.5 / 16
        assertEquals(0.65625, Ranking.of(right, scores).rocArea().value(), 1e-15);
        // thresholds .9, .8, .4, .3: recall steps 1/4 each at precision 1/2, 2/3, 3/5, 4/7
        assertEquals(
                (0.5 + 2.0 / 3 + 0.6 + 4.0 / 7) / 4,
                Ranking.of(right, scores).averagePrecision().value(),
                1e-15);
    }

    @Test
    void all_scores_equal_are_a_coin() {
        Ranking coin = Ranking.of(new boolean[] {true, false, false, false}, new double[4]);
        assertEquals(0.5, coin.rocArea().value());
        assertEquals(0.25, coin.averagePrecision().value());
    }

    @Test
    void turning_the_scores_around_turns_the_area_around() {
        boolean[] right = {true, false, true, false, true};
        double[] scores = {.2, .5, .9, .1, .3};
        double[] turned = {-.2, -.5, -.9, -.1, -.3};
        assertEquals(
                1 - Ranking.of(right, scores).rocArea().value(),
                Ranking.of(right, turned).rocArea().value(),
                1e-15);
    }

    @Test
    void curves_have_a_point_a_distinct_score() {
        assertEquals(
                List.of(
                        new Point(Double.POSITIVE_INFINITY, 0, 0),
                        new Point(.8, 0, .5),
                        new Point(.4, .5, .5),
                        new Point(.35, .5, 1),
                        new Point(.1, 1, 1)),
                SKLEARN.roc());
        assertEquals(
                List.of(new Point(.8, .5, 1), new Point(.4, .5, .5), new Point(.35, 1, 2.0 / 3), new Point(.1, 1, .5)),
                SKLEARN.precisionRecall());
        assertEquals(
                2, Ranking.of(new boolean[] {true, false}, new double[2]).roc().size());
    }

    @Test
    void one_class_has_no_area() {
        Ranking one = Ranking.of(new boolean[] {true, true}, new double[] {.1, .2});
        assertTrue(Double.isNaN(one.rocArea().value())
                && Double.isNaN(one.averagePrecision().value()));
        assertEquals("undefined", one.rocArea().toString());
        assertTrue(!one.rocArea().isDefined() && SKLEARN.rocArea().isDefined());
    }

    @Test
    void scores_are_checked() {
        assertThrows(IllegalArgumentException.class, () -> Ranking.of(new boolean[1], new double[2]));
        assertThrows(IllegalArgumentException.class, () -> Ranking.of(new boolean[1], new double[] {Double.NaN}));
    }

    @Test
    void brier_of_the_sklearn_example() {
        Calibration calibration =
                Calibration.of(new boolean[] {false, true, true, false}, new double[] {.1, .9, .8, .3});
        // sklearn documentation of brier_score_loss: 0.037...; by hand (.01 + .01 + .04 + .09) / 4
        assertEquals(0.0375, calibration.brier().value(), 1e-15);
        assertTrue(calibration.brier().interval().contains(0.0375));
    }

    @Test
    void calibration_error_by_hand() {
        Calibration calibration =
                Calibration.of(new boolean[] {false, true, true, true, false}, new double[] {.1, .2, .7, .9, 1});
        // two bins: (0, .5] holds .1 and .2, mean .15, half came true; (.5, 1] mean 2.6/3, two of three
        assertEquals(
                0.4 * 0.35 + 0.6 * (2.6 / 3 - 2.0 / 3),
                calibration.expectedError(2).value(),
                1e-15);
        assertEquals(2, calibration.bins(2).size());
        Calibration.Bin low = calibration.bins(2).get(0);
        assertEquals(0.0, low.low());
        assertEquals(0.5, low.high());
        assertEquals(2, low.units());
        assertEquals(0.15, low.probability(), 1e-15);
        assertEquals(0.5, low.share());
    }

    @Test
    void a_probability_on_a_border_belongs_to_the_lower_bin() {
        Calibration border = Calibration.of(new boolean[] {true, true}, new double[] {.5, 0});
        assertEquals(1, border.bins(2).size());
        assertEquals(2, border.bins(2).get(0).units());
        assertTrue(border.expectedError(2).interval().contains(0.75));
    }

    @Test
    void probabilities_are_checked() {
        assertThrows(IllegalArgumentException.class, () -> Calibration.of(new boolean[1], new double[] {1.01}));
        assertThrows(IllegalArgumentException.class, () -> Calibration.of(new boolean[1], new double[] {-.01}));
        assertThrows(IllegalArgumentException.class, () -> Calibration.of(new boolean[1], new double[2]));
        assertThrows(
                IllegalArgumentException.class,
                () -> Calibration.of(new boolean[1], new double[1]).bins(0));
        assertTrue(Double.isNaN(
                Calibration.of(new boolean[0], new double[0]).brier().value()));
    }

    @Test
    void units_may_come_in_any_order() {
        Ranking mixed = Ranking.of(new boolean[] {true, false, true, false}, new double[] {.35, .1, .8, .4});
        assertEquals(0.75, mixed.rocArea().value());
        assertEquals(0.5 + 0.5 * 2 / 3, mixed.averagePrecision().value(), 1e-15);
    }

    @Test
    void a_perfect_ranking_is_perfect_in_every_draw() {
        Ranking perfect = Ranking.of(new boolean[] {false, true, true, false}, new double[] {.1, .9, .8, .2});
        assertEquals(new Estimate(1, new Interval(1, 1)), perfect.rocArea());
        assertEquals(new Estimate(1, new Interval(1, 1)), perfect.averagePrecision());
    }

    @Test
    void the_interval_of_an_area_is_about_that_of_its_standard_error() {
        boolean[] right = new boolean[400];
        double[] scores = new double[400];
        for (int i = 0; i < 400; i++) {
            right[i] = i % 2 == 0;
            scores[i] = i * 37 % 100 + (right[i] ? 20 : 0);
        }
        // Hanley and McNeil (1982) at A .68 of 200 and 200: sqrt((A(1-A) + 199 (Q1-A^2) + 199 (Q2-A^2)) / 40000) =
        // .027,
        // Q1 = A / (2 - A), Q2 = 2 A^2 / (1 + A)
        Estimate area = Ranking.of(right, scores).rocArea();
        assertEquals(2 * 1.96 * 0.027, area.interval().high() - area.interval().low(), 0.012);
        assertTrue(area.interval().contains(area.value()), area::toString);
    }

    @Test
    void bins_go_up_to_one_and_a_bin_is_needed() {
        Calibration calibration = Calibration.of(new boolean[] {false, true}, new double[] {.2, .9});
        assertEquals(
                List.of(new Calibration.Bin(0, .5, 1, .2, 0), new Calibration.Bin(.5, 1, 1, .9, 1)),
                calibration.bins(2));
        assertEquals(List.of(new Calibration.Bin(0, 1, 2, .55, .5)), calibration.bins(1));
        String message = assertThrows(IllegalArgumentException.class, () -> calibration.expectedError(0))
                .getMessage();
        assertEquals("calibration needs at least 1 bin, got 0", message);
    }
}
