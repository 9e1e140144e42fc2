package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;

/** Which words are reported, and whose they are where attributions stand inside each other. */
class WhoseWordsTest {

    private static Voices voices(String text) {
        return Voices.find(DocumentReader.english().read(Document.of("test", text)));
    }

    private static Wording wording(String text, String words) {
        return voices(text).stretchAt(text.indexOf(words)).wording();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ms. Keller said the bridge would hold. | the bridge",
                "Ms. Keller vowed to repair the bridge. | to repair",
                "Ms. Keller called the bridge a danger to the town. | the bridge",
                "Ms. Keller accused the firm of hiding the cracks. | the firm",
                "Ms. Keller thinks the bridge will fall. | the bridge",
                "The report said the cables were worn. | the cables",
                "The bridge is closed, according to the ministry. | The bridge",
            })
    void what_somebody_is_said_to_say_or_think_is_reported(String text, String words) {
        assertThat(wording(text, words)).isEqualTo(Wording.REPORTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ms. Keller hailed the repair of the bridge. | the repair",
                "Ms. Keller opposes the bridge. | the bridge",
                "The letter implies that the bridge was never safe. | the bridge",
                "The bridge seems to hold. | to hold",
                "Ms. Keller said that the bridge would hold. | that the",
                "The minister said the bridge would close, raising fears of long queues. | fears",
            })
    void what_the_narrator_tells_of_somebody_is_his_own(String text, String words) {
        assertThat(wording(text, words)).isEqualTo(Wording.OWN);
    }

    @Test
    void words_of_a_quoted_summary_are_the_speaker_s_it_names() {
        String text =
                "Foreign Minister Li Qian met Li Dong on Monday. Mr. Li Dong left.\n\nForeign Minister Li Qian spoke.\n\n"
                        + "“Mr. Li said the talks were hard. He also stressed the river must be shared,” according to a summary of the "
                        + "meeting by the Lake Herald.";
        Attribution inner = voices(text).attributions().stream()
                .filter(a -> a.parent() != null && a.textIn(text).startsWith("the talks"))
                .findFirst()
                .orElseThrow();
        assertThat(inner.speaker().name()).isEqualTo("Li Qian");
        assertThat(inner.parent().speaker().name()).isEqualTo("Lake Herald");
        assertThat(voices(text).voiceAt(text.indexOf("the river")).name()).isEqualTo("Li Qian");
    }

    @Test
    void marks_inside_marks_belong_to_whoever_is_quoted_by_the_speaker() {
        String text = "“My boss told me, ‘Take the boat,’” Ana Ruiz said.";
        Voices voices = voices(text);
        assertThat(voices.voiceAt(text.indexOf("boat")).name()).isEqualTo("my boss");
        assertThat(voices.voiceAt(text.indexOf("My boss")).name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void a_statement_said_in_is_no_second_attribution() {
        String text = "Zhang Ming said in a statement that the pact holds.";
        List<Attribution> found = voices(text).attributions();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).speaker().name()).isEqualTo("Zhang Ming");
    }

    @Test
    void a_mark_that_opens_the_next_quotation_belongs_to_it() {
        String text = "Mr. Ito told them it was “a trap.”\n\n“We ran,” said Ms. Ode.";
        assertThat(voices(text).voiceAt(text.indexOf("“We")).name()).isEqualTo("Ode");
    }
}
