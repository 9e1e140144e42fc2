package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code negation.tsv}: what readers make of negated and turned sentences. */
class NegationSuiteTest {

    /** Below this a reader hardly calls it a sign. */
    private static final double NEXT_TO_NOTHING = 0.15;

    private static final ToneScorer SCORER = ToneScorer.news();

    record Case(String rule, String expected, String known, String sentence) {
        boolean isRight() {
            double value = SCORER.score(sentence).value().orElse(0);
            return switch (expected) {
                case "positive" -> value > 0;
                case "negative" -> value < 0;
                default -> Math.abs(value) < NEXT_TO_NOTHING;
            };
        }

        @Override
        public String toString() {
            return rule + ": " + sentence;
        }
    }

    static Stream<Case> cases() throws IOException {
        InputStream in = Objects.requireNonNull(NegationSuiteTest.class.getResourceAsStream("negation.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<Case> cases = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
            return cases.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sentence_has_the_sign_a_reader_gives_it(Case each) {
        if (each.known().isEmpty()) {
            assertThat(each.isRight()).as(() -> explained(each)).isTrue();
        } else {
            assertThat(each.isRight())
                    .as(() -> "a known failure passes: take its reason out. " + explained(each))
                    .isFalse();
        }
    }

    @Test
    void nine_in_ten_are_right() throws IOException {
        long right = cases().filter(Case::isRight).count();
        assertThat(right * 10).isGreaterThanOrEqualTo(cases().count() * 9);
    }

    private static String explained(Case each) {
        Tone tone = SCORER.score(each.sentence());
        return tone + " " + tone.contributions();
    }
}
