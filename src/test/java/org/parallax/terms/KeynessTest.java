package org.parallax.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.stats.Difference;

class KeynessTest {

    private static final String[] FILLER =
            "the port city council said on Monday that work at the north pier goes on".split(" ");

    /** Twenty short reports for each desk, drawn from one urn; the coast desk writes "storm" more often. */
    private static Readings desks(boolean differ) {
        SplittableRandom random = new SplittableRandom(17);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String desk = i % 2 == 0 ? "coast" : "inland";
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 120; w++) {
                boolean storm = random.nextDouble() < (differ && desk.equals("coast") ? .06 : .015);
                text.append(storm ? "storm" : FILLER[random.nextInt(FILLER.length)])
                        .append(' ');
            }
            documents.add(Document.of(desk + i, text.toString()).with("source", desk));
        }
        return Corpus.of(documents).readings(DocumentReader.english());
    }

    private static Map<String, TermCounts> bySource(Readings readings) {
        return TermCounter.words().groupedBy(Reading.field("source")).run(readings);
    }

    @Test
    void finds_the_term_that_one_group_uses_more_and_says_how_sure_it_is() {
        Keyness keyness = Keyness.compare(bySource(desks(true)));
        KeyTerm storm = keyness.of("coast").top(1).get(0);
        assertThat(storm.term()).isEqualTo("storm");
        Difference difference = storm.difference().orElseThrow();
        // drawn at .06 against .015: log2 4 = 2
        assertThat(difference.logRatio()).isCloseTo(2, within(.5));
        assertThat(difference.low()).isPositive();
        assertThat(difference.q()).isLessThan(.001);
        assertThat(storm.holm()).isLessThan(.001);
        assertThat(storm.dispersion()).isBetween(.5, 1.0);
        assertThat(keyness.of("inland").bottom(1).get(0).term()).isEqualTo("storm");
    }

    @Test
    void swapping_the_groups_flips_every_sign() {
        Map<String, TermCounts> groups = bySource(desks(true));
        Map<String, TermCounts> swapped = new LinkedHashMap<>();
        swapped.put("inland", groups.get("inland"));
        swapped.put("coast", groups.get("coast"));
        List<KeyTerm> coast = Keyness.compare(groups).of("coast").all();
        List<KeyTerm> inland = Keyness.compare(swapped).of("inland").all();
        for (int i = 0; i < coast.size(); i++) {
            KeyTerm one = coast.get(i);
            KeyTerm other = inland.get(i);
            assertThat(other.contingency().g2()).isCloseTo(-one.contingency().g2(), within(1e-9));
            assertThat(other.contingency().chiSquared())
                    .isCloseTo(-one.contingency().chiSquared(), within(1e-9));
            assertThat(other.logP()).isCloseTo(one.logP(), within(1e-9));
            one.difference().ifPresent(d -> {
                Difference back = other.difference().orElseThrow().reversed();
                assertThat(back.logRatio()).isCloseTo(d.logRatio(), within(1e-12));
                assertThat(back.low()).isCloseTo(d.low(), within(1e-12));
                assertThat(back.q()).isCloseTo(d.q(), within(1e-9));
            });
        }
    }

    @Test
    void identical_groups_flag_nothing() {
        TermCounts coast = bySource(desks(true)).get("coast");
        for (KeyTerm term : Keyness.compare(coast, coast).of("target").all()) {
            assertThat(term.contingency().g2()).isCloseTo(0, within(1e-9));
            term.difference().ifPresent(d -> {
                assertThat(d.logRatio()).isZero();
                assertThat(d.q()).isEqualTo(1);
            });
        }
    }

    @Test
    void doubling_all_counts_doubles_g2_and_chi_square() {
        Contingency once = new Contingency(9, 13, 4487, 136084);
        Contingency twice = new Contingency(18, 26, 8974, 272168);
        assertThat(twice.g2()).isCloseTo(2 * once.g2(), within(1e-9));
        assertThat(twice.chiSquared()).isCloseTo(2 * once.chiSquared(), within(1e-9));
        assertThat(twice.logRatio()).isCloseTo(once.logRatio(), within(1e-12));
    }

    @Test
    void shuffled_labels_rarely_flag_anything() {
        DocumentTermMatrix matrix = DocumentTermMatrix.of(desks(false));
        int flagged = 0;
        for (int run = 0; run < 40; run++) {
            SplittableRandom random = new SplittableRandom(run);
            Map<String, String> labels = new LinkedHashMap<>();
            matrix.documents().forEach(id -> labels.put(id, random.nextInt(4) == 0 ? "few" : "many"));
            Keyness keyness = Keyness.compare(matrix, labels::get);
            flagged += keyness.of("few").all().stream()
                            .anyMatch(
                                    t -> t.difference().filter(d -> d.q() < .05).isPresent())
                    ? 1
                    : 0;
        }
        assertThat(flagged).isLessThanOrEqualTo(4);
    }

    @Test
    void permutation_agrees_with_the_t_test_and_repeats_with_its_seed() {
        DocumentTermMatrix matrix = DocumentTermMatrix.of(desks(true));
        Keyness permuted = Keyness.permute(matrix, id -> id.startsWith("coast") ? "coast" : "inland", 499, 3);
        KeyTerm storm = permuted.of("coast").find("storm").orElseThrow();
        assertThat(storm.difference().orElseThrow().q()).isEqualTo(1 / 500.0);
        Keyness again = Keyness.permute(matrix, id -> id.startsWith("coast") ? "coast" : "inland", 499, 3);
        assertThat(again.of("coast").all()).isEqualTo(permuted.of("coast").all());
        assertThat(permuted.manifest().toString()).contains("499 permutations").contains("seed = 3");
    }

    @Test
    void too_few_documents_are_insufficient_and_still_described() {
        Readings few = Corpus.of(List.of(
                        Document.of("a", "storm storm rain").with("source", "coast"),
                        Document.of("b", "sun rain").with("source", "inland")))
                .readings(DocumentReader.english());
        KeyTerms coast = Keyness.compare(bySource(few)).of("coast");
        assertThat(coast.top(10)).isEmpty();
        assertThat(coast.reason()).contains("1 documents against 1; 5 are needed");
        KeyTerm storm = coast.find("storm").orElseThrow();
        assertThat(storm.difference()).isEmpty();
        assertThat(storm.reason()).isEqualTo(coast.reason());
        assertThat(storm.count()).isEqualTo(2);
        assertThat(coast.untested()).isEqualTo(3);
        assertThat(coast.ranked(t -> t.contingency().g2()).get(0).term()).isEqualTo("storm");
    }

    @Test
    void three_groups_are_each_laid_against_the_rest() {
        Readings three = Readings.of("storm storm", "sun", "rain");
        Map<String, TermCounts> groups = TermCounter.words()
                .groupedBy(reading -> "desk of " + reading.id())
                .run(three);
        Keyness keyness = Keyness.compare(groups);
        assertThat(keyness.groups()).hasSize(3);
        KeyTerm storm = keyness.of("desk of text1").find("storm").orElseThrow();
        assertThat(storm.contingency()).isEqualTo(new Contingency(2, 0, 2, 2));
    }

    @Test
    void a_frequency_list_may_be_the_reference() {
        TermCounts list = TermCounts.ofFrequencies(Map.of("the", 500L, "storm", 1L));
        KeyTerms terms = Keyness.compare(TermCounter.words().run(Readings.of("storm over the port")), list)
                .of("target");
        assertThat(terms.find("storm").orElseThrow().contingency().logRatio())
                .isCloseTo(Math.log((1.0 / 4) / (1.0 / 501)) / Math.log(2), within(1e-12));
        assertThat(terms.reason()).contains("against 0");
    }

    @Test
    void empty_groups_and_single_ones() {
        TermCounts none = TermCounter.words().run(Readings.of());
        TermCounts some = TermCounter.words().run(Readings.of("storm"));
        assertThat(Keyness.compare(none, none).of("target").all()).isEmpty();
        KeyTerms against = Keyness.compare(some, none).of("target");
        assertThat(against.reason()).isEqualTo("no terms on one side");
        assertThatThrownBy(() -> Keyness.compare(Map.of("only", some))).hasMessageContaining("at least two groups");
        assertThatThrownBy(() -> Keyness.compare(some, none).of("x"))
                .hasMessageContaining("no group \"x\"; known: reference, target");
        assertThatThrownBy(
                        () -> Keyness.compare(DocumentTermMatrix.of(desks(true)).relative(), id -> id))
                .hasMessageContaining("keyness needs counts");
    }

    @Test
    void contingency_by_hand() {
        // a 10 of 100, b 5 of 200; E 5, 10, 95, 190
        Contingency c = new Contingency(10, 5, 100, 200);
        double g2 = 2 * (10 * Math.log(2) + 5 * Math.log(.5) + 90 * Math.log(90 / 95.0) + 195 * Math.log(195 / 190.0));
        assertThat(c.g2()).isCloseTo(g2, within(1e-12));
        // chi2 = 25 (1/5 + 1/10 + 1/95 + 1/190)
        assertThat(c.chiSquared()).isCloseTo(25 * (.2 + .1 + 1 / 95.0 + 1 / 190.0), within(1e-12));
        assertThat(c.chiSquared(Contingency.Correction.YATES))
                .isCloseTo(4.5 * 4.5 * (.2 + .1 + 1 / 95.0 + 1 / 190.0), within(1e-12));
        assertThat(c.logRatio()).isCloseTo(2, within(1e-12));
        assertThat(c.percentDifference()).isCloseTo(300, within(1e-9));
        assertThat(c.oddsRatio()).isCloseTo(10 * 195 / (5 * 90.0), within(1e-12));
        assertThat(new Contingency(0, 5, 100, 200).percentDifference()).isEqualTo(-100);
        assertThatThrownBy(() -> new Contingency(5, 0, 4, 9)).hasMessageContaining("5 of 4");
    }

    @Test
    void contingency_is_that_of_scipy() {
        // scipy 1.17.1: stats.chi2_contingency([[10, 5], [990, 1995]], correction=False), again with
        // lambda_='log-likelihood', with correction=True; stats.fisher_exact
        Contingency c = new Contingency(10, 5, 1_000, 2_000);
        assertThat(c.chiSquared()).isCloseTo(7.5376884422110555, within(1e-12));
        assertThat(c.g2()).isCloseTo(6.969191931932806, within(1e-12));
        assertThat(c.chiSquared(Contingency.Correction.YATES)).isCloseTo(6.105527638190954, within(1e-12));
        assertThat(c.fisher()).isCloseTo(0.010603503250599503, within(1e-14));
        // q = 1 + (n/15 + n/2985 - 1)(n/1000 + n/2000 - 1) / 6n = 1.0388898...
        double q = 1 + (3_000 / 15.0 + 3_000 / 2_985.0 - 1) * 3.5 / 18_000;
        assertThat(c.chiSquared(Contingency.Correction.WILLIAMS)).isCloseTo(7.5376884422110555 / q, within(1e-12));
        assertThat(c.g2(Contingency.Correction.WILLIAMS)).isCloseTo(6.969191931932806 / q, within(1e-12));
        assertThat(c.g2(Contingency.Correction.NONE)).isEqualTo(c.g2());
        assertThatThrownBy(() -> c.g2(Contingency.Correction.YATES)).hasMessageContaining("one of chi-square");
    }

    @Test
    void a_term_that_is_rarer_has_negative_statistics() {
        // the same calls on [[2, 9], [998, 1991]]
        Contingency c = new Contingency(2, 9, 1_000, 2_000);
        assertThat(c.chiSquared()).isCloseTo(-1.1405456370327562, within(1e-12));
        assertThat(c.g2()).isCloseTo(-1.2659370495356934, within(1e-12));
        assertThat(c.fisher()).isCloseTo(0.3552998867018169, within(1e-13));
    }

    @Test
    void effect_sizes_by_hand() {
        Contingency c = new Contingency(10, 5, 1_000, 2_000);
        assertThat(c.rate()).isEqualTo(10);
        assertThat(c.referenceRate()).isEqualTo(2.5);
        assertThat(c.smoothedLogRatio()).isCloseTo(Math.log(10.5 / 1_000 / (5.5 / 2_000)) / Math.log(2), within(1e-12));
        assertThat(c.haldaneOddsRatio()).isCloseTo(10.5 * 1_995.5 / (5.5 * 990.5), within(1e-12));
        assertThat(c.haldaneError()).isCloseTo(Math.sqrt(1 / 10.5 + 1 / 5.5 + 1 / 990.5 + 1 / 1_995.5), within(1e-15));
        assertThat(c.pmi()).isCloseTo(Math.log(2), within(1e-15));
        assertThat(c.bic()).isCloseTo(6.969191931932806 - Math.log(3_000), within(1e-12));
        // the smallest expected count is 15 x 1000 / 3000 = 5
        assertThat(c.ell()).isCloseTo(6.969191931932806 / (3_000 * Math.log(5)), within(1e-15));
        assertThat(c.simpleMaths(1)).isCloseTo(10_001 / 2_501.0, within(1e-12));
        assertThat(c.g2OfCounts()).isCloseTo(2 * (10 * Math.log(2) + 5 * Math.log(.5)), within(1e-12));
        assertThat(new Contingency(0, 5, 1_000, 2_000).logRatio()).isCloseTo(Math.log(.2) / Math.log(2), within(1e-12));
        assertThat(new Contingency(5, 0, 1_000, 2_000).logRatio()).isCloseTo(Math.log(20) / Math.log(2), within(1e-12));
        assertThat(new Contingency(0, 5, 1_000, 2_000).pmi()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Contingency(5, 0, 1_000, 2_000).oddsRatio()).isEqualTo(Double.POSITIVE_INFINITY);
        for (long[] wrong : new long[][] {{-1, 0, 4, 9}, {0, -1, 4, 9}, {0, 10, 4, 9}}) {
            assertThatThrownBy(() -> new Contingency(wrong[0], wrong[1], wrong[2], wrong[3]))
                    .hasMessageContaining("counts must be in [0, total]");
        }
    }

    @Test
    void fisher_by_hand() {
        // hypergeometric, 3 of 8 drawn from 4 + 4: p(3) = p(0) = 4/56, p(1) = p(2) = 24/56
        assertThat(new Contingency(3, 0, 4, 4).fisher()).isCloseTo(8 / 56.0, within(1e-12));
        assertThat(new Contingency(2, 1, 4, 4).fisher()).isCloseTo(1, within(1e-12));
    }

    @Test
    void log_odds_by_hand_and_the_prior_that_is_too_large() {
        TermCounts first = TermCounts.ofFrequencies(Map.of("storm", 8L, "rain", 2L));
        TermCounts second = TermCounts.ofFrequencies(Map.of("storm", 2L, "rain", 8L));
        LogOdds odds = LogOdds.compare(first, second, DirichletPrior.uniform(.5));
        // a0 = 1: ln(8.5/2.5) - ln(2.5/8.5), over sqrt(1/8.5 + 1/2.5)
        assertThat(odds.delta("storm")).isCloseTo(2 * Math.log(3.4), within(1e-12));
        assertThat(odds.z("storm")).isCloseTo(2 * Math.log(3.4) / Math.sqrt(1 / 8.5 + .4), within(1e-12));
        assertThat(odds.z("rain")).isCloseTo(-odds.z("storm"), within(1e-12));
        assertThat(odds.top(1).get(0).term()).isEqualTo("storm");
        assertThat(odds.warning()).isEmpty();
        assertThat(LogOdds.compare(first, second, DirichletPrior.uniform(50)).warning())
                .hasValueSatisfying(w -> assertThat(w).contains("weighs 100 words, more than a group's 10"));
        assertThatThrownBy(() -> DirichletPrior.uniform(0)).hasMessageContaining("above 0");
    }
}
