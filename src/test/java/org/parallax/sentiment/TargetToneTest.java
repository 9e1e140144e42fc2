package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.actors.Actor;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;

class TargetToneTest {

    private static List<TargetTone> toward(Actor target, String text) {
        Reading reading = DocumentReader.english().read(Document.of("text", text));
        return ToneScorer.news().toneToward(reading, Voices.find(reading), target);
    }

    @Test
    void what_is_said_of_the_target_counts_and_what_is_said_of_another_hardly_does() {
        Actor norway = Actor.of("Norway", "Norwegian", "Oslo");

        List<TargetTone> tones =
                toward(norway, "Norway won praise for its rescue, but Sweden failed the stranded crew again.");

        assertThat(tones).hasSize(1);
        assertThat(tones.get(0).holder()).isEqualTo(Voice.NARRATOR);
        assertThat(tones.get(0).mentions())
                .as("a pronoun beside the name is none")
                .isEqualTo(1);
        assertThat(tones.get(0).tone().label()).isEqualTo(ToneLabel.POSITIVE);
        assertThat(tones.get(0).evidence().get(0).text()).startsWith("Norway won praise for its rescue");
    }

    @Test
    void a_pronoun_counts_where_no_name_does() {
        TargetTone tone = toward(
                        Actor.of("Ana Duarte", "Duarte"),
                        "Ana Duarte runs the yard. She is a brilliant engineer and a great leader.")
                .get(0);

        assertThat(tone.mentions()).isEqualTo(2);
        assertThat(tone.tone().label()).isEqualTo(ToneLabel.POSITIVE);
    }

    @Test
    void the_article_as_a_whole_counts_every_sentence() {
        Reading reading = DocumentReader.english()
                .read(Document.of("text", "Norway is a disgrace. It rained on Monday. They took the ferry."));
        Tone tone = ToneScorer.news().toneTowardInAll(reading, Actor.of("Norway"), TargetScorer.rules());

        assertThat(tone.sentenceValues()).hasSize(3);
        assertThat(tone.value().orElseThrow())
                .isCloseTo(tone.sentenceValues()[0] / 3, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(tone.value().orElseThrow()).isNegative();
    }

    @Test
    void narrator_and_speaker_are_told_apart() {
        List<TargetTone> tones = toward(
                Actor.of("Norway", "Norwegian"),
                "The Norwegian plan is a success, officials found. “Norway is a disgrace and a liar,” said Ana Duarte, a rival.");

        assertThat(tones).extracting(t -> t.holder().name()).contains("Ana Duarte");
        TargetTone speaker = tones.get(tones.size() - 1);
        assertThat(speaker.tone().label()).isEqualTo(ToneLabel.NEGATIVE);
    }

    @Test
    void a_voice_that_speaks_of_itself_is_left_out() {
        List<TargetTone> tones =
                toward(Actor.of("Ana Duarte", "Duarte"), "“Duarte is a great leader,” said Ana Duarte.");

        assertThat(tones).noneMatch(t -> t.holder().name().equals("Ana Duarte"));
    }

    @Test
    void an_alias_without_a_capital_is_found_without_one() {
        assertThat(toward(
                        Actor.of("Berit Aas", "the chairwoman"),
                        "At the end of the day the chairwoman stood there brave and honest."))
                .hasSize(1);
    }

    @Test
    void a_text_that_does_not_name_the_target_has_no_answer() {
        assertThat(toward(Actor.of("Turkey"), "They ate a bad turkey.")).isEmpty();
    }

    @Test
    void the_explanation_sums_to_the_value() {
        TargetTone tone = toward(
                        Actor.of("Norway"),
                        "Norway failed to prevent the disaster. Critics attacked Norway, which denied wrongdoing. Norway improved.")
                .get(0);

        double sum = tone.tone().contributions().stream()
                .mapToDouble(Contribution::points)
                .sum();
        assertThat(sum).isCloseTo(tone.tone().value().orElseThrow(), org.assertj.core.data.Offset.offset(1e-12));
    }
}
