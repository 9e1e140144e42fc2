package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {

    private static Tokens token(String word) {
        return Tokens.of(word, List.of(new Span(0, word.length())));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "China, china",
                "isn’t, isn't",
                "isn‘t, isn't",
                "anti‑government, anti-government",
                "gov\u00ADern\u00ADment, government",
                "caf\u00E9, caf\u00E9",
                "cafe\u0301, caf\u00E9",
                "\uFB01nance, finance",
                "system[s], systems",
                "\u0130zmir, izmir",
                "ΟΔΟΣ, οδοσ",
                "οδός, οδόσ",
                "МОСКВА, москва",
                "\uD801\uDC00bc, \uD801\uDC28bc",
            })
    void words_fold_to_the_form_they_are_counted_under(String word, String folded) {
        Tokens tokens = token(word);

        assertEquals(folded, tokens.folded(0));
        assertEquals(token(folded).hash(0), tokens.hash(0));
        assertEquals(WordTable.of(folded).hash(0), tokens.hash(0));
        assertEquals(0, WordTable.of(folded).id(tokens, 0));
        byte[] utf8 = (" " + word + " and so on").getBytes(StandardCharsets.UTF_8);
        int end = 1 + word.getBytes(StandardCharsets.UTF_8).length;
        assertEquals(0, WordTable.of(folded).id(utf8, 1, end));
        assertEquals(0, WordTable.of(folded).id(java.util.Arrays.copyOf(utf8, end), 1, end));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Kazakhstan’s, kazakhstan",
                "Kazakhstan‘s, kazakhstan",
                "Kazakhstan's, kazakhstan",
                "BBC'S, bbc",
                "it’s, it's",
                "That's, that's",
                "let’s, let's",
                "isn’t, isn't",
                "class, class",
                "’s, 's",
            })
    void a_possessive_is_a_form_of_its_noun(String word, String base) {
        Tokens tokens = token(word);
        byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
        TermTable terms = new TermTable();

        assertEquals(base, tokens.base(0));
        assertEquals(0, WordTable.of(base).baseId(tokens, 0));
        assertEquals(0, terms.addBase(tokens, 0));
        assertEquals(0, terms.addBase(utf8, 0, utf8.length));
        assertEquals(base, terms.term(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "abcdefgh", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmnopq", "приветствие"})
    void a_word_is_told_from_its_openings_and_continuations(String word) {
        WordTable table = WordTable.of(word);

        assertEquals(0, table.id(word));
        assertEquals(-1, table.id(word + "x"));
        assertEquals(-1, table.id("x" + word));
        assertEquals(word, table.word(0));
    }

    @Test
    void ten_thousand_terms_keep_their_numbers_from_strings_and_from_bytes() {
        Random random = new Random(7);
        TermTable terms = new TermTable(0);
        List<String> words = random.ints(10_000, 0, Integer.MAX_VALUE)
                .mapToObj(n -> Integer.toString(n, 36) + (n % 5 == 0 ? "é" + n : ""))
                .distinct()
                .toList();
        for (String word : words) {
            terms.add(word);
        }
        WordTable table = terms.toWordTable();
        terms.add("one more");

        assertEquals(words.size(), table.size());
        for (int i = 0; i < words.size(); i++) {
            byte[] utf8 = words.get(i).toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            assertEquals(i, table.id(words.get(i)));
            assertEquals(i, table.id(utf8, 0, utf8.length));
            assertEquals(i, terms.add(utf8, 0, utf8.length));
            assertEquals(words.get(i), terms.term(i));
        }
    }

    @Test
    void two_words_with_one_folded_form_are_refused_by_name() {
        var e = assertThrows(IllegalArgumentException.class, () -> WordTable.of("Polish", "polish"));

        assertEquals(
                "every word needs a folded form of its own, got \"polish\" a second time; TermTable.add gives such words one number",
                e.getMessage());
    }

    @Test
    void hashes_of_words_differ() {
        assertNotEquals(token("act").hash(0), token("cat").hash(0));
        assertNotEquals(token("a").hash(0), token("b").hash(0));
    }

    /** Ten thousand hashes of 32 bits are expected to coincide in 10,000^2 / 2^33 = .01 pairs. */
    @Test
    void hashes_differ_by_every_letter_of_a_word() {
        int words = 10_000;
        long distinct = java.util.stream.IntStream.range(0, words)
                .map(n -> token("word" + n).hash(0))
                .distinct()
                .count();

        assertEquals(words, distinct, 1);
        assertNotEquals(token("company").hash(0), token("compact").hash(0));
    }

    @Test
    void a_look_up_by_token_answers_as_one_by_its_words() {
        String[] pieces = {
            "press",
            "Press’s",
            "it's",
            "co\u00ADop",
            "e\u0301tat",
            "ÉTAT",
            "law-and-order",
            "the",
            "'s",
            "GOVERNMENTS’S",
            "war"
        };
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            StringBuilder text = new StringBuilder();
            random.ints(12, 0, pieces.length)
                    .forEach(n -> text.append(pieces[n]).append(' '));
            Tokens tokens = WordTokenizer.standard().tokenize(text.toString());
            WordTable table = WordTable.of("press", "press's", "it's", "coop", "état", "law-and-order", "governments");
            TermTable terms = new TermTable();
            for (int i = 0; i < tokens.size(); i++) {
                String where = "token " + i + " of " + text;
                assertEquals(table.id(tokens.folded(i)), table.id(tokens, i), where);
                assertEquals(table.id(tokens.base(i)), table.baseId(tokens, i), where);
                assertEquals(tokens.base(i), terms.term(terms.addBase(tokens, i)), where);
                assertEquals(tokens.folded(i), terms.term(terms.add(tokens, i)), where);
                boolean plain =
                        tokens.kind(i) != TokenKind.COMPOUND && tokens.base(i).equals(tokens.folded(i));
                assertEquals(plain, tokens.isPlain(i), where);
            }
        }
    }

    @Test
    void saved_tokens_know_their_hashes_again() throws Exception {
        Tokens tokens = WordTokenizer.standard().tokenize("The press’s part");
        int hash = tokens.hash(1);
        java.io.ByteArrayOutputStream saved = new java.io.ByteArrayOutputStream();
        try (java.io.ObjectOutputStream out = new java.io.ObjectOutputStream(saved)) {
            out.writeObject(tokens);
        }
        try (java.io.ObjectInputStream in =
                new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(saved.toByteArray()))) {
            Tokens again = (Tokens) in.readObject();

            assertEquals(hash, again.hash(1));
            assertEquals(tokens, again);
        }
    }
}
