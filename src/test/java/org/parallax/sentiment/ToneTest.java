package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.EntryKind;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.Shifters;

/** What a tone says of itself, and which words carry one, on a lexicon of a few words: a sentence has s / sqrt(s^2 + n). */
class ToneTest {

    private static ToneScorer scorer() {
        return ToneScorer.of(Lexicon.of(
                "own",
                List.of(
                        Entry.of("zippy", 2),
                        Entry.of("drab", -2),
                        adjective("glimmish", 3),
                        Entry.of("Brisk Act", 1),
                        Entry.of("fog", -1))));
    }

    private static Entry adjective(String phrase, double valence) {
        return new Entry(phrase, "a", valence, EntryKind.EVALUATION, "", Shifters.ALL, "", "");
    }

    @Test
    void a_tone_tells_its_value_its_parts_and_how_much_they_rest_on() {
        Tone tone = scorer().score("The tram is zippy. It left at noon. Drab fog came.");
        // 2 / sqrt(4 + 4), 0, -3 / sqrt(9 + 3); the mean of the three
        double good = 2 / Math.sqrt(8) / 3;
        double bad = -3 / Math.sqrt(12) / 3;
        assertThat(tone.value().orElseThrow()).isCloseTo(good + bad, within(1e-15));
        assertThat(tone.positive()).isCloseTo(good, within(1e-15));
        assertThat(tone.negative()).isCloseTo(bad, within(1e-15));
        assertThat(tone.sentenceValues()).containsExactly(new double[] {3 * good, 0, 3 * bad}, within(1e-15));
        assertThat(tone.words()).isEqualTo(11);
        assertThat(tone.sentences()).isEqualTo(3);
        assertThat(tone.valuedShare()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(tone).hasToString("MIXED -0.05 (3 valued words in 11 words)");
        assertThat(scorer().score("Zippy.")).hasToString("POSITIVE +0.89 (1 valued word in 1 word)");
        assertThat(scorer().score("")).hasToString("INSUFFICIENT (no word in the text)");
        assertThat(scorer().score("").valuedShare()).isZero();
        assertThatThrownBy(() -> tone.contributions().get(3)).hasMessage("contribution 3 of 3");
        assertThatThrownBy(() -> tone.contributions().get(-1)).hasMessage("contribution -1 of 3");
    }

    @Test
    void a_short_text_may_be_scored_as_one() {
        // (2 - 2 + 2) over the six words of both sentences, where the mean of two would be (0 + 2 / sqrt(4 + 2)) / 2
        Tone one = scorer().scoreAsOne("Zippy but not drab? A zippy day.".replace(" but not", " and"));
        assertThat(one.value().orElseThrow())
                .isCloseTo((2 * .6 - 2 * .7 + 2) / Math.hypot(2 * .6 - 2 * .7 + 2, Math.sqrt(6)), within(1e-12));
        assertThat(one.sentences()).isEqualTo(1);
        assertThat(scorer().scoreAsOne("A zippy day.").value())
                .isEqualTo(scorer().score("A zippy day.").value());
    }

    @Test
    void five_sentences_have_an_interval_and_four_have_none() {
        String four = "Zippy day. Drab day. A day. A zippy fog. ";
        assertThat(scorer().score(four).interval()).isEmpty();
        assertThat(scorer().score(four + "A day.").interval()).isPresent();
        Tone equal = scorer().score("A zippy day. ".repeat(6));
        double value = 2 / Math.sqrt(7);
        assertThat(equal.interval().orElseThrow().low()).isCloseTo(value, within(1e-12));
        assertThat(equal.interval().orElseThrow().high()).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The zippy tram left town.                | zippy",
                "The Zippy tram left town.                | ''",
                "The ZIPPY tram left town.                | ZIPPY",
                "Zippy trams left town.                   | Zippy",
                "Zippy Trams left town.                   | ''",
                "Zippy TRAMS left town.                   | Zippy",
                "Glimmish Trams left town.                | Glimmish",
                "The Glimmish tram left town.             | ''",
                "It said: “Zippy trams left town.”        | Zippy",
                "They met Keller, Zippy and others.       | ''",
                "They met Keller & Zippy in town.         | ''",
                "Zippy, Drab and others left.             | Zippy",
                "The Brisk Act was read in town.          | Brisk Act",
                "Mayor Opens Zippy Tram In Old Harbour    | Zippy",
                "Mayor opens Zippy tram in old harbour    | ''",
            })
    void names_carry_no_tone_and_openings_headlines_and_shouts_are_no_names(String sentence, String words) {
        assertThat(words(sentence)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We saw #zippy trams                      | 2",
                "We saw #Zippy trams                      | 2",
                "We saw #ZippyDrabTram                    | 0",
                "We saw #zippy_time                       | 2",
                "We saw #zippytime                        | 2",
                "We saw #timezippydrabdrab                | -2",
                "We saw #manytimesfogs                    | 0",
                "We saw #zippy2                           | 0",
                "We saw #qqxzippy                         | 0",
                "We saw it 👍                             | 2",
                "We saw it 👍🏽                             | 2",
            })
    void a_hashtag_carries_what_its_words_do(String text, double points) {
        Tone tone = scorer().score(text);
        int words = tone.words();
        double value = points / Math.sqrt(points * points + Math.max(1, words));
        assertThat(tone.value().orElse(0)).isCloseTo(value, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "der zippy                                | POSITIVE",
                "der und zippy                            | INSUFFICIENT",
                "the der zippy                            | POSITIVE",
                "the der und zippy                        | INSUFFICIENT",
                "the of der und zippy                     | POSITIVE",
                "the Der Und zippy                        | POSITIVE",
                "zippy Москва                             | POSITIVE",
                "zippy Москва Минск                       | INSUFFICIENT",
            })
    void common_words_of_another_language_count_against_those_of_english(String text, ToneLabel label) {
        assertThat(scorer().score(text).label()).isEqualTo(label);
    }

    @Test
    void a_long_text_needs_one_common_english_word_in_twelve() {
        String names = "zippy " + "Kabarov ".repeat(37);
        assertThat(scorer().score(names + "x").label()).isEqualTo(ToneLabel.POSITIVE);
        assertThat(scorer().score(names + "Kabarov Kabarov").reason())
                .isEqualTo(
                        "language not covered: of the first 40 words 0 are common English words, 0 common words of other languages");
        assertThat(scorer().score(names + "the of and Kabarov").label()).isEqualTo(ToneLabel.INSUFFICIENT);
        assertThat(scorer().score(names + "the of and to").label()).isNotEqualTo(ToneLabel.INSUFFICIENT);
    }

    @ParameterizedTest
    @CsvSource({
        "run, run",
        "runs, run",
        "running, run",
        "rated, rat",
        "rating, rat",
        "cities, cit",
        "city, cit",
        "fully, ful",
        "bus, bus",
        "ties, tie",
        "passes, pass",
        "passed, pass",
        "seeing, see",
        "shockingly, shock",
        "allegedly, alleg",
        "Putin's, Putin",
        "it's, it'"
    })
    void a_stem_keeps_three_letters(String word, String stem) {
        assertThat(Stem.of(word)).isEqualTo(stem);
    }

    private static String words(String sentence) {
        return scorer().score(sentence).contributions().stream()
                .map(Contribution::words)
                .collect(Collectors.joining(" "));
    }
}
