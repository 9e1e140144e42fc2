package org.parallax.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.stats.Estimate;
import org.parallax.validation.Prevalence.Counts;

class PrevalenceTest {

    private static final Counts COUNTS = new Counts(40, 10, 5, 45, 200, 700);

    @Test
    void rogan_and_gladen_by_hand() {
        // se .8, sp .9, q .245: (.245 + .9 - 1) / .7 = .207143;
        // variance (.245 x .755 / 1000 + .207143^2 x .16 / 50 + .792857^2 x .09 / 50) / .49 = .00296695
        Estimate share = Prevalence.roganGladen(COUNTS);

        assertThat(share.value()).isEqualTo(.207143, within(1e-6));
        assertThat(share.interval().low()).isEqualTo(.207143 - 1.959964 * .0544697, within(1e-5));
        assertThat(share.interval().high()).isEqualTo(.207143 + 1.959964 * .0544697, within(1e-5));
    }

    @Test
    void one_group_by_likelihood_is_tenenbeins_double_sampling() {
        // Tenenbein (1970), JASA 65: 1350-1361: P(y | w = 1) q + P(y | w = 0) (1 - q)
        double expected = 40.0 / 45 * .245 + 10.0 / 55 * .755;

        assertThat(Prevalence.likelihood(Map.of("all", COUNTS), false)
                        .get("all")
                        .value())
                .isEqualTo(expected, within(1e-7));
        assertThat(Prevalence.likelihood(Map.of("all", COUNTS, "again", COUNTS), true)
                        .get("again")
                        .value())
                .isEqualTo(expected, within(1e-7));
    }

    @Test
    void without_uncoded_units_the_likelihood_gives_the_share_of_the_codes_and_its_interval() {
        // likelihood-ratio interval of 30 in 100 by its equation: 2 (30 ln(.3/p) + 70 ln(.7/(1-p))) = 3.8415
        Estimate share = Prevalence.likelihood(Map.of("all", new Counts(25, 5, 7, 63, 0, 0)), false)
                .get("all");

        assertThat(share.value()).isEqualTo(.3, within(1e-9));
        assertThat(fall(share.interval().low())).isEqualTo(3.8415, within(1e-3));
        assertThat(fall(share.interval().high())).isEqualTo(3.8415, within(1e-3));
    }

    private static double fall(double p) {
        return 2 * (30 * Math.log(.3 / p) + 70 * Math.log(.7 / (1 - p)));
    }

    @Test
    void a_program_that_never_erred_still_gets_an_interval() {
        Estimate share = Prevalence.likelihood(Map.of("all", new Counts(30, 0, 0, 70, 300, 700)), false)
                .get("all");

        assertThat(share.value()).isEqualTo(.3, within(1e-6));
        assertThat(share.interval().low()).isBetween(.2, .3);
        assertThat(share.interval().high()).isBetween(.3, .4);
    }

    @Test
    void no_answer_where_the_program_is_no_better_than_a_coin_or_a_class_was_never_coded() {
        assertThat(Prevalence.roganGladen(new Counts(5, 5, 5, 5, 10, 10)).isDefined())
                .isFalse();
        assertThat(Prevalence.roganGladen(new Counts(5, 5, 0, 0, 10, 10)).isDefined())
                .isFalse();
        assertThat(Prevalence.likelihood(Map.of("a", new Counts(0, 0, 5, 5, 10, 10)), false)
                        .get("a")
                        .isDefined())
                .isFalse();
        assertThat(Prevalence.likelihood(Map.of(), false)).isEmpty();
        assertThatThrownBy(() -> new Counts(1, 2, 3, -1, 0, 0)).hasMessageContaining("0 or more, got -1");
    }

    @Test
    void units_are_counted_by_group_from_labels_and_codes() {
        Map<String, String> program = Map.of("n1", "order", "n2", "calm", "n3", "order", "s1", "order", "s2", "calm");
        Map<String, String> codes = Map.of("n1", "order", "n2", "order", "s1", "calm", "x", "order");

        assertThat(Prevalence.counts("order", program, codes, id -> id.substring(0, 1)))
                .isEqualTo(Map.of("n", new Counts(1, 1, 0, 0, 1, 0), "s", new Counts(0, 0, 1, 0, 0, 1)));
    }

    @Test
    void a_simulated_thirty_per_cent_comes_back_within_two_points() {
        SortedMap<String, Counts> groups = new TreeMap<>();
        groups.put("rare", simulated(.1, 2_000, 20_000, new SplittableRandom(1)));
        groups.put("thirty", simulated(.3, 2_000, 20_000, new SplittableRandom(2)));

        assertThat(groups.get("thirty").labelled()).isEqualTo(.215, within(.01)); // .3 x .6 + .7 x .05
        assertThat(Prevalence.roganGladen(groups.get("thirty")).value()).isEqualTo(.3, within(.02));
        for (boolean byGroup : List.of(true, false)) {
            SortedMap<String, Estimate> shares = Prevalence.likelihood(groups, byGroup);
            assertThat(shares.get("thirty").value()).isEqualTo(.3, within(.02));
            assertThat(shares.get("rare").value()).isEqualTo(.1, within(.02));
        }
    }

    @Test
    void intervals_cover_the_truth_and_the_likelihoods_are_narrower() {
        SplittableRandom random = new SplittableRandom(3);
        int runs = 300;
        int[] covered = new int[2];
        double[] sum = new double[2];
        double[] width = new double[2];
        for (int run = 0; run < runs; run++) {
            Counts counts = simulated(.3, 200, 2_000, random);
            List<Estimate> both = List.of(
                    Prevalence.roganGladen(counts),
                    Prevalence.likelihood(Map.of("g", counts), false).get("g"));
            for (int m = 0; m < 2; m++) {
                covered[m] += both.get(m).interval().contains(.3) ? 1 : 0;
                sum[m] += both.get(m).value();
                width[m] +=
                        both.get(m).interval().high() - both.get(m).interval().low();
            }
        }
        // 95 % of 300 are 285, standard deviation 3.8: three of them
        assertThat(covered[0]).isBetween(274, 297);
        assertThat(covered[1]).isBetween(274, 297);
        assertThat(sum[0] / runs).isEqualTo(.3, within(.01));
        assertThat(sum[1] / runs).isEqualTo(.3, within(.01));
        assertThat(width[1]).isLessThan(width[0]);
    }

    /** A program with sensitivity .6 and specificity .95 over units of which this share is positive. */
    private static Counts simulated(double share, int coded, int all, SplittableRandom random) {
        long[] n = new long[6];
        for (int i = 0; i < all; i++) {
            boolean positive = random.nextDouble() < share;
            boolean label = random.nextDouble() < (positive ? .6 : .05);
            if (i < coded) {
                n[positive ? label ? 0 : 1 : label ? 2 : 3]++;
            } else {
                n[label ? 4 : 5]++;
            }
        }
        return new Counts(n[0], n[1], n[2], n[3], n[4], n[5]);
    }

    @Test
    void shares_of_several_labels_are_corrected_together() {
        // by hand: 20 units labelled A 10, B 6, C 4; coded of A: A 3, B 1; of B: B 3, C 1; of C: C 2
        Map<String, String> program = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            program.put("u" + i, i < 10 ? "A" : i < 16 ? "B" : "C");
        }
        Map<String, String> codes = new TreeMap<>(Map.of("u0", "A", "u1", "A", "u2", "A", "u3", "B"));
        codes.putAll(Map.of("u10", "B", "u11", "B", "u12", "B", "u13", "C", "u16", "C", "u17", "C"));

        SortedMap<String, Estimate> shares = Prevalence.shares(program, codes);

        assertThat(shares.get("A").value()).isCloseTo(.375, within(1e-12));
        assertThat(shares.get("B").value()).isCloseTo(.35, within(1e-12));
        assertThat(shares.get("C").value()).isCloseTo(.275, within(1e-12));
        // variance of A: .25 x .1875 / 4 + (.5 x .5625 - .140625) / 20 = .01875
        assertThat(shares.get("A").interval().low()).isCloseTo(.375 - 1.959964 * Math.sqrt(.01875), within(1e-6));
        codes.keySet().removeAll(List.of("u16", "u17"));
        assertThat(Prevalence.shares(program, codes).get("A").value()).isNaN();
    }

    @Test
    void one_label_against_the_rest_is_the_likelihood_of_one_group() {
        Map<String, String> program = new TreeMap<>();
        Map<String, String> codes = new TreeMap<>();
        for (int i = 0; i < 300; i++) {
            program.put("u" + i, i % 3 == 0 ? "yes" : "no");
            if (i % 4 == 0) {
                codes.put("u" + i, i % 3 == 0 && i % 5 != 0 || i % 28 == 0 ? "yes" : "no");
            }
        }

        Estimate likelihood = Prevalence.likelihood(Prevalence.counts("yes", program, codes, id -> "all"), true)
                .get("all");

        assertThat(Prevalence.shares(program, codes).get("yes").value()).isCloseTo(likelihood.value(), within(1e-6));
    }
}
