package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.text.Span;

class TargetScorerTest {

    static Stream<TargetScorer> engines() {
        return Stream.of(TargetScorer.rules(), TargetScorer.model());
    }

    private static TargetScore score(TargetScorer engine, String sentence, String target) {
        int at = sentence.indexOf(target);
        return engine.score(sentence, new Span(at, at + target.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Critics condemned Duarte as a liar.                                | NEGATIVE | PATIENT",
                "Duarte was condemned for her lies.                                 | NEGATIVE | PATIENT",
                "Duarte is a disgrace to the city.                                  | NEGATIVE | DESCRIBED",
                "Duarte’s disastrous leadership ruined the port.                    | NEGATIVE | OWNER",
                "Everyone praised Duarte for her courage.                           | POSITIVE | PATIENT",
                "Duarte was praised for her courage.                                | POSITIVE | PATIENT",
                "Duarte rescued the stranded crew.                                  | POSITIVE | AGENT",
                "The stranded crew was rescued by Duarte.                           | POSITIVE | AGENT",
                "Duarte, a brilliant engineer, works at the yard.                   | POSITIVE | AGENT",
                "The ferry will sail again on Monday, Duarte said.                  | NEUTRAL  | SPEAKER",
            })
    void the_rules_know_who_did_what_to_whom(String sentence, ToneLabel label, TargetRole role) {
        TargetScore score = score(TargetScorer.rules(), sentence, "Duarte");

        assertThat(score.role()).isEqualTo(role);
        if (score.label() != ToneLabel.NO_VALUED_WORDS || label != ToneLabel.NEUTRAL) {
            assertThat(score.label()).isEqualTo(label);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void accuser_and_accused_do_not_score_the_same(TargetScorer engine) {
        String sentence = "Keller accused Duarte of fraud and lies.";

        assertThat(score(engine, sentence, "Duarte").value())
                .isLessThan(score(engine, sentence, "Keller").value());
    }

    @Test
    void what_befalls_somebody_weighs_less_than_what_is_thought_of_them() {
        TargetScorer rules = TargetScorer.rules();

        double befallen = score(rules, "Duarte died in a flood.", "Duarte").value();
        double judged = score(rules, "Duarte was corrupt.", "Duarte").value();
        assertThat(judged).isLessThan(befallen);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void the_explanation_sums_to_the_value(TargetScorer engine) {
        TargetScore score =
                score(engine, "Critics say Duarte failed, but the harbour master praised her skill.", "Duarte");

        double sum =
                score.contributions().stream().mapToDouble(Contribution::points).sum();
        assertThat(sum).isCloseTo(score.value(), offset(1e-12));
        assertThat(score.contributions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void the_name_of_the_target_does_not_matter(TargetScorer engine) {
        String sentence = "Yesterday Duarte lied to the commission again.";
        String other = sentence.replace("Duarte", "Okonkwo");

        assertThat(score(engine, sentence, "Duarte").value())
                .isEqualTo(score(engine, other, "Okonkwo").value());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_sentence_in_a_text_scores_as_it_does_alone(TargetScorer engine) {
        String before = "It rained. ";
        String sentence = "Duarte lied to the commission.";

        TargetScore alone = engine.score(sentence, new Span(0, 6));
        TargetScore inText = engine.score(
                before + sentence,
                new Span(before.length(), before.length() + sentence.length()),
                new Span(before.length(), before.length() + 6));
        assertThat(inText.value()).isEqualTo(alone.value());
        assertThat(inText.contributions().get(0).span().start())
                .isEqualTo(alone.contributions().get(0).span().start() + before.length());
    }

    @Test
    void without_a_valued_word_the_rules_have_no_answer() {
        TargetScore score = score(TargetScorer.rules(), "Duarte took the ferry on Monday.", "Duarte");

        assertThat(score.label()).isEqualTo(ToneLabel.NO_VALUED_WORDS);
        assertThat(score.value()).isZero();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void a_target_outside_the_sentence_is_refused(TargetScorer engine) {
        assertThatThrownBy(() -> engine.score("Duarte lied.", new Span(0, 40)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("target 0-40");
        assertThatThrownBy(() -> engine.score("Duarte lied.", new Span(3, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void odd_sentences_are_scored(TargetScorer engine) {
        for (String sentence :
                new String[] {"X", "😀", "“X”", "X,", "X: no", "X (Y", "who X", "her X’s", "… X — Y —", "X\n\nY"}) {
            assertThat(engine.score(sentence, new Span(0, 1)).value()).isBetween(-1.0, 1.0);
            int end = sentence.length();
            assertThat(engine.score(sentence, new Span(end - 1, end)).value()).isBetween(-1.0, 1.0);
        }
    }
}
