package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;

class NewsSubjectsTest {

    @Test
    void words_and_names_count_for_their_subjects() {
        Map<String, Double> found =
                NewsSubjects.standard().apply(reading("Elizabeth Warren asked the court about loans and mortgages."));

        assertThat(found)
                .containsEntry("subject: officials", 1.0)
                .containsEntry("subject: courts", 1.0)
                .containsEntry("subject: money", 1.0)
                .doesNotContainKey("subject: grief");
    }

    @Test
    void subjects_of_ones_own_are_added() {
        CategoryDictionary islands = NewsSubjects.standard()
                .dictionary()
                .merge(CategoryDictionary.of("islands", Map.of("islands", List.of("atoll*", "lagoon"))));

        assertThat(NewsSubjects.of(islands).apply(reading("Atolls with a lagoon.")))
                .containsEntry("subject: islands", 2.0);
    }

    private static Reading reading(String text) {
        return DocumentReader.english().read(Document.of("text", text));
    }
}
