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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The algorithm on a lexicon of a few words, by hand: compound = s / sqrt(s^2 + 15). */
class VaderTest {

    @TempDir
    private Path folder;

    private Vader vader;

    @BeforeEach
    void write_a_lexicon() throws IOException {
        Files.writeString(
                folder.resolve("words.txt"),
                "good\t1.9\t0.9\nbad\t-2.5\t0.6\nok\t1.2\t0.7\nkind\t2.4\t1\nno\t-1.2\t0.7\ndeath\t-2.9\t1\ndie\t-2.9\t1\n");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "very good                 | 1.9 + .293             | 2.193",
                "very a good               | 1.9 + .95 * .293       | 2.17835",
                "very a day good           | 1.9 + .9 * .293        | 2.1637",
                "very a fine day good      | 1.9                    | 1.9",
                "very bad                  | -2.5 - .293            | -2.793",
                "barely good               | 1.9 - .293             | 1.607",
                "VERY good                 | 1.9 + .293 + .733      | 2.926",
                "VERY bad                  | -2.5 - .293 - .733     | -3.526",
                "a GOOD day                | 1.9 + .733             | 2.633",
                "a BAD day                 | -2.5 - .733            | -3.233",
                "GOOD DAY                  | 1.9                    | 1.9",
                "very GOOD good            | 2.926 + 1.9 + .95*.293 | 5.10435",
            })
    void degree_words_count_less_from_further_off_and_capitals_more(String text, String byHand, double sum) {
        assertThat(vader.score(text).compound()).as(byHand).isEqualTo(compound(sum));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not a good                | 1.9 * -.74             | -1.406",
                "not a day good            | 1.9 * -.74             | -1.406",
                "not a fine day good       | 1.9                    | 1.9",
                "not bad                   | -2.5 * -.74            | 1.85",
                "not not good              | 1.9 * .74^2            | 1.04044",
                "isn't good                | 1.9 * -.74             | -1.406",
                "ISN'T good                | 1.9 * -.74             | -1.406",
                "isn' good                 | 1.9                    | 1.9",
                "never good                | 1.9 * -.74             | -1.406",
                "never so good             | (1.9 + .293) * 1.25    | 2.74125",
                "never this good           | 1.9 * 1.25             | 2.375",
                "never so very good        | (1.9 + .293 + .95 * .293) * 1.25 | 3.0891875",
                "never very so good        | (1.9 + .293 + .95 * .293) * 1.25 | 3.0891875",
                "without doubt good        | 1.9                    | 1.9",
                "without a doubt good      | 1.9                    | 1.9",
                "without doubt a good      | 1.9                    | 1.9",
                "without a good            | 1.9 * -.74             | -1.406",
                "least good                | 1.9 * -.74             | -1.406",
                "at least good             | 1.9                    | 1.9",
                "very least good           | 1.9 + .95 * .293       | 2.17835",
                "the least good            | 1.9 * -.74             | -1.406",
                "no good                   | 0 + 1.9 * -.74         | -1.406",
                "no day                    | -1.2                   | -1.2",
                "no fine good              | -1.2 + 1.9 * -.74      | -2.606",
                "no fine or good           | -1.2 + 1.9 * -.74      | -2.606",
                "no fine nor good          | -1.2 + 1.9 * -.74 * -.74 | -0.15956",
                "no fine day good          | -1.2 + 1.9             | 0.7",
            })
    void negations_turn_a_word_up_to_three_off(String text, String byHand, double sum) {
        assertThat(vader.score(text).compound()).as(byHand).isEqualTo(compound(sum));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a kind day                | 2.4                    | 2.4",
                "kind of good              | 0 + 1.9                | 1.9",
                "a kind of good            | 0 + 1.9 - .293         | 1.607",
                "a day just enough good    | 1.9 - .293             | 1.607",
                "he is a bad ass           | 1.5 for both           | 1.5",
                "it was the old kiss of death | -1.5                | -1.5",
                "the day was to die for    | -2.9: the phrase ends behind it | -2.9",
                "good but bad              | .5 * 1.9 - 1.5 * 2.5   | -2.8",
                "good but not bad          | .5 * 1.9 + 1.5 * 1.85  | 3.725",
                "good BUT bad              | .5 * 1.9 - 1.5 * 2.5   | -2.8",
            })
    void set_phrases_and_but(String text, String byHand, double sum) {
        assertThat(vader.score(text).compound()).as(byHand).isEqualTo(compound(sum));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "good!                     | 1.9 + .292             | 2.192",
                "good!!!!                  | 1.9 + 4 * .292         | 3.068",
                "good!!!!!                 | as four                | 3.068",
                "bad!                      | -2.5 - .292            | -2.792",
                "good?                     | 1.9                    | 1.9",
                "good??                    | 1.9 + 2 * .18          | 2.26",
                "good???                   | 1.9 + 3 * .18          | 2.44",
                "good????                  | 1.9 + .96              | 2.86",
                "bad??                     | -2.5 - 2 * .18         | -2.86",
                "day!!                     | 0                      | 0",
                "(good)                    | 1.9                    | 1.9",
                "good good            | 2 * 1.9                | 3.8",
                "ÉTÉ good                  | 1.9                    | 1.9",
            })
    void marks_at_the_end_add_to_what_the_words_say(String text, String byHand, double sum) {
        assertThat(vader.score(text).compound()).as(byHand).isEqualTo(compound(sum));
    }

    private static double compound(double sum) {
        return Math.round(sum / Math.sqrt(sum * sum + 15) * 10_000) / 10_000.0;
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
