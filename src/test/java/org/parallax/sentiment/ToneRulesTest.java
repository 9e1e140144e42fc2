package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on a news sentence beside the same sentence without its cue. */
class ToneRulesTest {

    private static double value(String sentence) {
        return ToneScorer.news().score(sentence).value().orElse(0);
    }

    private static String rules(String sentence) {
        return ToneScorer.news().score(sentence).contributions().stream()
                .map(Contribution::rule)
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "negation        | The ministers did not praise the deal.                          | The ministers did praise the deal.",
                "weak negation   | The talks were hardly a success.                                | The talks were surely a success.",
                "shifter         | The guards prevented a massacre at the gate.                    | The guards recalled a massacre at the gate.",
                "less            | The new treaty is less brutal.                                  | The new treaty is brutal.",
                "threat          | The tariff is a barrier to success.                             | The tariff is a sister to success.",
                "downtoner       | The minister was somewhat corrupt.                              | The minister was corrupt.",
                "irrealis        | The bank could collapse by the spring.                          | The bank did collapse by the spring.",
                "question        | Was the rescue a disaster?                                      | The rescue was a disaster.",
                "concession      | Despite the disaster, the ferry sailed.                         | Behind the disaster, the ferry sailed.",
                "before contrast | The town mourned the dead, but the market opened.               | The town mourned the dead, and the market opened.",
                "scare quotes    | The general spoke of a “successful” retreat.                    | The general spoke of a successful retreat.",
            })
    void weakens_or_turns(String rule, String with, String without) {
        assertThat(rules(with)).contains(rule);
        assertThat(rules(without)).doesNotContain(rule);
        assertThat(value(with) / value(without)).as(rule).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "intensifier    | The minister was extremely corrupt.                 | The minister was corrupt.",
                "after contrast | The market opened, but the town mourned the dead.   | The market opened, and the town mourned the dead.",
                "capitals       | The harbour was DESTROYED in the storm.             | The harbour was destroyed in the storm.",
                "exclamation    | The harbour was destroyed!                          | The harbour was destroyed.",
            })
    void strengthens(String rule, String with, String without) {
        assertThat(rules(with)).contains(rule);
        assertThat(rules(without)).doesNotContain(rule);
        assertThat(value(with) / value(without)).as(rule).isGreaterThan(1);
    }

    @Test
    void too_much_of_a_good_thing_is_bad() {
        assertThat(value("The speech was too kind to the generals."))
                .isLessThan(value("The speech was kind to the generals."));
    }

    @Test
    void a_sentence_all_in_capitals_shouts_no_word() {
        assertThat(rules("HARBOUR DESTROYED IN STORM")).doesNotContain("capitals");
        assertThat(value("HARBOUR DESTROYED IN STORM")).isEqualTo(value("Harbour destroyed in storm"));
    }

    @Test
    void a_fourth_exclamation_mark_adds_nothing() {
        assertThat(value("The harbour was destroyed!!!!")).isEqualTo(value("The harbour was destroyed!!!"));
    }

    @Test
    void negation_ends_with_its_clause() {
        assertThat(value("The guards did not fire, the rescue was a success.")).isPositive();
    }

    @Test
    void negation_ends_with_its_sentence() {
        assertThat(value("It was not so. The rescue was a success.")).isPositive();
    }

    @Test
    void a_curly_apostrophe_negates_as_a_straight_one_does() {
        assertThat(value("The deal isn’t good.")).isNegative().isEqualTo(value("The deal isn't good."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#PrayForTheVictims   | -1",
                "#SaveTheHeroes       | 1",
                "The ferry sails 😀   | 1",
                "The ferry sails 😡   | -1",
                "The ferry sails :-)  | 1",
                "The ferry sails :(   | -1",
            })
    void hashtags_are_split_and_emoji_and_emoticons_read(String text, int sign) {
        assertThat(Math.signum(value(text))).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A second pump would have saved the harbour.            | -1",
                "A vaccine could have prevented the epidemic.           | -1",
                "With one more boat the season would have been a success. | -1",
                "It could have been a catastrophe.                      | 1",
                "Help came too late.                                    | -1",
                "The apology arrives too late for the families.         | -1",
                "Their support came much too late.                      | -1",
                "The protection of the dunes is not good enough.        | -1",
                "Progress on safety was not good enough.                | -1",
                "The offer is not good enough to end the strike.        | -1",
            })
    void what_never_came_or_came_too_late_is_no_good(String text, int sign) {
        assertThat(Math.signum(value(text))).as(text).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The village lost its fear of the river.",
                "Voters are losing their anger.",
                "She lost her hatred of the sea."
            })
    void losing_something_bad_is_neither_good_nor_bad(String text) {
        assertThat(value(text)).as(text).isBetween(-0.15, 0.15);
    }

    @Test
    void what_one_would_have_to_do_is_not_contrary_to_fact() {
        assertThat(value("The town would have to win the case.")).isPositive();
    }
}
