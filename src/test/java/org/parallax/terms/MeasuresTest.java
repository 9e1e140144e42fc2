package org.parallax.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;

/** Small texts whose numbers are worked out by hand. */
class MeasuresTest {

    private static Reading reading(String text) {
        return Readings.of(text).iterator().next();
    }

    private static LexicalDiversity diversity(String text) {
        return LexicalDiversity.of(reading(text));
    }

    @Test
    void diversity_by_hand() {
        // N = 8, V = 5: a 3, b 2, c d e 1; sum of squares 9 + 4 + 3 = 16
        LexicalDiversity d = diversity("a b a c b a d e");
        assertThat(d.tokens()).isEqualTo(8);
        assertThat(d.types()).isEqualTo(5);
        assertThat(d.ttr()).isEqualTo(.625);
        assertThat(d.guiraud()).isCloseTo(5 / Math.sqrt(8), within(1e-12));
        assertThat(d.cttr()).isEqualTo(1.25);
        assertThat(d.herdan()).isCloseTo(Math.log(5) / Math.log(8), within(1e-12));
        assertThat(d.yuleK()).isEqualTo(1250);
        assertThat(d.yuleI()).isCloseTo(25 / 11.0, within(1e-12));
        assertThat(d.simpson()).isCloseTo(8 / 56.0, within(1e-12));
        assertThat(d.herdanVm()).isCloseTo(Math.sqrt(.25 - .2), within(1e-12));
        // windows of 4: abac 3, bacb 3, acba 3, cbad 4, bade 4
        assertThat(d.mattr(4)).hasValue(17 / 20.0);
        // abac 3/4, bade 4/4
        assertThat(d.msttr(4)).hasValue(.875);
        assertThat(d.mattr(9)).isEmpty();
    }

    @Test
    void hdd_is_the_expected_share_of_types_in_a_sample() {
        // samples of 2 from a a b: aa 1/3 (1 type), ab 2/3 (2 types): 5/3 types of 2
        assertThat(diversity("a a b").hdd(2).orElseThrow()).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(diversity("a a b").hdd()).isEmpty();
    }

    @Test
    void mtld_counts_stretches_and_the_rest_in_part() {
        // a b c a: 3/4 above .72; second a: 3/5 ends a stretch of 5; then b c: ratio 1, nothing of the next
        // backwards c b a a: 3/4; c: 3/5 ends a stretch of 5; b a: nothing. 7 / 1 both ways
        assertThat(diversity("a b c a a b c").mtld()).isCloseTo(7, within(1e-12));
        assertThat(diversity("a b c d").mtld()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(LexicalDiversity.of(reading("")).mtld()).isNaN();
    }

    @Test
    void dispersion_by_hand() {
        // lengths 4 and 6: shares .4 and .6; "flood" 3 and 1
        Dispersion flood = DispersionTable.of(
                        DocumentTermMatrix.of(Readings.of("flood flood flood rain", "flood rain rain rain rain rain")))
                .of("flood");
        assertThat(flood.range()).isEqualTo(2);
        assertThat(flood.dp()).isCloseTo((Math.abs(.75 - .4) + Math.abs(.25 - .6)) / 2, within(1e-12));
        assertThat(flood.dpNorm()).isCloseTo(.35 / .6, within(1e-12));
        assertThat(flood.deviation()).isEqualTo(1);
        assertThat(flood.variation()).isEqualTo(.5);
        // rates .75 and 1/6: mean 11/24, deviation 7/24
        assertThat(flood.juillandD()).isCloseTo(1 - 7 / 11.0, within(1e-12));
        assertThat(flood.rosengrenS()).isCloseTo(Math.pow(Math.sqrt(1.2) + Math.sqrt(.6), 2) / 4, within(1e-12));
        assertThatThrownBy(() -> DispersionTable.of(DocumentTermMatrix.of(Readings.of("flood"))))
                .hasMessageContaining("at least two documents, got [text1]");
    }

    @Test
    void collocations_by_hand() {
        // pairs: ice cream x2, cream melts, ice melts, | run ends at each period
        List<Collocation> found =
                Collocations.pairs().minCount(1).run(Readings.of("ice cream melts. ice cream. ice melts."));
        Collocation ice = found.stream()
                .filter(c -> c.words().equals("ice cream"))
                .findFirst()
                .orElseThrow();
        assertThat(ice.count()).isEqualTo(2);
        // N = 4: n11 2, n10 (ice other) 1, n01 (other cream) 0, n00 1, each + .5
        double lambda = Math.log(2.5 * 1.5 / (1.5 * .5));
        assertThat(ice.lambda()).isCloseTo(lambda, within(1e-12));
        assertThat(ice.z()).isCloseTo(lambda / Math.sqrt(1 / 2.5 + 1 / 1.5 + 1 / 1.5 + 2), within(1e-12));
        // E = 3 x 2 / 4 = 1.5
        assertThat(ice.pmi()).isCloseTo(Math.log(2 / 1.5) / Math.log(2), within(1e-12));
        assertThat(ice.npmi()).isCloseTo(Math.log(2 / 1.5) / Math.log(2), within(1e-12));
        assertThat(ice.t()).isCloseTo(.5 / Math.sqrt(2), within(1e-12));
        assertThat(ice.dice()).isEqualTo(.8);
        double g2 = 2 * (2 * Math.log(2 / 1.5) + Math.log(1 / 1.5) + Math.log(1 / .5));
        assertThat(ice.g2()).isCloseTo(g2, within(1e-12));
    }

    @Test
    void collocations_do_not_cross_left_out_words_and_say_what_is_nested() {
        Collocations finder = Collocations.ofSizes(2, 3)
                .over(Terms.words().without(StopWords.of(List.of("of"))))
                .minCount(1);
        List<Collocation> found = finder.run(Readings.of("bank of england, new york city"));
        assertThat(found)
                .extracting(Collocation::words)
                .containsExactlyInAnyOrder("new york", "york city", "new york city");
        assertThat(found).allMatch(c -> c.nested() == (c.length() == 2 ? 1 : 0));
    }

    @Test
    void states_of_collocations_and_pairs_merge_and_are_saved() throws IOException {
        Readings texts = Readings.of("ice cream melts", "warm ice cream", "cream of the crop", "ice");
        checkLaws(Collocations.ofSizes(2, 3).minCount(1), texts);
        checkLaws(Cooccurrence.window(3), texts);
        checkLaws(Cooccurrence.window(3).weighted().ordered(), texts);
        checkLaws(Cooccurrence.documents().inDocuments(), texts);
    }

    private static <A, R> void checkLaws(Analysis<Reading, A, R> analysis, Readings texts) throws IOException {
        R whole = analysis.run(texts);
        A left = analysis.empty();
        A right = analysis.empty();
        int i = 0;
        for (Reading reading : texts) {
            analysis.add(i++ % 2 == 0 ? right : left, reading);
        }
        analysis.merge(left, right);
        assertThat(analysis.finish(left)).isEqualTo(whole);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        analysis.write(left, new DataOutputStream(out));
        A back = analysis.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        assertThat(analysis.finish(back)).isEqualTo(whole);
    }

    @Test
    void co_occurrence_by_hand() {
        Readings text = Readings.of("a b a c");
        Cooccurrences near = Cooccurrence.window(2).run(text);
        // ab, aa, ba, bc, ac
        assertThat(near.value("a", "b")).isEqualTo(2);
        assertThat(near.value("b", "a")).isEqualTo(2);
        assertThat(near.value("a", "a")).isEqualTo(1);
        assertThat(near.total()).isEqualTo(5);
        assertThat(near.top(1).get(0)).isEqualTo(new Cooccurrences.Pair("a", "b", 2));
        assertThat(near.with("c", 5)).hasSize(2);
        assertThat(Cooccurrence.window(2).ordered().run(text).value("b", "a")).isEqualTo(1);
        assertThat(Cooccurrence.window(2).weighted().run(text).value("b", "c")).isEqualTo(.5);
        assertThat(Cooccurrence.documents().run(text).value("a", "c")).isEqualTo(2);
        assertThat(Cooccurrence.documents().inDocuments().run(text).value("a", "c"))
                .isEqualTo(1);
        assertThatThrownBy(() -> Cooccurrence.window(30).weighted()).hasMessageContaining("1 to 20");
    }

    @Test
    void word_shifts_sum_to_the_difference() {
        TermCounts first = TermCounter.words().run(Readings.of("war war peace trade"));
        TermCounts second = TermCounter.words().run(Readings.of("peace peace trade talks"));
        // entropies 1.5 and 1.5
        assertThat(WordShift.shannon(first, second).total()).isCloseTo(0, within(1e-12));
        assertThat(WordShift.proportion(first, second).total()).isCloseTo(0, within(1e-12));
        // mean shares .25 .375 .25 .125: entropy 1.90564
        double mean = -(2 * .25 * Math.log(.25) + .375 * Math.log(.375) + .125 * Math.log(.125)) / Math.log(2);
        assertThat(WordShift.jensenShannon(first, second).total()).isCloseTo(mean - 1.5, within(1e-12));
        assertThat(WordShift.jensenShannon(first, second).top(1).get(0).term()).isEqualTo("war");
        assertThat(WordShift.proportion(first, TermCounter.words().run(Readings.of()))
                        .all())
                .isEmpty();
    }

    @Test
    void similarities_and_distances_by_hand() {
        DocumentTermMatrix m = DocumentTermMatrix.of(Readings.of("a a b", "a c", "d"));
        // x = (2, 1, 0, 0), y = (1, 0, 1, 0)
        assertThat(at(Similarity.COSINE.of(m))).isCloseTo(2 / Math.sqrt(10), within(1e-12));
        assertThat(at(Similarity.JACCARD.of(m))).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(at(Similarity.DICE.of(m))).isEqualTo(.5);
        assertThat(at(Similarity.EXTENDED_JACCARD.of(m))).isCloseTo(2 / 5.0, within(1e-12));
        assertThat(at(Similarity.EXTENDED_DICE.of(m))).isCloseTo(4 / 7.0, within(1e-12));
        assertThat(at(Similarity.SIMPLE_MATCHING.of(m))).isEqualTo(.5);
        assertThat(at(Similarity.HAMANN.of(m))).isZero();
        // means 3/4 and 1/2: xy - 4 mean mean = .5; 5 - 9/4, 2 - 1
        assertThat(at(Similarity.CORRELATION.of(m))).isCloseTo(.5 / Math.sqrt(2.75), within(1e-12));
        assertThat(at(Distance.EUCLIDEAN.of(m))).isCloseTo(Math.sqrt(3), within(1e-12));
        assertThat(at(Distance.MANHATTAN.of(m))).isEqualTo(3);
        assertThat(at(Distance.MAXIMUM.of(m))).isEqualTo(1);
        assertThat(at(Distance.CANBERRA.of(m))).isCloseTo(1 / 3.0 + 2, within(1e-12));
        assertThat(at(Distance.minkowski(m, 3))).isCloseTo(Math.cbrt(3), within(1e-12));
        // p = (2/3, 1/3, 0), q = (1/2, 0, 1/2)
        double hellinger = Math.sqrt((Math.pow(Math.sqrt(2 / 3.0) - Math.sqrt(.5), 2) + 1 / 3.0 + .5) / 2);
        assertThat(at(Distance.HELLINGER.of(m))).isCloseTo(hellinger, within(1e-12));
        // scipy 1.17.1: spatial.distance.jensenshannon([2/3,1/3,0],[1/2,0,1/2], 2)
        assertThat(at(Distance.JENSEN_SHANNON.of(m))).isCloseTo(0.6521377057902368, within(1e-12));
        assertThat(Distance.JENSEN_SHANNON.of(m).value("text1", "text3")).isCloseTo(1, within(1e-12));
    }

    private static double at(PairMatrix pairs) {
        return pairs.value("text1", "text2");
    }

    @Test
    void burrows_delta_by_hand() {
        // "a" has shares .5, .5, 0: mean 1/3, deviation sqrt(1/12)
        DocumentTermMatrix m = DocumentTermMatrix.of(Readings.of("a b", "a c", "d d"));
        PairMatrix delta = Distance.burrowsDelta(m, 1);
        assertThat(delta.value("text1", "text2")).isZero();
        assertThat(delta.value("text1", "text3")).isCloseTo(.5 / Math.sqrt(1 / 12.0), within(1e-12));
    }

    @Test
    void entropy_by_hand() {
        DocumentTermMatrix m = DocumentTermMatrix.of(Readings.of("a b c d", "a a", ""));
        assertThat(Entropy.ofDocuments(m)).containsEntry("text1", 2.0).containsEntry("text2", 0.0);
        assertThat(Entropy.ofDocuments(m).get("text3")).isZero();
        assertThat(Entropy.ofTerms(m).get("b")).isZero();
    }

    @Test
    void scaled_f_swaps_signs() {
        TermCounts first = TermCounter.words().run(Readings.of("war war war peace trade the the"));
        TermCounts second = TermCounter.words().run(Readings.of("peace peace trade talks the the the"));
        ScaledF there = ScaledF.compare(first, second);
        ScaledF back = ScaledF.compare(second, first);
        for (String term : List.of("war", "peace", "trade", "talks", "the")) {
            assertThat(back.score(term)).isCloseTo(-there.score(term), within(1e-12));
        }
        assertThat(there.top(1).get(0)).isEqualTo(new TermWeight("war", 1));
        assertThat(there.score("absent")).isNaN();
    }

    @Test
    void readability_by_hand() {
        // 2 sentences, 10 words, 13 syllables, 40 letters, 1 word of three syllables, 2 of two or more, 1 of seven
        // letters
        Readability r = new Readability(new ReadabilityCounts(2, 10, 40, 13, 8, 2, 1, 1));
        assertThat(r.flesch()).isCloseTo(206.835 - 5.075 - 109.98, within(1e-9));
        assertThat(r.fleschKincaid()).isCloseTo(1.95 + 15.34 - 15.59, within(1e-9));
        assertThat(r.fog()).isCloseTo(6, within(1e-9));
        assertThat(r.smog()).isCloseTo(1.043 * Math.sqrt(15) + 3.1291, within(1e-9));
        assertThat(r.ari()).isCloseTo(2.5 + 18.84 - 21.43, within(1e-9));
        assertThat(r.colemanLiau()).isCloseTo(23.52 - 5.92 - 15.8, within(1e-9));
        assertThat(r.lix()).isCloseTo(15, within(1e-9));
        assertThat(r.rix()).isCloseTo(.5, within(1e-9));
        assertThat(Readability.of(reading("")).flesch()).isNaN();
    }

    @Test
    void log_odds_against_all_by_hand() {
        Map<String, TermCounts> groups = Map.of(
                "a",
                TermCounts.ofFrequencies(Map.of("x", 3L, "y", 1L)),
                "b",
                TermCounts.ofFrequencies(Map.of("x", 1L, "y", 3L)));
        LogOdds a = LogOdds.againstAll(groups, DirichletPrior.uniform(1)).get("a");
        // x: 4 of 6 in a, 6 of 12 in all
        assertThat(a.delta("x")).isCloseTo(Math.log(2), within(1e-12));
        assertThat(a.z("x")).isCloseTo(Math.log(2) / Math.sqrt(1 / 4.0 + 1 / 6.0), within(1e-12));
    }
}
