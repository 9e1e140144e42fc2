package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code false-friends.tsv}: words that carry tone in other senses, in sentences where they carry none. */
class FalseFriendsTest {

    private static final ToneScorer SCORER = ToneScorer.news();

    static Stream<List<String>> sentences() throws IOException {
        InputStream in = Objects.requireNonNull(FalseFriendsTest.class.getResourceAsStream("false-friends.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_word_without_tone_in_this_sense_carries_none(List<String> row) {
        boolean carries = SCORER.score(row.get(1)).contributions().stream()
                .anyMatch(part -> part.words().toLowerCase(Locale.ROOT).contains(row.get(0)));
        boolean known = row.size() > 2;
        assertThat(carries)
                .as(known ? "a known failure passes: take its reason out" : "carries tone")
                .isEqualTo(known);
    }
}
