package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.LexiconCard;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

class ToneScorerTest {

    private static final ToneScorer SCORER = ToneScorer.news();
    private static final String ARTICLE = """
            The council praised the firefighters, who saved forty families from the flood.
            "This was a brilliant rescue," the mayor, Ana Duarte, said. "We are not grateful enough."
            Critics called the delay a disgrace. The old dam failed; the new one isn't finished.
            Repairs will cost 3 million crowns. Nobody was killed!
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {"The troops failed to prevent a massacre.", ARTICLE, "Good.", "He isn't happy :-( #EpicFail"})
    void contributions_sum_to_the_value(String text) {
        Tone tone = SCORER.score(text);
        double sum =
                tone.contributions().stream().mapToDouble(Contribution::points).sum();
        assertThat(sum).isCloseTo(tone.value().getAsDouble(), within(1e-12));
        assertThat(tone.positive() + tone.negative()).isEqualTo(tone.value().getAsDouble());
    }

    @Test
    void what_a_word_means_is_told_by_its_neighbours_whoever_says_them() {
        Reading reading = DocumentReader.english()
                .read(Document.of("comment", "The mayor's spokesman declined to comment on the report."));
        Voices voices = Voices.find(reading);

        assertThat(voices.words(Voice.NARRATOR))
                .as("the article's own words end within the sentence")
                .isLessThan(8);
        assertThat(SCORER.byVoice(reading, voices).get(Voice.NARRATOR).contributions())
                .extracting(Contribution::words)
                .doesNotContain("declined");
    }

    @Test
    void a_dateline_is_left_out_and_not_the_sentence_behind_it() {
        String lead = "A massacre shocked the town of Delgrado.";
        Reading wire = DocumentReader.english()
                .read(Document.of(
                        "wire", "Bank fails\n\nDELGRADO, Jan 6 (Reuters) - " + lead + "\n\nThe mayor resigned."));
        Reading plain = DocumentReader.english()
                .read(Document.of("plain", "Bank fails\n\n" + lead + "\n\nThe mayor resigned."));

        assertThat(wire.parts().dateline()).isPresent();
        assertThat(SCORER.score(wire).contributions())
                .extracting(Contribution::words)
                .contains("massacre");
        assertThat(SCORER.score(wire).value()).isEqualTo(SCORER.score(plain).value());
    }

    @Test
    void each_contribution_says_where_it_stands_and_which_rule_changed_it() {
        Tone tone = SCORER.score("The peacekeepers prevented a massacre.");
        Contribution massacre = tone.contributions().stream()
                .filter(c -> c.words().equals("massacre"))
                .findFirst()
                .orElseThrow();
        assertThat(massacre.span().textIn("The peacekeepers prevented a massacre."))
                .isEqualTo("massacre");
        assertThat(massacre.points()).isPositive();
        assertThat(massacre.rule()).startsWith("event -").contains("shifter \"prevented\"");
    }

    @Test
    void a_text_without_valued_words_has_no_value_and_says_so() {
        Tone tone = SCORER.score("Kazakhstan borders China.");
        assertThat(tone.label()).isEqualTo(ToneLabel.NO_VALUED_WORDS);
        assertThat(tone.value()).isEmpty();
        assertThat(tone.reason()).isEqualTo("no valued word in 3 words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "...", "--- *** ---"})
    void a_text_without_words_is_insufficient(String text) {
        assertThat(SCORER.score(text).label()).isEqualTo(ToneLabel.INSUFFICIENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Президент заявил, что кризис закончился и никто не пострадал.",
                "Der Präsident erklärte gestern, dass die Regierung keine Krise mehr habe und niemand verletzt worden sei.",
                "Le président a déclaré hier que la crise était terminée et que personne n'avait été blessé dans la ville."
            })
    void a_language_the_lexicon_does_not_cover_is_insufficient(String text) {
        Tone tone = SCORER.score(text);
        assertThat(tone.label()).isEqualTo(ToneLabel.INSUFFICIENT);
        assertThat(tone.value()).isEmpty();
        assertThat(tone.reason()).startsWith("language not covered");
    }

    @Test
    void typography_changes_nothing() {
        double plain = value(ARTICLE);
        assertThat(value(ARTICLE.replace('\'', '’'))).isEqualTo(plain);
        assertThat(value(ARTICLE.replace("\"This", "“This")
                        .replace(",\" the", ",” the")
                        .replace("\"We", "“We")
                        .replace("enough.\"", "enough.”")))
                .isEqualTo(plain);
        assertThat(value(ARTICLE.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(value(ARTICLE.replace(" million", "\u00a0million"))).isEqualTo(plain);
    }

    @Test
    void a_repeated_text_keeps_its_value() {
        assertThat(value(ARTICLE.repeat(10))).isCloseTo(value(ARTICLE), within(1e-12));
    }

    @Test
    void sentences_without_valued_words_count_as_zero() {
        Tone one = SCORER.score("The rescue was brilliant.");
        Tone two = SCORER.score("The rescue was brilliant. It began on Monday.");
        assertThat(two.value().getAsDouble()).isCloseTo(one.value().getAsDouble() / 2, within(1e-12));
        assertThat(two.valuedShare()).isEqualTo(0.5);
    }

    @Test
    void good_and_bad_of_equal_weight_are_mixed() {
        assertThat(SCORER.score("The speech was brilliant and the dinner was terrible.")
                        .label())
                .isEqualTo(ToneLabel.MIXED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Justice Department and Hope Hicks met in Great Britain.",
                "The United Nations met the Collective Security Treaty Organization.",
                "Social Security pays pensions.",
                "Hope Hicks met Faith Salie."
            })
    void names_carry_no_tone(String text) {
        assertThat(SCORER.score(text).contributions()).isEmpty();
    }

    @Test
    void the_interval_holds_the_value() {
        Tone tone = SCORER.score(ARTICLE);
        assertThat(tone.interval().orElseThrow().contains(tone.value().getAsDouble()))
                .isTrue();
        assertThat(SCORER.score("The rescue was brilliant.").interval()).isEmpty();
    }

    @Test
    void words_in_quotation_marks_are_the_speakers() {
        Reading reading = read(
                "The report is a disgrace. \"The rescue was brilliant and heroic in every way,\" said Ana Duarte.");
        Map<Voice, Tone> tones = SCORER.byVoice(reading, Voices.find(reading));
        assertThat(tones.keySet().iterator().next()).isEqualTo(Voice.NARRATOR);
        assertThat(tones.get(Voice.NARRATOR).label()).isEqualTo(ToneLabel.NEGATIVE);
        tones.remove(Voice.NARRATOR);
        assertThat(tones.values()).hasSize(1).allMatch(tone -> tone.label() == ToneLabel.POSITIVE);
    }

    @Test
    void quotations_count_as_much_as_the_caller_says() {
        Reading reading = read(
                "The report is a disgrace. \"The rescue was brilliant and heroic in every way,\" said Ana Duarte.");
        Voices voices = Voices.find(reading);
        Tone own = SCORER.score(reading, voices, s -> s.wording() == Wording.OWN ? 1 : 0);
        assertThat(own.value())
                .isEqualTo(SCORER.byVoice(reading, voices).get(Voice.NARRATOR).value());
        assertThat(SCORER.score(reading, voices, s -> 1).value().getAsDouble())
                .isGreaterThan(own.value().getAsDouble());
    }

    @Test
    void a_lexicon_of_ones_own_takes_the_rules_with_it() {
        ToneScorer own = ToneScorer.of(Lexicon.of("own", List.of(org.parallax.lexicon.Entry.of("zippy", 2))));
        assertThat(own.score("The new tram is zippy.").value().getAsDouble()).isPositive();
        assertThat(own.score("The new tram is not zippy.").value().getAsDouble())
                .isNegative();
    }

    @Test
    void a_cue_more_is_a_row_more(@TempDir Path folder) throws IOException {
        Path cues = folder.resolve("cues.tsv");
        Files.writeString(
                cues, "cue\tpos\trule\tside\tbad\tgood\treach\talone\twhen\nnary a\tx\tnegation\t>\t\t\t\t\t\n");
        ToneScorer own = SCORER.withRules(ToneRules.english().withCues(cues));
        assertThat(SCORER.score("There was nary a problem.").value().getAsDouble())
                .isNegative();
        assertThat(own.score("There was nary a problem.").value().getAsDouble()).isPositive();
    }

    @Test
    void a_cue_of_ones_own_takes_the_place_of_one_that_ships(@TempDir Path folder) throws IOException {
        Path cues = folder.resolve("cues.tsv");
        Files.writeString(
                cues,
                "cue\tpos\trule\tside\tbad\tgood\treach\talone\twhen\n"
                        + "quell\tv\tnone\t>\t\t\t\t\t\nnot\tx\tnegation\t>\t1.5\t1.5\t\t\t\n");
        ToneScorer own = SCORER.withRules(ToneRules.english().withCues(cues));
        assertThat(SCORER.score("They quelled the massacre.").value().getAsDouble())
                .isPositive();
        assertThat(own.score("They quelled the massacre.").value().getAsDouble())
                .isNegative();
        assertThat(own.score("The rescue was not brilliant.").value().getAsDouble())
                .isPositive();
        assertThat(own.manifest().lexicons().get("rules of tone"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(SCORER.manifest().lexicons().get("rules of tone"));
    }

    @Test
    void a_manifest_tells_scorers_apart_by_what_makes_their_tones() {
        LexiconCard card = Lexicon.news().card();
        assertThat(SCORER.manifest().lexicons()).containsEntry(card.name() + " " + card.version(), card.sha256());
        assertThat(SCORER.manifest()).isEqualTo(ToneScorer.of(Lexicon.news()).manifest());
        assertThat(ToneScorer.of(Lexicon.news().without("brilliant")).manifest().lexicons())
                .isNotEqualTo(SCORER.manifest().lexicons());
    }

    @Test
    void a_tone_survives_being_saved() throws IOException, ClassNotFoundException {
        Tone tone = SCORER.score(ARTICLE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tone);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Tone again = (Tone) in.readObject();
            assertThat(again.value()).isEqualTo(tone.value());
            assertThat(again.contributions()).isEqualTo(tone.contributions());
        }
    }

    private static double value(String text) {
        return SCORER.score(text).value().getAsDouble();
    }

    private static Reading read(String text) {
        return DocumentReader.english().read(Document.of("test", text));
    }
}
