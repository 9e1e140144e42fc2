package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

class LexiconTest {

    private static Entry row(String phrase, String pos, double valence, String when) {
        return new Entry(phrase, pos, valence, EntryKind.EVENT, when, Shifters.ALL, "", "");
    }

    private static List<Double> values(Lexicon lexicon, String sentence) {
        Tokens tokens = WordTokenizer.standard().tokenize(sentence);
        List<Double> values = new ArrayList<>();
        lexicon.match(
                tokens,
                0,
                tokens.size(),
                (first, end, entry) -> values.add(lexicon.entry(entry).valence()));
        return values;
    }

    @Test
    void inflected_forms_carry_the_value_of_their_lemma() {
        Lexicon lexicon = Lexicon.of("own", List.of(row("massacre", "nv", -3.5, "")));
        assertEquals(List.of(-3.5, -3.5), values(lexicon, "The massacres went on; hundreds were massacred."));
    }

    @Test
    void a_silent_phrase_takes_its_words() {
        Lexicon lexicon = Lexicon.of("own", List.of(row("security", "n", 1, ""), row("social security", "x", 0, "")));
        assertEquals(List.of(1.0), values(lexicon, "Social security is not security."));
    }

    @Test
    void a_form_with_a_row_of_its_own_keeps_its_own_value() {
        Lexicon lexicon = Lexicon.of("own", List.of(row("wound", "nv", -1.5, ""), row("wounded", "x", -2.5, "")));
        assertEquals(List.of(-1.5, -2.5), values(lexicon, "The wound of the wounded."));
    }

    @Test
    void rows_with_conditions_are_tried_before_rows_without() {
        Lexicon lexicon = Lexicon.of("own", List.of(row("trust", "v", 1, ""), row("trust", "n", 0.5, "prev=a|the")));
        assertEquals(List.of(1.0, 0.5), values(lexicon, "They trust a trust."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lower|There is grace in it.|1",
                "lower|They said Grace is here.|0",
                "lower|Grace matters.|1",
                "lower|He said: “Grace matters.”|1",
                "lower|SHE SHOWED GRACE UNDER FIRE|1",
                "lower|the GRACE act|0",
                "prev=by|by grace alone|1",
                "prev=by|with grace alone|0",
                "prev!=by|by grace alone|0",
                "prev!=by|grace alone|1",
                "prev=_|grace alone|1",
                "prev=_|a grace|0",
                "prev!=_|grace alone|0",
                "prev=_|It ended. Grace alone stayed.|1",
                "next=of|the grace of God|1",
                "next=_|his grace.|1",
                "next=_|his grace alone|0",
                "next!=period|the grace “period” ends|0",
                "next!=period|the grace note|1",
                "before=n|a grace period|1",
                "before=n|the grace of God|0",
                "before=n|the grace, and|0",
                "noun|the grace|1",
                "noun|great grace|1",
                "noun|glorious grace|1",
                "noun|China’s grace|1",
                "noun|they grace us|0",
                "noun|two hundred grace|1",
                "verb|they grace us|1",
                "verb|to grace us|1",
                "verb|the grace|0",
                "verb|her grace|0",
                "verb|dancers grace the stage|1",
                "lower; prev=the; next!=note|the grace of God|1",
                "lower; prev=the; next!=note|the grace note|0",
            })
    void conditions_look_at_the_neighbours(String when, String sentence, int hits) {
        Lexicon lexicon = Lexicon.of("own", List.of(row("grace", "n", 1, when)));
        assertEquals(hits, values(lexicon, sentence).size());
    }

    @Test
    void an_unknown_condition_is_refused() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> row("grace", "n", 1, "lower; after=n"));
        assertTrue(e.getMessage().contains("\"after=n\""));
        assertThrows(IllegalArgumentException.class, () -> row("grace", "n", 1, "prev=a||b"));
    }

    @Test
    void with_sets_a_value_for_all_forms_and_adds_what_was_missing() {
        Lexicon lexicon = Lexicon.of("own", List.of(row("lockdown", "n", -1, "noun"), row("war", "n", -2, "")));
        Lexicon changed = lexicon.with("lockdown", -2.5).with("air bridge", 1.5);
        assertEquals(List.of(-2.5, 1.5, -2.0), values(changed, "Lockdowns, an air bridge and wars."));
        assertEquals(List.of(-2.0), values(lexicon, "Lockdowns, an air bridge and wars."));
        assertThrows(IllegalArgumentException.class, () -> lexicon.with("war", Double.NaN));
    }

    @Test
    void without_drops_a_row_or_silences_a_form() {
        Lexicon lexicon = Lexicon.of("own", List.of(row("strike", "nv", -1.5, ""), row("war", "n", -2, "")));
        assertEquals(List.of(-2.0), values(lexicon.without("strike"), "The strike and the striking war."));
        assertEquals(List.of(-1.5, -2.0), values(lexicon.without("striking"), "The strike and the striking war."));
        assertThrows(IllegalArgumentException.class, () -> lexicon.without("peace"));
    }

    @ParameterizedTest
    @CsvSource({"THIS, -1.0", "OTHER, -3.0", "MEAN, -2.0", "STRONGER, -3.0"})
    void merging_settles_a_shared_phrase_by_the_winner(Winner winner, double value) {
        Lexicon one = Lexicon.of("one", List.of(row("riot", "n", -1, ""), row("calm", "n", 1, "")));
        Lexicon two = Lexicon.of("two", List.of(row("riot", "n", -3, ""), row("war", "n", -2, "")));
        Lexicon both = one.merge(two, winner);
        assertEquals(OptionalDouble.of(value), both.valence("riots"));
        assertEquals(List.of(1.0, -2.0), values(both, "calm war"));
    }

    @Test
    void valence_of_a_phrase_alone() {
        Lexicon lexicon = Lexicon.of("own", List.of(row("death toll", "n", -2.5, ""), row("toll", "n", 0, "")));
        assertEquals(OptionalDouble.of(-2.5), lexicon.valence("Death tolls"));
        assertEquals(OptionalDouble.empty(), lexicon.valence("toll"));
        assertEquals(OptionalDouble.empty(), lexicon.valence("toll road"));
    }

    @Test
    void the_card_names_the_content() {
        Lexicon one = Lexicon.of("own", List.of(row("war", "n", -2, "")));
        Lexicon same = Lexicon.of("own", List.of(row("war", "n", -2, "")));
        assertEquals(one.card(), same.card());
        assertEquals(1, one.card().entries());
        assertTrue(!one.card().sha256().equals(one.with("war", -1).card().sha256()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "war n -2.0 event|:2: expected 7 tab-separated columns, got 1",
                "war\\tn\\tbad\\tevent\\t\\t\\t|:2: valence must be a number in [-4, 4], got \"bad\"",
                "war\\tn\\t-5\\tevent\\t\\t\\t|:2: valence must be a number in [-4, 4], got \"-5\"",
                "war\\tq\\t-2\\tevent\\t\\t\\t|:2: pos must be letters of n v a r x, got \"q\"",
                "war\\tn\\t-2\\tthing\\t\\t\\t|:2: kind must be evaluation, event, emotion or neutral, got \"thing\"",
                "war\\tn\\t-2\\tevent\\t\\tsome\\t|:2: shifters must be empty, neg or none, got \"some\"",
                "war\\tn\\t-2\\tevent\\tnearby\\t\\t|:2: unknown condition \"nearby\"",
                "\\tn\\t-2\\tevent\\t\\t\\t|:2: an entry must be words parted by single spaces",
            })
    void a_malformed_row_names_file_and_line(String line, String message, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("own.tsv");
        Files.writeString(file, ThemeFile.HEADER + "\n" + line.replace("\\t", "\t") + "\n");
        Exception e = assertThrows(IllegalArgumentException.class, () -> Lexicon.read(file));
        assertTrue(e.getMessage().startsWith(file + message), e.getMessage());
    }
}
