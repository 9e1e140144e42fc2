package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.text.Span;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

class PhraseMatcherTest {

    /** What the matcher finds, as the text's own words. */
    private static List<String> found(String text, String... patterns) {
        Tokens tokens = WordTokenizer.standard().tokenize(text);
        List<String> found = new ArrayList<>();
        PhraseMatcher.of(List.of(patterns))
                .match(
                        tokens,
                        0,
                        tokens.size(),
                        (first, end, entry) ->
                                found.add(text.substring(tokens.start(first), tokens.end(end - 1)) + "=" + entry));
        return found;
    }

    @Test
    void the_longest_match_wins_and_the_scan_goes_on_behind_it() {
        assertEquals(
                List.of("security forces=1", "security=0"),
                found("The security forces said security mattered.", "security", "security forces", "forces said so"));
    }

    @Test
    void a_phrase_that_breaks_off_gives_way_to_the_shorter_one() {
        assertEquals(List.of("war=0"), found("a war on want", "war", "war on drugs"));
    }

    @ParameterizedTest
    @CsvSource({
        "Massacres, massacres",
        "MASSACRES, massacres",
        "massacre’s, massacre",
        "massacre's, massacre",
        "isn’t, isn't",
        "isn‘t, isn't",
        "co\u00ADoperate, cooperate",
        "de\u0301tente, d\u00E9tente",
        "conﬂict, conflict",
        "anti\u2011government, anti-government",
        "law-and-order, law and order",
        "law‑and‑order, law and order",
        "law and order’s, law and order",
        "anti-government, anti*",
        "taxation, tax*",
        "tax, tax*",
        "islamophobia, *phobia",
        "Islamophobia’s, *phobia",
        "colour, colo?r",
        "organisation, organi?ation",
        "unbearably, un*ly",
        "war on drugs, war on *",
        "free-marketeers, free market*",
        "law-and-order candidate, law and order candidate",
    })
    void a_pattern_is_found_in_any_case_and_typography(String text, String pattern) {
        Tokens tokens = atSpaces(text);
        List<Integer> found = new ArrayList<>();
        PhraseMatcher.of(List.of(pattern)).match(tokens, 0, tokens.size(), (first, end, entry) -> found.add(end));
        assertEquals(List.of(tokens.size()), found);
    }

    /** Tokens parted by spaces alone, so that the matcher is tested and not a tokenizer. */
    private static Tokens atSpaces(String text) {
        List<Span> spans = new ArrayList<>();
        List<TokenKind> kinds = new ArrayList<>();
        int from = 0;
        for (String word : text.split(" ")) {
            spans.add(new Span(from, from + word.length()));
            kinds.add(word.matches(".*[-\u2011].*") ? TokenKind.COMPOUND : TokenKind.WORD);
            from += word.length() + 1;
        }
        return Tokens.of(text, spans, kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "war-torn, war",
        "syntax, tax*",
        "law and disorder, law and order",
        "war on, war on *",
        "war on ., war on *",
        "colr, colo?r",
        "law. And order, law and order",
        "law-and-orders, law and order",
        "well-law-and-order, law and order",
    })
    void what_is_not_the_pattern_is_not_found(String text, String pattern) {
        assertEquals(List.of(), found(text, pattern));
    }

    @Test
    void nested_prefixes_are_all_tried() {
        assertEquals(
                List.of("nationalist forces=2"), found("nationalist forces", "nation*", "national*", "nation* force*"));
    }

    @ParameterizedTest
    @CsvSource({"He left in March., 1", "They march on., 0", "THEY LEFT IN MARCH, 1", "march, 0"})
    void a_pattern_with_a_capital_wants_that_case_or_a_headline(String text, int hits) {
        assertEquals(hits, found(text, "March").size());
    }

    @Test
    void of_equal_patterns_the_first_is_reported() {
        assertEquals(List.of("war=0"), found("war", "war", "War*", "war"));
    }

    @Test
    void all_matches_are_reported_where_they_overlap() {
        Tokens tokens = WordTokenizer.standard().tokenize("national security forces");
        TreeSet<String> found = new TreeSet<>();
        PhraseMatcher.of(List.of("national security", "security forces", "security", "nation*"))
                .matchAll(tokens, 0, tokens.size(), (first, end, entry) -> found.add(first + "-" + end + "=" + entry));
        assertEquals(new TreeSet<>(List.of("0-1=3", "0-2=0", "1-2=2", "1-3=1")), found);
    }

    @Test
    void only_the_stretch_is_looked_at() {
        Tokens tokens = WordTokenizer.standard().tokenize("no war on drugs");
        List<Integer> ends = new ArrayList<>();
        PhraseMatcher.of(List.of("war", "war on drugs")).match(tokens, 1, 3, (first, end, entry) -> ends.add(end));
        assertEquals(List.of(2), ends);
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> PhraseMatcher.of(List.of("war")).match(tokens, 0, 5, (first, end, entry) -> {}));
    }

    @Test
    void a_blank_pattern_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> PhraseMatcher.of(List.of("war", " ")));
    }

    @Test
    void no_patterns_find_nothing() {
        assertEquals(List.of(), found("war and peace"));
    }

    @Test
    void a_part_of_a_sentence_is_matched_with_the_rest_in_sight() {
        PhraseMatcher matcher = PhraseMatcher.of(List.of("declined to", "declined", "comment"));
        Tokens tokens = WordTokenizer.standard().tokenize("She declined to comment.");
        List<String> found = new ArrayList<>();

        matcher.match(
                tokens, 0, 2, 0, tokens.size(), (first, end, entry) -> found.add(first + "-" + end + ":" + entry));

        assertEquals(List.of("1-3:0"), found);
        assertThrows(IndexOutOfBoundsException.class, () -> matcher.match(tokens, 0, 3, 1, 4, (f, e, n) -> {}));
        assertThrows(IndexOutOfBoundsException.class, () -> matcher.match(tokens, 2, 5, 1, 4, (f, e, n) -> {}));
    }
}
