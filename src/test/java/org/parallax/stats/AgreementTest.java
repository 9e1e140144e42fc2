package org.parallax.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Agreement of coders against published figures. */
class AgreementTest {

    private static final double GAP = Double.NaN;

    /** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C; cac.raw4raters of R's irrCAC. */
    private static final Codes CANONICAL = Codes.of(new double[][] {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, GAP, GAP, GAP},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, GAP, 3},
        {GAP, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, GAP},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, GAP}
    });

    /** The two lists of sklearn's documentation of cohen_kappa_score. */
    private static final Codes PAIR = Codes.of(new double[][] {{2, 0, 2, 2, 0, 1}, {0, 0, 2, 2, 0, 2}});

    private static double value(Agreement agreement) {
        return agreement.value().orElseThrow();
    }

    @Test
    void alpha_of_the_canonical_data() {
        // the paper gives .743, .815, .849, .797; the digits behind by brute force over all pairs of codes
        assertEquals(0.743421052631579, value(KrippendorffAlpha.NOMINAL.of(CANONICAL)), 1e-14);
        assertEquals(0.8153875037548813, value(KrippendorffAlpha.ORDINAL.of(CANONICAL)), 1e-14);
        assertEquals(0.8491071428571428, value(KrippendorffAlpha.INTERVAL.of(CANONICAL)), 1e-14);
        assertEquals(0.7974027747116127, value(KrippendorffAlpha.RATIO.of(CANONICAL)), 1e-14);
        assertEquals(11, KrippendorffAlpha.NOMINAL.of(CANONICAL).units());
    }

    @Test
    void the_interval_holds_the_value_and_stays_the_same() {
        Agreement alpha = KrippendorffAlpha.NOMINAL.of(CANONICAL);
        assertTrue(alpha.interval().contains(value(alpha)), alpha::toString);
        assertTrue(alpha.interval().low() > 0.3 && alpha.interval().high() <= 1, alpha::toString);
        assertEquals(alpha.interval(), KrippendorffAlpha.NOMINAL.of(CANONICAL).interval());
    }

    @Test
    void perfect_agreement_with_variation_is_one() {
        Codes perfect = Codes.of(List.of(List.of("a", "b", "a", "c"), List.of("a", "b", "a", "c")));
        assertEquals(1.0, value(KrippendorffAlpha.NOMINAL.of(perfect)));
        assertEquals(1.0, value(CohenKappa.UNWEIGHTED.of(perfect)));
        assertEquals(1.0, value(FleissKappa.of(perfect)));
        assertEquals(1.0, value(ScottPi.of(perfect)));
        assertEquals(1.0, value(GwetAC1.of(perfect)));
    }

    @Test
    void no_variation_is_undefined_with_a_reason() {
        Codes same = Codes.of(new double[][] {{1, 1, 1}, {1, 1, 1}});
        for (Agreement agreement : List.of(
                KrippendorffAlpha.NOMINAL.of(same),
                KrippendorffAlpha.INTERVAL.of(same),
                CohenKappa.UNWEIGHTED.of(same),
                FleissKappa.of(same),
                ScottPi.of(same),
                GwetAC1.of(same))) {
            assertTrue(agreement.value().isEmpty(), agreement::toString);
            assertEquals("no variation: every code is of one category", agreement.reason());
            assertTrue(agreement.toString().endsWith("undefined: " + agreement.reason()));
        }
    }

    @Test
    void codes_that_never_meet_are_undefined() {
        Codes apart = Codes.of(new double[][] {{1, GAP}, {GAP, 2}});
        assertEquals(
                "no unit has codes of two coders",
                KrippendorffAlpha.NOMINAL.of(apart).reason());
        assertEquals(
                "no unit has codes of two coders",
                CohenKappa.UNWEIGHTED.of(apart).reason());
    }

    @Test
    void opposite_codes_are_below_chance() {
        // two units, coders always apart: Do = 1, De = 2 * 2 * 2 / (4 * 3) = 2/3, alpha = 1 - 1.5
        assertEquals(-0.5, value(KrippendorffAlpha.NOMINAL.of(Codes.of(new double[][] {{1, 2}, {2, 1}}))), 1e-15);
    }

    @Test
    void kappa_of_the_sklearn_example_and_its_weights() {
        // sklearn 1.x documentation of cohen_kappa_score: 0.4285714285714286; weighted ones from the definition
        assertEquals(0.4285714285714286, value(CohenKappa.UNWEIGHTED.of(PAIR)), 1e-15);
        assertEquals(0.5, value(CohenKappa.LINEAR.of(PAIR)), 1e-15);
        assertEquals(0.5454545454545454, value(CohenKappa.QUADRATIC.of(PAIR)), 1e-15);
    }

    @Test
    void scott_takes_chance_from_both_coders_together() {
        // agreement 4/6; shares of 12 codes 5/12, 1/12, 6/12: e = 62/144; (4/6 - 62/144) / (82/144) = 34/82
        assertEquals(34.0 / 82, value(ScottPi.of(PAIR)), 1e-15);
    }

    @Test
    void fleiss_of_his_table_as_textbooks_print_it() {
        int[][] table = {
            {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
        };
        double[][] codes = new double[14][table.length];
        for (int u = 0; u < table.length; u++) {
            int coder = 0;
            for (int c = 0; c < table[u].length; c++) {
                for (int i = 0; i < table[u][c]; i++) {
                    codes[coder++][u] = c;
                }
            }
        }
        // Wikipedia, "Fleiss' kappa", worked example: 0.210; the digits behind by brute force
        assertEquals(0.20993070442195522, value(FleissKappa.of(Codes.of(codes))), 1e-14);
    }

    @Test
    void gwet_and_fleiss_with_gaps_as_irrcac_prints_them() {
        // R irrCAC: gwet.ac1.raw(cac.raw4raters) 0.77544, fleiss.kappa.raw(cac.raw4raters) 0.76117
        assertEquals(0.77544, value(GwetAC1.of(CANONICAL)), 5e-6);
        assertEquals(0.76117, value(FleissKappa.of(CANONICAL)), 5e-6);
    }

    @Test
    void kappa_falls_for_a_common_category_where_ac1_does_not() {
        List<String> first = new ArrayList<>(Collections.nCopies(118, "no"));
        List<String> second = new ArrayList<>(first);
        // Gwet (2008), table 1 of many papers on the paradox: 118 no-no, 5 yes-no, 2 no-yes, 0 yes-yes
        first.addAll(List.of("yes", "yes", "yes", "yes", "yes", "no", "no"));
        second.addAll(List.of("no", "no", "no", "no", "no", "yes", "yes"));
        Codes codes = Codes.of(List.of(first, second));
        // by hand: p = 118/125, yes share 7/250; AC1 e = 2 * .028 * .972 = .054432
        assertEquals((0.944 - 0.054432) / (1 - 0.054432), value(GwetAC1.of(codes)), 1e-14);
        // e = (120 * 123 + 5 * 2) / 125^2 = .94528 ; kappa = (.944 - .94528) / .05472
        assertEquals((0.944 - 0.94528) / 0.05472, value(CohenKappa.UNWEIGHTED.of(codes)), 1e-12);
    }

    @Test
    void the_order_of_units_and_coders_does_not_matter() {
        double[][] moved = {
            {1, 3, 2, 3, 2, 4, 4, 1, 2, 5, 1, GAP}, {1, 3, 2, 3, 2, 1, 4, 1, 2, GAP, GAP, GAP},
            {GAP, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, GAP}, {1, 3, 2, 3, 2, 2, 4, 1, 2, 5, GAP, 3}
        };
        assertEquals(
                value(KrippendorffAlpha.ORDINAL.of(CANONICAL)),
                value(KrippendorffAlpha.ORDINAL.of(Codes.of(moved))),
                1e-14);
    }

    @Test
    void labels_and_numbers_give_the_same_nominal_alpha() {
        List<List<String>> labels = new ArrayList<>();
        for (int c = 0; c < CANONICAL.coders(); c++) {
            List<String> row = new ArrayList<>();
            for (int u = 0; u < CANONICAL.units(); u++) {
                int code = CANONICAL.code(c, u);
                row.add(code < 0 ? null : "k" + code);
            }
            labels.add(row);
        }
        assertEquals(
                value(KrippendorffAlpha.NOMINAL.of(CANONICAL)), value(KrippendorffAlpha.NOMINAL.of(Codes.of(labels))));
        assertEquals(List.of("k0", "k1", "k2", "k3", "k4"), Codes.of(labels).categories());
    }

    @Test
    void codes_are_checked_at_the_door() {
        assertThrows(IllegalArgumentException.class, () -> Codes.of(new double[][] {{1, 2}, {1}}));
        assertThrows(IllegalArgumentException.class, () -> Codes.of(new double[][] {{Double.POSITIVE_INFINITY}}));
        assertThrows(
                IllegalArgumentException.class,
                () -> KrippendorffAlpha.INTERVAL.of(Codes.of(List.of(List.of("a"), List.of("b")))));
        assertThrows(
                IllegalArgumentException.class, () -> KrippendorffAlpha.RATIO.of(Codes.of(new double[][] {{-1}, {2}})));
        String message = assertThrows(IllegalArgumentException.class, () -> CohenKappa.UNWEIGHTED.of(CANONICAL))
                .getMessage();
        assertTrue(message.contains("for two coders, got 4") && message.contains("pair(i, j)"), message);
        assertEquals(2, CANONICAL.pair(1, 3).coders());
        assertEquals(List.of("1", "2", "3", "4", "5"), CANONICAL.categories());
        assertEquals(
                "[0.5, 1]",
                Arrays.toString(Codes.of(new double[][] {{.5, 1}}).categories().toArray()));
    }

    @Test
    void a_coefficient_says_which_it_is() {
        assertEquals(
                "Krippendorff's alpha (ratio)",
                KrippendorffAlpha.RATIO.of(CANONICAL).coefficient());
        assertEquals("Cohen's kappa", CohenKappa.UNWEIGHTED.of(PAIR).coefficient());
        assertEquals(
                "Cohen's kappa (linear weights)", CohenKappa.LINEAR.of(PAIR).coefficient());
        assertEquals("Gwet's AC1", GwetAC1.of(PAIR).coefficient());
        String text = FleissKappa.of(PAIR).toString();
        assertTrue(text.matches("Fleiss' kappa 0\\.415 \\[-?\\d\\.\\d{3}, \\d\\.\\d{3}] over 6 units"), text);
    }

    @Test
    void units_nobody_coded_change_nothing() {
        Codes padded = Codes.of(new double[][] {{2, GAP, 0, 2, 2, 0, 1}, {0, GAP, 0, 2, 2, 0, 2}});
        assertEquals(value(ScottPi.of(PAIR)), value(ScottPi.of(padded)));
        assertEquals(value(GwetAC1.of(PAIR)), value(GwetAC1.of(padded)));
        assertEquals(value(CohenKappa.LINEAR.of(PAIR)), value(CohenKappa.LINEAR.of(padded)));
        assertEquals(value(KrippendorffAlpha.ORDINAL.of(PAIR)), value(KrippendorffAlpha.ORDINAL.of(padded)));
    }

    @Test
    void a_category_of_a_lone_code_is_no_variation() {
        Codes codes = Codes.of(new double[][] {{1, 1, GAP}, {1, 1, 2}});
        assertEquals(
                "no variation: every code is of one category",
                KrippendorffAlpha.NOMINAL.of(codes).reason());
    }

    @Test
    void nobody_and_nothing_coded_have_no_agreement() {
        assertEquals(0, Codes.of(new double[0][]).units());
        Codes nothing = Codes.of(new double[][] {{}, {}});
        assertEquals(
                "no unit has codes of two coders",
                KrippendorffAlpha.RATIO.of(nothing).reason());
        assertEquals(
                "no unit has codes of two coders",
                CohenKappa.QUADRATIC.of(nothing).reason());
    }

    @Test
    void distances_too_large_to_square_are_no_value() {
        Agreement alpha = KrippendorffAlpha.INTERVAL.of(Codes.of(new double[][] {{1e200, -1e200}, {1e200, -1e200}}));
        assertTrue(alpha.value().isEmpty());
        assertEquals("codes lie too far apart to be squared", alpha.reason());
    }

    @Test
    void a_ratio_scale_starts_at_zero() {
        // by hand: (c - k) / (c + k) is 1 for 0 against anything: as nominal
        Codes counts = Codes.of(new double[][] {{0, 5, 0, 5}, {0, 5, 5, 0}});
        assertEquals(value(KrippendorffAlpha.NOMINAL.of(counts)), value(KrippendorffAlpha.RATIO.of(counts)), 1e-15);
    }

    @Test
    void scales_with_distances_need_numbers() {
        Codes labels = Codes.of(List.of(List.of("left", "right"), List.of("left", "left")));
        for (KrippendorffAlpha scale : List.of(KrippendorffAlpha.INTERVAL, KrippendorffAlpha.RATIO)) {
            assertEquals(
                    "a scale with distances needs codes that are numbers, got labels such as \"left\"; use NOMINAL or ORDINAL",
                    assertThrows(IllegalArgumentException.class, () -> scale.of(labels))
                            .getMessage());
        }
    }

    @Test
    void blank_labels_are_gaps_and_minus_zero_is_zero() {
        Codes labels = Codes.of(List.of(List.of("a", " ", "b"), Arrays.asList("a", "b", null)));
        assertEquals(List.of("a", "b"), labels.categories());
        assertEquals(-1, labels.code(0, 1));
        assertEquals(-1, labels.code(1, 2));
        Codes zeros = Codes.of(new double[][] {{0.0, -0.0, 1e15}});
        assertEquals(List.of("0", "1.0E15"), zeros.categories());
        assertEquals(0, zeros.code(0, 1));
    }

    @Test
    void pairs_of_coders_are_asked_for_where_two_are_needed() {
        String message = assertThrows(IllegalArgumentException.class, () -> ScottPi.of(CANONICAL))
                .getMessage();
        assertEquals(
                "Scott's pi is for two coders, got 4; use FleissKappa or KrippendorffAlpha, or pair(i, j)", message);
        assertEquals(1.0, value(ScottPi.of(CANONICAL.pair(0, 0))));
    }
}
