package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

class VoicesTest {

    private static final String TEXT =
            "Fighting went on near the port.\n\n“The bridge will hold,” said Anna Keller, the engineer.\n\n"
                    + "She left on Monday.";

    private static Reading reading(String text) {
        return DocumentReader.english().read(Document.of("test", text));
    }

    @Test
    void gives_a_quotation_to_the_name_beside_the_reporting_verb() {
        Voices voices = Voices.find(reading(TEXT));
        Attribution only = voices.attributions().get(0);
        assertThat(only.speaker().name()).isEqualTo("Anna Keller");
        assertThat(only.textIn(TEXT)).isEqualTo("The bridge will hold,");
    }

    @Test
    void parts_the_whole_text_into_stretches_without_a_gap() {
        Voices voices = Voices.find(reading(TEXT));
        int end = 0;
        for (Stretch stretch : voices.stretches()) {
            assertThat(stretch.span().start()).isEqualTo(end);
            end = stretch.span().end();
        }
        assertThat(end).isEqualTo(TEXT.length());
        assertThat(voices.words(Voice.NARRATOR)).isEqualTo(15);
        assertThat(voices.voiceAt(TEXT.indexOf("bridge")).name()).isEqualTo("Anna Keller");
        assertThat(voices.stretchAt(0).wording()).isEqualTo(Wording.OWN);
    }

    @Test
    void an_empty_text_has_only_the_narrator() {
        Voices voices = Voices.find(reading(""));
        assertThat(voices.attributions()).isEmpty();
        assertThat(voices.stretches()).isEmpty();
        assertThat(voices.voices()).containsExactly(Voice.NARRATOR);
    }

    @Test
    void a_reading_asked_for_again_has_the_voices_found_before() {
        Reading reading = reading(TEXT);
        Voices first = Voices.find(reading);
        assertThat(Voices.find(reading)).isSameAs(first);
        assertThat(Voices.find(reading(TEXT + " It rained."))).isNotSameAs(first);
    }
}
