package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Lexicon;

/** The features of words around a target, each worked out by hand from what {@link WordFeatures} says of itself. */
class WordFeaturesTest {

    private static final ToneScorer TOY = ToneScorer.of(
            Lexicon.of("toy", List.of(Entry.of("angry", -2), Entry.of("punished", -1.5), Entry.of("kind", 3))));
    private static final String VOTERS = "Angry voters punished [Duarte] because she never paid Wen 30 crowns.";

    /** Name, value and tokens of each feature. */
    private static List<String> features(String marked) {
        List<String> features = new ArrayList<>();
        WordFeatures.of(
                MarkedTarget.view(TOY, marked),
                (name, value, first, last) -> features.add(
                        String.format(Locale.ROOT, "%s%s @%d-%d", name, value == 1 ? "" : " = " + value, first, last)));
        return features;
    }

    private static List<String> features(String marked, String pattern) {
        return features(marked).stream()
                .filter(each -> each.matches(pattern + ".*"))
                .toList();
    }

    @Test
    void words_by_side_by_distance_and_by_their_first_letters() {
        assertThat(features(VOTERS, "[<>] "))
                .containsExactly(
                        "< angry @0-1",
                        "< voters @1-2",
                        "< punished @2-3",
                        "> because @4-5",
                        "> she @5-6",
                        "> never @6-7",
                        "> paid @7-8",
                        "> N @8-9",
                        "> # @9-10",
                        "> crowns @10-11",
                        "> . @11-12");
        assertThat(features(VOTERS, "[-+]\\d "))
                .as("the four nearest on each side")
                .containsExactly(
                        "-3 angry @0-1",
                        "-2 voters @1-2",
                        "-1 punished @2-3",
                        "+1 because @4-5",
                        "+2 she @5-6",
                        "+3 never @6-7",
                        "+4 paid @7-8");
        assertThat(features(VOTERS, "near ")).as("six on each side").hasSize(9).contains("near # @9-10");
        assertThat(features(VOTERS, "prefix"))
                .as("of words of six letters and more")
                .containsExactly(
                        "prefix voter @1-2",
                        "prefix< voter @1-2",
                        "prefix punis @2-3",
                        "prefix< punis @2-3",
                        "prefix becau @4-5",
                        "prefix> becau @4-5",
                        "prefix crown @10-11",
                        "prefix> crown @10-11");
    }

    @Test
    void pairs_and_threes_with_the_target_and_with_the_ends() {
        assertThat(features(VOTERS, "2 "))
                .containsExactly(
                        "2 ^ angry @0-1",
                        "2 angry voters @0-2",
                        "2 voters punished @1-3",
                        "2 punished T @2-4",
                        "2 T because @3-5",
                        "2 because she @4-6",
                        "2 she never @5-7",
                        "2 never paid @6-8",
                        "2 paid N @7-9",
                        "2 N # @8-10",
                        "2 # crowns @9-11",
                        "2 crowns . @10-12",
                        "2 . $ @11-12");
        assertThat(features(VOTERS, "3 "))
                .containsExactly("3 T because she @3-6", "3 voters punished T @1-4", "3 punished T because @2-5");
        assertThat(features("[Ana Duarte] resigned.", "[23] "))
                .as("a target of two words makes no pair with itself")
                .containsExactly(
                        "2 ^ T @0-1",
                        "2 T resigned @1-3",
                        "2 resigned . @2-4",
                        "2 . $ @3-4",
                        "3 T resigned . @0-4",
                        "3 ^ ^ T @0-2",
                        "3 ^ T resigned @0-3");
    }

    @Test
    void stems_in_pairs_pass_over_small_words() {
        assertThat(features(VOTERS, "~2 "))
                .containsExactly(
                        "~2 ^ angr @0-1",
                        "~2 angr voter @1-2",
                        "~2 voter punish @2-3",
                        "~2 T becaus @4-5",
                        "~2 becaus never @6-7",
                        "~2 never paid @7-8",
                        "~2 paid N @8-9",
                        "~2 N # @9-10",
                        "~2 # crown @10-11");
        assertThat(features("[Duarte] punished the crew.", "~verb "))
                .as("behind the verb, in the predicate")
                .containsExactly("~verb punish crew @1-4");
        assertThat(features(VOTERS, "~ (voter|#|\\.)"))
                .as("a mark is no word")
                .containsExactly("~ voter @1-2", "~ # @9-10");
        assertThat(features(VOTERS, "~(GOVERNOR|own|clause) "))
                .containsExactly(
                        "~CLAUSE_BEFORE angr @0-1".replace("CLAUSE_BEFORE", "clause"),
                        "~clause voter @1-2",
                        "~GOVERNOR punish @2-3",
                        "~own punish @2-3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voters are tired of [Duarte].                   | governor tired of @2-3",
                "Angry voters punished [Duarte].                 | governor punished @2-3",
                "[Duarte] was punished by voters.                | verb passive punished @2-3",
                "[Duarte] did not abandon the crew.              | verb active not abandon @3-4",
                "[Duarte] did not abandon the crew.              | negated AGENT @0-1",
                "[Duarte] abandoned the crew.                    | opens @0-1",
                "[Duarte] abandoned the crew.                    | unquoted @0-1",
                "“[She] is ill,” Wen said.                       | quoted @1-2",
                "“It ended,” said [Duarte].                      | unquoted @6-7",
                "[Duarte] left.                                  | length 0 @0-1",
                "Angry voters punished [Duarte] because she left | length 0 @3-4",
                "Voters punished [Duarte] because she had left . | length 1 @2-3",
            })
    void how_the_sentence_is_made(String sentence, String feature) {
        assertThat(features(sentence)).contains(feature);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voters punished [Ana Duarte].         | target name 2",
                "Voters punished [him].                | target he or she",
                "Voters punished [them].               | target they",
                "[It] failed.                          | target it",
                "Voters punished [us].                 | target we",
                "Voters punished [the mayors].         | target nouns;target has people noun;target has determiner",
                "Voters punished the [government].     | target noun;target has organisation noun;target behind determiner",
                "Voters punished [President Duarte].   | target name 2;target has title",
                "Voters punished [Ms. Duarte].         | target name 2;target has honorific",
                "Voters punished [Duarte, 54].         | target name 3;target has number;target has comma",
                "Voters punished [Bank of Delgrado].   | target name 3;target has organisation name;target has preposition",
                "Voters punished [NATO].               | target name 1;target has capitals",
                "Voters punished [Duarte's crew].      | target name 2;target has possessive",
            })
    void what_kind_of_words_the_target_is_made_of(String sentence, String features) {
        List<String> found = features(sentence, "target (?!is )").stream()
                .map(each -> each.substring(0, each.indexOf(" @")))
                .toList();
        assertThat(found).contains(features.split(";"));
        assertThat(features(sentence, "target (name|he|they|it|we|noun)")).hasSize(1);
        if (!features.contains("target has")) {
            assertThat(found).noneMatch(each -> each.startsWith("target has"));
        }
    }

    @Test
    void a_country_is_known_as_one() {
        assertThat(features("Voters punished [France].", "target is "))
                .containsExactly("target is COUNTRY @2-3", "target is COUNTRY PATIENT @2-3");
    }

    /** Features of the rules: no words in them. */
    private static List<String> rules(String marked) {
        List<String> features = new ArrayList<>();
        RuleFeatures.of(
                MarkedTarget.view(TOY, marked),
                (name, value, first, last) -> features.add(name + " = " + value + " @" + first + "-" + last));
        return features;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Angry voters punished [Duarte].       | role PATIENT = 1.0 @3-4",
                "Angry voters punished [Duarte].       | tone CLAUSE_BEFORE evaluation - = 1.0 @0-1",
                "Angry voters punished [Duarte].       | tone GOVERNOR evaluation - = 0.75 @2-3",
                "[Duarte] is kind :-).                 | tone PREDICATE evaluation + = 1.5 @2-3",
            })
    void the_rules_take_good_and_bad_words_by_relation_and_kind(String sentence, String feature) {
        assertThat(rules(sentence)).contains(feature);
    }

    @Test
    void the_rules_tell_who_does_a_verb_and_who_undergoes_it() {
        assertThat(rules("[Duarte] betrayed the crew.")).anyMatch(each -> each.startsWith("agent subject -"));
        assertThat(rules("The crew betrayed [Duarte].")).noneMatch(each -> each.startsWith("agent subject"));
        assertThat(rules("[Duarte] was betrayed by the crew.")).noneMatch(each -> each.startsWith("agent subject"));
        assertThat(rules("The crew was betrayed by [Duarte].")).anyMatch(each -> each.startsWith("agent subject -"));
    }

    @Test
    void what_is_not_so_is_not_said() {
        assertThat(features("Voters like [Duarte]."))
                .noneMatch(each -> each.startsWith("opens") || each.startsWith("negated"));
        assertThat(features("Voters left.[Duarte]", "verb ")).isEmpty();
    }

    @Test
    void valued_words_by_entry_kind_relation_distance_and_role() {
        assertThat(features(VOTERS, "(entry|tone|sum) ?.*"))
                .contains(
                        "entry angry - @0-1",
                        "entry angry CLAUSE_BEFORE - @0-1",
                        "entry angry clause - @0-1",
                        "tone CLAUSE_BEFORE - @0-1",
                        "tone 2 < - @0-1",
                        "tone PATIENT CLAUSE_BEFORE - @0-1",
                        "tone - @0-1",
                        "entry punished GOVERNOR - @2-3",
                        "entry punished own - @2-3",
                        "tone GOVERNOR - = 0.75 @2-3",
                        "tone 0 < - = 0.75 @2-3",
                        "tone PATIENT GOVERNOR - = 0.75 @2-3",
                        "sum CLAUSE_BEFORE -2 @3-4",
                        "sum GOVERNOR -1 @3-4",
                        "sum PATIENT -1 @3-4");
        assertThat(features("[Duarte] is kind.", "(entry|tone|sum) ?.*"))
                .contains(
                        "entry kind + @2-3",
                        "tone PREDICATE + = 1.5 @2-3",
                        "tone 2 > + = 1.5 @2-3",
                        "sum PREDICATE 2 @0-1",
                        "sum 2 @0-1",
                        "sum DESCRIBED 1 @0-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Duarte] is kind.                                              | tone 2 > + = 1.5",
                "[Duarte] is in the kind.                                       | tone 5 > + = 1.5",
                "[Duarte] is in the town that he knows to be kind.              | tone 11 > + = 1.5",
                "[Duarte] is in the old town that he knows from home to be so kind. | tone far > +",
            })
    void distance_comes_in_five_steps(String sentence, String feature) {
        assertThat(features(sentence)).anyMatch(each -> each.startsWith(feature));
    }

    @Test
    void behind_a_pronoun_that_may_stand_for_the_target_words_count_too() {
        assertThat(features(VOTERS, "also"))
                .containsExactly(
                        "also+1 never @5-7",
                        "also+2 paid @5-8",
                        "also+3 N @5-9",
                        "also-1 because @4-6",
                        "also tone - = 0.25 @6-7");
        assertThat(features("Voters punished [Duarte] because Wen said she lied.", "also"))
                .as("another name may be meant")
                .isEmpty();
        assertThat(features("“[She] fell. Her crew left,” said Wen, “as she knew.”", "also-1"))
                .as("a pronoun's like stand for the same")
                .containsExactly("also-1 . @3-5", "also-1 as @13-15");
    }
}
