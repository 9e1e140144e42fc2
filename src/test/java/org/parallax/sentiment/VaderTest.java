package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The algorithm on a lexicon of a few words, by hand: compound = s / sqrt(s^2 + 15). */
class VaderTest {

    @TempDir
    private Path folder;

    private Vader vader;

    @BeforeEach
    void write_a_lexicon() throws IOException {
        Files.writeString(folder.resolve("words.txt"), "good\t1.9\t0.9\nbad\t-2.5\t0.6\nok\t1.2\t0.7\n");
        Files.writeString(folder.resolve("emoji.txt"), "😀\tgood face\n");
        vader = Vader.of(folder.resolve("words.txt"), folder.resolve("emoji.txt"));
    }

    @Test
    void the_compound_is_the_sum_bent() {
        // 1.9 / sqrt(1.9^2 + 15) = 0.44043…
        assertThat(vader.score("a good day").compound()).isEqualTo(0.4404);
        // -0.74 * 1.9 = -1.406; -1.406 / sqrt(1.406^2 + 15) = -0.34124…
        assertThat(vader.score("not good").compound()).isEqualTo(-0.3412);
        // 1.9 + .293 + 2 * .292 = 2.777
        assertThat(vader.score("very good!!").compound())
                .isCloseTo(2.777 / Math.sqrt(2.777 * 2.777 + 15), within(5e-5));
    }

    @Test
    void the_shares_are_of_words_by_weight() {
        VaderScore score = vader.score("a good day");
        // (1.9 + 1) of 2.9 + 2
        assertThat(score.positive()).isEqualTo(0.592);
        assertThat(score.neutral()).isEqualTo(0.408);
        assertThat(score.negative()).isZero();
    }

    @Test
    void nothing_scores_nothing() {
        assertThat(vader.score(" \n")).isEqualTo(new VaderScore(0, 0, 0, 0));
    }

    @Test
    void quirks_can_be_fixed_one_by_one() {
        assertThat(vader.score("it isn’t good").compound()).isPositive();
        assertThat(vader.fixing(VaderQuirk.CURLY_APOSTROPHES)
                        .score("it isn’t good")
                        .compound())
                .isNegative();
        assertThat(vader.score("good...bad").compound()).isZero();
        assertThat(vader.fixing(VaderQuirk.GLUED_WORDS).score("good...bad").compound())
                .isNegative();
        assertThat(vader.score("ok!").compound()).isZero();
        assertThat(vader.fixing(VaderQuirk.SHORT_WORDS).score("ok!").compound()).isPositive();
        assertThat(vader.score("😀good").compound())
                .isEqualTo(vader.score("good facegood").compound());
        assertThat(vader.fixing(VaderQuirk.GLUED_EMOJI).score("😀good").compound())
                .isEqualTo(vader.score("good face good").compound());
        assertThat(vader.fixing(VaderQuirk.SO_WITHOUT_NEVER)
                        .score("the day was so good")
                        .compound())
                .isLessThan(vader.score("the day was so good").compound());
    }

    @Test
    void but_as_meant_halves_what_stands_before() {
        // .5 * 1.9 + .5 * 1.9 + 1.5 * -2.5 = -1.85
        assertThat(vader.fixing(VaderQuirk.BUT_BY_VALUE)
                        .score("good good but bad")
                        .compound())
                .isCloseTo(-1.85 / Math.sqrt(1.85 * 1.85 + 15), within(5e-5));
    }

    @Test
    void a_set_phrase_early_in_the_text_is_seen_when_fixed() {
        assertThat(vader.fixing(VaderQuirk.LATE_PHRASES).score("bad ass").compound())
                .isPositive();
        assertThat(vader.score("bad ass").compound()).isNegative();
    }

    @Test
    void a_malformed_line_is_named() throws IOException {
        Path wrong = folder.resolve("wrong.txt");
        Files.writeString(wrong, "good\t1.9\nbad\n");
        assertThatThrownBy(() -> Vader.of(wrong, folder.resolve("emoji.txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("wrong.txt:2");
    }
}
