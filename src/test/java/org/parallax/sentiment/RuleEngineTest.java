package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.EntryKind;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.Shifters;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/**
 * How far each cue reaches and what it does there, on a lexicon and cues of the test's own, in points before they are
 * brought to the length of the sentence. Expected points are by hand: the word's value times the factors in CUES.
 */
class RuleEngineTest {

    private static final String HEADER = "cue\tpos\trule\tside\tbad\tgood\treach\talone\twhen\n";

    /** Made-up words, so that no cue that ships is among them. */
    private static final String CUES = HEADER
            + "norp\tx\tnegation\t>\t-0.5\t-0.25\t3\t-1\t\n"
            + "quell\tv\tshifter\t>\t-0.5\t-0.25\t3\t0\t\n"
            + "gref\tv\tshifter\t>\t-0.5\t-0.25\t3\t0\t\n"
            + "pril\tx\tthreat\t>\t1\t-0.5\t3\t0\t\n"
            + "mego\tx\tintensifier\t>\t1.5\t1.5\t3\t0\t\n"
            + "oldo\tx\tnegation\t<\t-0.5\t-0.25\t2\t0\t\n"
            + "sido\tx\tnegation\t<>\t-0.5\t-0.25\t2\t-1\t\n"
            + "aparto\tx\tdowntoner\t|>\t0.5\t0.5\t2\t0\t\n"
            + "wallo\tx\tboundary\t>\t\t\t\t\t\n"
            + "endo\tx\tphrase end\t>\t\t\t\t\t\n"
            + "conto\tx\tcontrast\t>\t\t\t\t\t\n"
            + "conco\tx\tconcession\t>\t\t\t\t\t\n"
            + "werro\tx\tpassive\t>\t\t\t\t\t\n";

    private static ToneScorer scorer;

    @BeforeAll
    static void write_the_cues(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cues.tsv");
        Files.writeString(file, CUES);
        Lexicon words = Lexicon.of(
                "own",
                List.of(
                        Entry.of("zippy", 2),
                        Entry.of("drab", -2),
                        Entry.of("mego drab tram", -3),
                        entry("stubborn", 2, Shifters.NONE),
                        entry("half", -2, Shifters.NEGATION),
                        Entry.of("gref", -1)));
        scorer = ToneScorer.of(words).withRules(ToneRules.english().withCues(file));
    }

    private static Entry entry(String phrase, double valence, Shifters shifters) {
        return new Entry(phrase, "x", valence, EntryKind.EVALUATION, "", shifters, "", "");
    }

    /** Each word that carries points, in text order: {@code zippy -0.5}. */
    private static String points(String sentence) {
        Tokens tokens = WordTokenizer.standard().tokenize(sentence);
        Hits hits = new Hits();
        scorer.read(tokens, 0, tokens.size(), hits);
        StringBuilder out = new StringBuilder();
        for (int h = 0; h < hits.size; h++) {
            out.append(h == 0 ? "" : ", ")
                    .append(sentence, hits.start[h], hits.end[h])
                    .append(String.format(Locale.ROOT, " %.4f", hits.points[h]).replaceFirst("0+$", ""));
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is zippy and drab.                     | zippy 2., drab -2.",
                "It is norp zippy.                         | zippy -0.5",
                "It is norp a b zippy.                     | zippy -0.5",
                "It is norp a b c zippy.                   | norp -1., zippy 2.",
                "It is norp zippy or drab.                 | zippy -0.5, drab 1.",
                "It is norp, zippy.                        | norp -1., zippy 2.",
                "It is norp - zippy.                       | norp -1., zippy 2.",
                "It is norp (zippy).                       | norp -1., zippy 2.",
                "It is norp “zippy”.                       | zippy -0.5",
                "It is norp.                               | norp -1.",
                "Norp.                                     | Norp -1.",
            })
    void a_negation_turns_all_words_within_its_reach_and_carries_a_value_where_there_is_none(
            String sentence, String points) {
        assertThat(points(sentence)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is mego zippy and zippy.               | zippy 3., zippy 2.",
                "It is mego a b zippy.                     | zippy 3.",
                "It is mego a b c zippy.                   | zippy 2.",
                "A mego drab tram stood there.             | mego drab tram -3.",
                "It is norp mego zippy.                    | zippy -0.75",
            })
    void an_intensifier_takes_the_next_word_only(String sentence, String points) {
        assertThat(points(sentence)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A zippy tram oldo.                        | zippy -0.5",
                "A zippy a tram oldo.                      | zippy 2.",
                "Zippy drab oldo drab.                     | Zippy -0.5, drab 1., drab -2.",
                "A zippy, oldo.                            | zippy 2.",
                "A zippy wallo oldo.                       | zippy 2.",
                "A sido zippy tram.                        | zippy -0.5",
                "A zippy tram sido.                        | zippy -0.5",
                "A zippy tram sido drab.                   | zippy 2., drab 1.",
                "Sido.                                     | Sido -1.",
            })
    void a_cue_may_reach_back(String sentence, String points) {
        assertThat(points(sentence)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They quell drab days.                     | drab 1.",
                "They quell zippy days.                    | zippy -0.5",
                "Drab days werro quelled.                  | Drab 1.",
                "Drab days werro a quelled.                | Drab -2.",
                "Drab werro a quelled.                     | Drab 1.",
                "Drab werro a b quelled.                   | Drab -2.",
                "Drab days werro quelling zippy ones.      | Drab -2., zippy -0.5",
                "They quell half days.                     | half -2.",
                "They norp half days.                      | half 1.",
                "They quell stubborn days.                 | stubborn 2.",
                "They norp stubborn days.                  | norp -1., stubborn 2.",
                "They mego stubborn days.                  | stubborn 3.",
                "They pril zippy days.                     | zippy -1.",
                "They pril half days.                      | half -2.",
                "They quell endo drab days.                | drab -2.",
                "They norp endo drab days.                 | drab 1.",
                "They quell wallo drab days.               | drab -2.",
                "They norp wallo drab days.                | norp -1., drab -2.",
                "They norp conto drab days.                | norp -1., drab -2.4",
                "They norp aparto drab days.               | norp -1., drab -1.",
            })
    void a_shifter_turns_what_may_be_turned_and_stops_where_its_phrase_ends(String sentence, String points) {
        assertThat(points(sentence)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They norp quell drab days.                | norp -1., drab -2.",
                "They norp pril zippy days.                | zippy -0.5",
                "They quell quell drab days.               | drab -2.",
            })
    void a_negated_shifter_shifts_nothing(String sentence, String points) {
        assertThat(points(sentence)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They gref drab days.                      | gref 0., drab 1.",
                "They gref zippy days.                     | gref -1., zippy -0.5",
                "They gref days.                           | gref -1.",
            })
    void a_shifter_that_ends_something_bad_is_not_bad_itself(String sentence, String points) {
        assertThat(points(sentence)).isEqualTo(points);
    }

    @Test
    void negation_turns_an_emoji_and_a_shifter_does_not() {
        assertThat(points("They norp 😡 days.")).isEqualTo("😡 1.");
        assertThat(points("They quell 😡 days.")).isEqualTo("😡 -2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zippy days conto drab ones.               | Zippy 1.4, drab -2.4",
                "Conto drab days.                          | drab -2.",
                "It conto drab days.                       | drab -2.",
                "It is conto drab days.                    | drab -2.4",
                "Zippy now conto drab conto zippy.         | Zippy 1.4, drab -2.4, zippy 2.4",
                "Conco drab days, zippy ones.              | drab -1.2, zippy 2.",
                "Zippy ones conco drab days; zippy.        | Zippy 2., drab -1.2, zippy 2.",
            })
    void contrast_weighs_its_two_parts_and_concession_what_it_concedes(String sentence, String points) {
        assertThat(points(sentence)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is it zippy?                              | zippy 1.2",
                "Is it drab?                               | drab -1.4",
                "“Is it drab?”                             | drab -1.4",
                "It is drab!                               | drab -2.2",
                "It is drab!!                              | drab -2.42",
                "It is drab!!!!                            | drab -2.662",
                "Is it drab?!                              | drab -1.54",
                "It is a “zippy” day.                      | zippy -0.6",
                "It is a “fine own zippy” day.             | zippy -0.6",
                "It is a “fine old own zippy” day.        | zippy 2.",
                "It is a “zippy fine own” day.             | zippy -0.6",
                "It is a “zippy fine old own” day.         | zippy 2.",
                "It is a “zippy day.                       | zippy 2.",
                "It is a zippy” day.                       | zippy 2.",
                "“Zippy” it is.                            | Zippy -0.6",
                "It is “zippy”                             | zippy -0.6",
                "It is a “drab” day.                       | drab -2.",
                "It was a DRAB day.                        | DRAB -2.6",
                "IT WAS A DRAB day.                        | DRAB -2.",
                "IT WAS there drab DRAB now.               | drab -2., DRAB -2.6",
            })
    void a_sentence_asks_shouts_and_quotes(String sentence, String points) {
        assertThat(points(sentence)).isEqualTo(points);
    }

    @Test
    void the_words_of_one_sentence_do_not_reach_into_the_next() {
        Tone tone = scorer.score("It is norp. Zippy days.");
        assertThat(tone.contributions())
                .extracting(Contribution::rule)
                .containsExactly("cue -1.0; negation \"norp\"", "evaluation +2.0");
    }

    @Test
    void a_sentence_of_a_hundred_words_and_cues_is_read_to_its_end() {
        String sentence = "zippy norp drab, ".repeat(100).strip();
        assertThat(points(sentence)).isEqualTo("zippy 2., drab 1., ".repeat(99) + "zippy 2., drab 1.");
    }
}
