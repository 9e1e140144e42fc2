package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;

/** Words in any order are read without an error, and their stretches cover them. */
class AnyTextTest {

    private static final List<String> WORDS = List.of(
            "said",
            "Said",
            "told",
            "asked",
            "Asked",
            "by",
            "quoted",
            "as",
            "saying",
            "that",
            "who",
            "the",
            "a",
            "his",
            "he",
            "she",
            "Ms.",
            "Mr.",
            "Gov.",
            "Lee",
            "Ann",
            "Ito",
            "King",
            "T.",
            "of",
            "and",
            "in",
            "statement",
            "summary",
            "from",
            "according",
            "to",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "'",
            ",",
            ".",
            ":",
            ";",
            "—",
            "(",
            ")",
            "?",
            "was",
            "will",
            "Will",
            "governor",
            "minister",
            "Council",
            "Workers’",
            "dam",
            "Friday",
            "years",
            "22",
            "hailed",
            "vowed",
            "seems",
            "concerns",
            "it",
            "they",
            "company",
            "spokeswoman",
            "for",
            "Lima",
            "AWS",
            "\n\n",
            "fueling",
            "fears",
            "Morning",
            "Front",
            "quotes",
            "claimed",
            "all",
            "have");

    @Test
    void words_in_any_order_are_read() {
        Random random = new Random(7);
        for (int n = 0; n < 3000; n++) {
            StringBuilder text = new StringBuilder();
            for (int w = 1 + random.nextInt(40); w > 0; w--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(6) == 0 ? "" : " ");
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        try {
            Voices voices = Voices.find(DocumentReader.english().read(Document.of("any", text)));
            int end = 0;
            for (Stretch stretch : voices.stretches()) {
                assertThat(stretch.span().start()).as(text).isEqualTo(end);
                end = stretch.span().end();
            }
            assertThat(end).as(text).isEqualTo(text.length());
            voices.passages()
                    .forEach(p -> assertThat(p.span().isEmpty()).as(text).isFalse());
        } catch (RuntimeException e) {
            throw new AssertionError("cannot read: " + text, e);
        }
    }
}
