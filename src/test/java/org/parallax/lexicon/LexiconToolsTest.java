package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

class LexiconToolsTest {

    private static Entry row(String phrase, String pos, double valence, String when, String theme) {
        EntryKind kind = valence == 0 ? EntryKind.NEUTRAL : EntryKind.EVENT;
        return new Entry(phrase, pos, valence, kind, when, Shifters.ALL, theme, "");
    }

    private static List<Tokens> texts(String... texts) {
        return List.of(texts).stream().map(WordTokenizer.standard()::tokenize).toList();
    }

    private static List<String> clashes(Entry... entries) {
        return LexiconChecks.clashes(Lexicon.of("own", List.of(entries))).stream()
                .map(clash -> clash.form() + " " + clash.kind())
                .toList();
    }

    @Test
    void a_phrase_stated_twice_is_a_duplicate_unless_conditions_part_the_rows() {
        assertEquals(List.of("war DUPLICATE"), clashes(row("war", "n", -2, "", "a"), row("War", "n", -3, "", "b")));
        assertEquals(List.of(), clashes(row("war", "n", -2, "prev=a", "a"), row("war", "n", -3, "", "b")));
    }

    @Test
    void inflections_of_two_lemmas_contradict_each_other() {
        assertEquals(
                List.of("leaves OPPOSITE", "pleases FAR_APART"),
                clashes(
                        row("leaf", "n", 1, "", "a"),
                        row("leave", "v", -1, "", "b"),
                        row("please", "v", 2, "", "a"),
                        row("pleas", "n", 0.1, "", "b")));
    }

    @Test
    void a_form_with_a_row_of_its_own_contradicts_nothing() {
        assertEquals(List.of(), clashes(row("wind", "v", 1, "", "a"), row("wound", "nv", -2, "", "b")));
    }

    @Test
    void coverage_counts_texts_words_hits_and_entries() {
        Lexicon lexicon = Lexicon.of(
                "own",
                List.of(
                        row("war", "n", -2, "", "conflict"),
                        row("peace", "n", 2, "", "diplomacy"),
                        row("joy", "n", 2, "", "emotion"),
                        row("war room", "n", 0, "", "conflict")));
        LexiconCoverage coverage =
                LexiconCoverage.of(lexicon, texts("War and peace, and wars.", "The war room.", "Peace!", ""));
        assertEquals(
                new LexiconCoverage(4, 2, 9, 4, 3, 2, Map.of("conflict", 2L, "diplomacy", 2L, "emotion", 0L)),
                coverage);
        assertEquals(0.5, coverage.share());
        assertEquals(4000.0 / 9, coverage.hitsPer1000());
    }

    @Test
    void drivers_are_the_entries_that_move_the_score() {
        Lexicon lexicon = Lexicon.of(
                "own", List.of(row("war", "n", -2, "", ""), row("peace", "n", 1, "", ""), row("joy", "n", 3, "", "")));
        List<LexiconDriver> drivers = LexiconDriver.top(lexicon, texts("war and war", "peace in war time"), 2);
        // scores: (-4) / 3 and (1 - 2) / 4, mean -19/24; without war 0 and 1/4, mean 1/8; without peace -4/3 and -1/2
        assertEquals(2, drivers.size());
        assertEquals(
                "war 3 -6.0",
                drivers.get(0).entry().phrase() + " " + drivers.get(0).hits() + " "
                        + drivers.get(0).points());
        assertEquals(1.0 / 8 + 19.0 / 24, drivers.get(0).change(), 1e-15);
        assertEquals(-11.0 / 12 + 19.0 / 24, drivers.get(1).change(), 1e-15);
        assertThrows(IllegalArgumentException.class, () -> LexiconDriver.top(lexicon, List.of(), 1));
    }

    @Test
    void drivers_take_a_score_of_ones_own() {
        Lexicon lexicon = Lexicon.of("own", List.of(row("war", "n", -2, "", "")));
        LexiconDriver driver = LexiconDriver.top(
                        lexicon,
                        texts("war"),
                        5,
                        (used, tokens) -> used.entries().size())
                .get(0);
        assertEquals(-1.0, driver.change());
    }

    @Test
    void agreement_is_over_the_forms_both_hold() {
        Lexicon one = Lexicon.of(
                "one", List.of(row("war", "n", -2, "", ""), row("joy", "n", 2, "", ""), row("calm", "a", 1, "", "")));
        Lexicon two = Lexicon.of(
                "two", List.of(Entry.of("war", -4), Entry.of("wars", -4), Entry.of("joy", 4), Entry.of("riot", -1)));
        LexiconAgreement agreement = LexiconAgreement.of(one, two);
        // shared: joy (2, 4), war (-2, -4), wars (-2, -4): on one line
        assertEquals(new LexiconAgreement("one", "two", 7, 4, 3, 3, 1.0), agreement);
        assertEquals(
                Double.NaN,
                LexiconAgreement.of(one, Lexicon.of("three", List.of())).correlation());
    }
}
