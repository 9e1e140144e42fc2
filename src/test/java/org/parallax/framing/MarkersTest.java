package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.text.Tokens;

class MarkersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor promised to restore calm. | restore calm",
                "The council wants peace and security in the valley. | peace, security",
                "Security forces stood at the gate. | ''",
                "The security forces brought security. | security",
                "They do not want peace and tranquility. | ''",
                "Nobody wanted peace. | ''",
                "They did not stop the peace march. | peace",
                "It is not only peace they want. | peace",
                "He did not believe that peace would come. | peace",
                "The talks failed, not least on security. | ''",
                "The Northern Security Pact Organization met. | ''",
                "The Organization for Peace met on Friday. | ''",
                "Peace Now sent a letter. | ''",
                "Peace came on Monday. | Peace",
                "She spoke of Peace on Monday. | Peace",
                "Minister Promises Peace And Security For All Citizens | Peace, Security",
                "law-and-order candidates | law-and-order",
            })
    void order_is_marked(String text, String expected) {
        assertThat(String.join(", ", hits(Frames.worldNews().only(List.of("order")), text)))
                .isEqualTo(expected);
    }

    @Test
    void a_longer_marker_counts_once_and_each_frame_counts_for_itself() {
        CategoryDictionary frames =
                CategoryDictionary.of("test", Map.of("a", List.of("public order", "order"), "b", List.of("order")));

        assertThat(hits(frames, "They kept public order.")).containsExactlyInAnyOrder("public order", "order");
    }

    @Test
    void every_shipped_frame_has_forty_markers_and_a_codebook_sized_dictionary_twelve_frames() {
        for (CategoryDictionary frames :
                List.of(Frames.worldNews(), Frames.policy(), Frames.moralFoundations(), Frames.generic())) {
            for (String frame : frames.categories()) {
                long markers = frames.patterns().stream()
                        .filter(p -> p.category().equals(frame) && !p.exception())
                        .count();
                assertThat(markers).as(frame).isGreaterThanOrEqualTo(40);
            }
        }
        assertThat(Frames.worldNews().categories()).hasSize(16);
    }

    private static List<String> hits(CategoryDictionary frames, String text) {
        Reading reading = DocumentReader.english().read(Document.of("text", text));
        Tokens tokens = reading.tokens();
        List<String> found = new ArrayList<>();
        new FrameMarkers(frames)
                .find(
                        reading,
                        (frame, sentence, first, end) ->
                                found.add(text.substring(tokens.start(first), tokens.end(end - 1))));
        return found;
    }
}
