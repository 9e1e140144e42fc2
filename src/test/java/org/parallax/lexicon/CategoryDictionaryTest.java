package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

class CategoryDictionaryTest {

    private static final CategoryDictionary FRAMES = CategoryDictionary.of(
            "frames",
            List.of(
                    CategoryPattern.of("order", "security"),
                    CategoryPattern.of("order", "law and order"),
                    CategoryPattern.of("order", "security and stability"),
                    CategoryPattern.of("threat", "terror*"),
                    CategoryPattern.of("threat", "threat to security"),
                    CategoryPattern.of("power", "stability and power"),
                    CategoryPattern.exception("security forces"),
                    CategoryPattern.exception("threat", "terror victims")));

    private static Tokens tokens(String text) {
        return WordTokenizer.standard().tokenize(text);
    }

    private static List<String> found(CategoryDictionary dictionary, String text) {
        return dictionary.find(tokens(text)).stream()
                .map(hit -> hit.category() + ": " + hit.words())
                .toList();
    }

    @Test
    void overlapping_categories_each_count_their_longest_match_once() {
        assertEquals(
                List.of("threat: threat to security", "order: security and stability", "power: stability and power"),
                found(FRAMES, "a threat to security and stability and power"));
    }

    @Test
    void an_exception_takes_up_its_words_for_all_categories() {
        assertEquals(List.of("order: security"), found(FRAMES, "Security forces spoke of security."));
    }

    @Test
    void an_exception_of_one_category_leaves_the_others() {
        CategoryDictionary frames = FRAMES.with(CategoryPattern.of("suffering", "victim*"));
        assertEquals(
                List.of("suffering: victims", "threat: terrorism"), found(frames, "Terror victims fear terrorism."));
    }

    @Test
    void a_longer_pattern_beats_a_shorter_exception_and_an_exception_beats_its_equal() {
        CategoryDictionary frames = CategoryDictionary.of(
                "own",
                List.of(
                        CategoryPattern.of("order", "security forces restored order"),
                        CategoryPattern.of("order", "peace keepers"),
                        CategoryPattern.exception("security forces"),
                        CategoryPattern.exception("order", "peace keep*")));
        assertEquals(
                List.of("order: security forces restored order"),
                found(frames, "The security forces restored order, peace keepers did not."));
    }

    @Test
    void an_exclusive_dictionary_counts_a_place_once() {
        assertEquals(
                List.of("threat: threat to security", "power: stability and power"),
                found(FRAMES.exclusive(), "a threat to security and stability and power"));
    }

    @Test
    void counts_are_by_category_in_order() {
        assertEquals(List.of("order", "threat", "power"), FRAMES.categories());
        assertArrayEquals(new long[] {2, 1, 0}, FRAMES.counts(tokens("Law-and-order and security against terror.")));
        assertArrayEquals(new long[] {0, 0, 0}, FRAMES.counts(tokens("")));
    }

    @Test
    void a_hit_says_where_and_by_which_pattern_and_whether_negated() {
        CategoryHit hit = FRAMES.find(tokens("There was no law and order.")).get(0);
        assertEquals("13-26", hit.span().toString());
        assertEquals("law and order", hit.pattern().words());
        assertTrue(hit.negated());
        assertTrue(FRAMES.find(tokens("They don’t want security")).get(0).negated());
        assertTrue(!FRAMES.find(tokens("Not now, security")).get(0).negated());
    }

    @Test
    void nested_categories_fold_to_a_depth() {
        CategoryDictionary nested = CategoryDictionary.of(
                "nested",
                List.of(
                        CategoryPattern.of("security.war", "war"),
                        CategoryPattern.of("economy", "trade"),
                        CategoryPattern.of("security.defense", "war of defense"),
                        CategoryPattern.of("security", "safety")));
        assertEquals(List.of("security", "security.war", "security.defense", "economy"), nested.categories());
        assertArrayEquals(new long[] {1, 1, 1, 0}, nested.counts(tokens("A war of defense for safety")));
        assertArrayEquals(new long[] {2, 0}, nested.atDepth(1).counts(tokens("A war of defense for safety")));
        assertThrows(IllegalArgumentException.class, () -> nested.atDepth(0));
    }

    @Test
    void matches_come_by_first_token_then_category() {
        List<String> seen = new ArrayList<>();
        Tokens tokens = tokens("a threat to security and stability and power");
        FRAMES.match(tokens, 3, 8, (first, end, category, pattern) -> seen.add(first + "-" + end + " " + category));
        assertEquals(List.of("3-6 0", "5-8 2"), seen);
    }

    @Test
    void an_unknown_category_is_named_with_the_known_ones() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> FRAMES.category("ordr"));
        assertEquals("unknown category \"ordr\" in frames; known: order, threat, power", e.getMessage());
    }

    @Test
    void patterns_can_be_added_taken_out_and_merged() {
        CategoryDictionary fewer = FRAMES.without(CategoryPattern.of("order", "security"));
        assertEquals(List.of(), found(fewer, "security"));
        assertThrows(IllegalArgumentException.class, () -> FRAMES.without(CategoryPattern.of("order", "police")));
        assertEquals(
                List.of("order", "power"),
                FRAMES.only(List.of("power", "order")).categories());
        CategoryDictionary both =
                fewer.merge(CategoryDictionary.of("x", List.of(CategoryPattern.of("order", "police"))));
        assertEquals(List.of("order: police"), found(both, "security police"));
    }

    @Test
    void what_no_file_could_hold_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> CategoryPattern.of("order", " "));
        assertThrows(IllegalArgumentException.class, () -> CategoryPattern.of("", "police"));
        assertThrows(IllegalArgumentException.class, () -> CategoryPattern.of("a..b", "police"));
        assertThrows(IllegalArgumentException.class, () -> CategoryPattern.of("order", "!police"));
        assertThrows(IllegalArgumentException.class, () -> CategoryPattern.of("order", "law\torder"));
    }
}
