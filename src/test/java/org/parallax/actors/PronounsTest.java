package org.parallax.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

class PronounsTest {

    @Test
    void a_tag_that_opens_a_paragraph_goes_on_with_whoever_reported_before() {
        assertThat(whoIsMeant(
                        "he said",
                        "Mr. Adler won the seat. Mr. Adler thanked the voters. Mr. Adler went home. Mr. Adler slept.",
                        "Mr. Adler told reporters that the count was over.",
                        "Mr. Bose told the council that his party had lost three seats.",
                        "“We will be back,” he said."))
                .isEqualTo("Bose");
    }

    @Test
    void a_possessive_does_not_take_the_subject_from_who_it_stands_for() {
        assertThat(whoIsMeant(
                        "He added",
                        "Mr. Adler met Mr. Bose. Mr. Adler has met Mr. Bose often, and Mr. Bose has met Mr. Adler.",
                        "Mr. Adler said his party would vote against the plan of Mr. Bose. He added that it was late."))
                .isEqualTo("Adler");
    }

    /** The actor of the first mention that the words open. */
    private static String whoIsMeant(String words, String... paragraphs) {
        Reading reading = DocumentReader.english().read(Document.of("t", String.join("\n\n", paragraphs)));
        int at = reading.text().lastIndexOf(words);
        return Mentions.find(reading).list().stream()
                .filter(m -> m.span().start() == at)
                .map(m -> m.actor().name())
                .findFirst()
                .orElse("nobody");
    }
}
