package org.parallax.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Readings;
import org.parallax.sentiment.ToneScorer;

/** The code of docs/testing.md. */
class TestingDocTest {

    private static double rate(String text) {
        return new HedgeRate().run(Readings.of(text)).orElse(0);
    }

    // DOC
    @Template("The minister {hedge} resign on Monday.")
    @Fill(
            slot = "hedge",
            with = {"may", "could", "might"})
    void every_modal_hedges(String sentence) {
        assertEquals(1_000.0 / 6, rate(sentence));
    }

    @InvariantUnder({CurlyQuotes.class, SwapCountry.class, Repeat.class})
    @ArticleSource("articles/*.txt")
    void typography_names_and_length_do_not_matter(Variation v) {
        v.check(text -> rate(text));
    }

    @Moves(value = Direction.DOWN, under = Negate.class, atLeast = .05)
    @Texts("The summit was a success.")
    void negation_lowers_the_tone(Variation v) {
        v.check(text -> ToneScorer.news().score(text));
    }
    // DOC

    /** The page shows the methods in fewer lines. */
    @Test
    void the_page_shows_this_code() throws IOException {
        String test = Files.readString(Path.of("src/test/java/org/parallax/testing/TestingDocTest.java"));
        String mark = "    // DOC\n";
        int from = test.indexOf(mark) + mark.length();
        String page = Files.readString(Path.of("docs/testing.md"));
        int code = page.indexOf("```java") + "```java".length();

        assertThat(bare(page.substring(code, page.indexOf("```", code))))
                .isEqualTo(bare(test.substring(from, test.indexOf(mark, from))));
    }

    private static String bare(String code) {
        return code.replaceAll("\\s//.*", "").replaceAll("\\s+", "");
    }
}
