package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTokenizerTest {

    private static final String MIXED =
            "The U.S.’s Y-20s cost $2.5bn (up 3%), Mr. Xi told AT&T on Jan. 2 at 9:30 a.m.: "
                    + "“political system[s]” … see https://example.org/a?b=1. @desk #news :-) 👩‍👩‍👧 mail x.y@example.org -- end.The";

    private static String words(WordTokenizer tokenizer, String text) {
        return tokenizer.tokenize(text).stream().map(Token::text).collect(Collectors.joining(" | "));
    }

    private static String standard(String text) {
        return words(WordTokenizer.standard(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "See https://example.org/a?b=1, then go. ~ See | https://example.org/a?b=1 | , | then | go | .",
                "(http://example.org/wiki/A_(b)) ~ ( | http://example.org/wiki/A_(b) | )",
                "“https://example.org/a” ~ “ | https://example.org/a | ”",
                "www.example.org. ~ www.example.org | .",
                "Amazon.com said ~ Amazon.com | said",
                "visit news.example.co.uk/today! ~ visit | news.example.co.uk/today | !",
                "end.The next ~ end | . | The | next",
                "desk@example.org, please ~ desk@example.org | , | please",
                "jane.q-public+x@mail.example.org. ~ jane.q-public+x@mail.example.org | .",
                "at @desk_1: ok ~ at | @desk_1 | : | ok",
                "#MeToo’s and #Élysée2022! ~ #MeToo | ’ | s | and | #Élysée2022 | !",
                "#1 and # 2 ~ # | 1 | and | # | 2",
            })
    void addresses_are_one_token(String text, String tokens) {
        assertEquals(tokens, standard(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {":)", ":-(", ";P", ":'(", ">:(", "=D", "<3", "</3", "^_^", "-_-", "o_O", "T_T", ":/", "(:", ":-D"
            })
    void emoticons_are_one_token(String face) {
        Tokens tokens = WordTokenizer.standard().tokenize("well " + face + " yes");

        assertEquals("well | " + face + " | yes", standard("well " + face + " yes"));
        assertEquals(TokenKind.EMOTICON, tokens.kind(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "as follows: (a) x ~ as | follows | : | ( | a | ) | x",
                "ratio 3:0 ~ ratio | 3:0",
                "a=b ~ a | = | b",
                "if x<3 then ~ if | x | < | 3 | then",
                "Note:D is ~ Note | : | D | is",
            })
    void marks_within_words_and_numbers_are_no_emoticons(String text, String tokens) {
        assertEquals(tokens, standard(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍🏽", "👩‍👩‍👧", "🇰🇿", "❤️", "1️⃣", "😀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "©️"})
    void an_emoji_sequence_is_one_token(String emoji) {
        Tokens tokens = WordTokenizer.standard().tokenize("so " + emoji + "!");

        assertEquals("so | " + emoji + " | !", standard("so " + emoji + "!"));
        assertEquals(TokenKind.EMOJI, tokens.kind(1));
        assertEquals(TokenKind.EMOJI, WordTokenizer.unicode().tokenize(emoji).kind(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Mr. Xi, Sen. Doe and the U.S. at 9 a.m. ~ Mr. | Xi | , | Sen. | Doe | and | the | U.S. | at | 9 | a.m.",
                "on Jan. 2. Then ~ on | Jan. | 2 | . | Then",
                "George W. Bush, J.K. Rowling, J.R.R.Tolkien ~ George | W. | Bush | , | J.K. | Rowling | , | J.R.R. | Tolkien",
                "the U.S, and e.g. this ~ the | U.S | , | and | e.g. | this",
                "a Ph.D. in ~ a | Ph.D. | in",
                "said no. They ~ said | no | . | They",
                "see No. 5 and no. 6 ~ see | No. | 5 | and | no. | 6",
                "in Boston, Mass. and at mass. He ~ in | Boston | , | Mass. | and | at | mass | . | He",
                "the sun. The Sun. ~ the | sun | . | The | Sun | .",
                "than I. She ~ than | I | . | She",
                "Acme Inc. and Acme Co. ~ Acme | Inc. | and | Acme | Co.",
                "U.S.-led talks, U.S.’s ~ U.S.-led | talks | , | U.S.’s",
            })
    void the_period_of_an_abbreviation_belongs_to_it(String text, String tokens) {
        assertEquals(tokens, standard(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "anti-government 20-year-old Y-20 ~ anti-government | 20-year-old | Y-20",
                "mother-in-law’s non‑aligned ~ mother-in-law’s | non‑aligned",
                "pre- and post-war -- well--known—so ~ pre | - | and | post-war | -- | well | -- | known | — | so",
                "AT&T, S&P 500, Q&A, cats&dogs ~ AT&T | , | S&P | 500 | , | Q&A | , | cats | & | dogs",
                "анти-правительственный ~ анти-правительственный",
            })
    void hyphens_join_and_dashes_part(String text, String tokens) {
        assertEquals(tokens, standard(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "isn't isn’t Kazakhstan‘s o'clock ~ isn't | isn’t | Kazakhstan‘s | o'clock",
                "the 1990's, G7’s ~ the | 1990's | , | G7’s",
                "‘color revolution,’ the countries’ own ~ ‘ | color | revolution | , | ’ | the | countries | ’ | own",
                "'twas the '90s ~ ' | twas | the | ' | 90s",
                "system[s] and [T]he [sic] [a] ~ system[s] | and | [T]he | [ | sic | ] | [ | a | ]",
            })
    void apostrophes_and_brackets_inside_words_belong_to_them(String text, String tokens) {
        assertEquals(tokens, standard(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "2,500 -3.5 $40 €1.5bn 3% 40€ .5 -$5 ~ 2,500 | -3.5 | $40 | €1.5bn | 3% | 40€ | .5 | -$5",
                "9:30 9/11 2020-21 1,000.50 ~ 9:30 | 9/11 | 2020-21 | 1,000.50",
                "5 - 3, x-3, (−2) ~ 5 | - | 3 | , | x-3 | , | ( | −2 | )",
                "20th G7 Y2K 3.5m ~ 20th | G7 | Y2K | 3.5m",
                "2019–2021 and/or ~ 2019 | – | 2021 | and | / | or",
            })
    void signs_and_separators_belong_to_the_number(String text, String tokens) {
        assertEquals(tokens, standard(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "no\u00A0break 20\u202F000 ~ no | break | 20 | 000",
                "wait... what?! (“so”) ~ wait | ... | what | ? | ! | ( | “ | so | ” | )",
                "wait… — so ~ wait | … | — | so",
                "gov\u00ADern ~ gov\u00ADern",
            })
    void spaces_part_and_marks_stand_apart(String text, String tokens) {
        assertEquals(tokens, standard(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "China ~ WORD",
                "isn’t ~ WORD",
                "U.S. ~ WORD",
                "Mr. ~ WORD",
                "中 ~ WORD",
                "Москва ~ WORD",
                "system[s] ~ WORD",
                "anti-government ~ COMPOUND",
                "Y-20 ~ COMPOUND",
                "G7 ~ COMPOUND",
                "AT&T ~ COMPOUND",
                "20th ~ COMPOUND",
                "2,500 ~ NUMBER",
                "-3.5 ~ NUMBER",
                "$40 ~ NUMBER",
                "3% ~ NUMBER",
                "½ ~ NUMBER",
                "$2bn ~ NUMBER",
                "2020-21 ~ NUMBER",
                "٣ ~ NUMBER",
                "http://a.org ~ URL",
                "a@b.org ~ EMAIL",
                "@a ~ HANDLE",
                "#a ~ HASHTAG",
                ":) ~ EMOTICON",
                "😀 ~ EMOJI",
                ", ~ PUNCTUATION",
                "... ~ PUNCTUATION",
                "— ~ PUNCTUATION",
                "“ ~ PUNCTUATION",
                "_ ~ PUNCTUATION",
                "+ ~ SYMBOL",
                "€ ~ SYMBOL",
                "© ~ SYMBOL",
                "\uD800 ~ SYMBOL",
                "\u200B ~ SYMBOL",
            })
    void each_token_has_its_kind(String text, TokenKind kind) {
        Tokens tokens = WordTokenizer.standard().tokenize(text);

        assertEquals(1, tokens.size());
        assertEquals(kind, tokens.kind(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "URLS ~ go http://a.org ~ go | http | : | / | / | a | . | org",
                "EMAILS ~ a@example.fi ~ a | @ | example.fi",
                "HANDLES ~ @desk ~ @ | desk",
                "HASHTAGS ~ #news ~ # | news",
                "EMOTICONS ~ :) ~ : | )",
                "ABBREVIATIONS ~ Mr. U.S. ~ Mr | . | U | . | S | .",
                "COMPOUNDS ~ Y-20 AT&T ~ Y | - | 20 | AT | & | T",
                "APOSTROPHES ~ 1990's ~ 1990 | ' | s",
                "NUMBERS ~ -3% $4 9:30 ~ - | 3 | % | $ | 4 | 9 | : | 30",
                "BRACKETS ~ system[s] ~ system | [ | s | ]",
                "RUNS ~ a... -- ~ a | . | . | . | - | -",
                "PERIODS ~ end.The so:called 20\u202F000 ~ end.The | so:called | 20\u202F000",
            })
    void each_tailoring_can_be_switched_off_and_on(Tailoring tailoring, String text, String without) {
        WordTokenizer off = WordTokenizer.standard().without(tailoring);

        assertEquals(without, words(off, text));
        assertEquals(standard(text), words(off.with(tailoring), text));
        assertEquals(WordTokenizer.standard(), off.with(tailoring));
    }

    @Test
    void without_its_tailorings_the_standard_tokenizer_is_the_unicode_one() {
        assertEquals(WordTokenizer.unicode(), WordTokenizer.standard().without(Tailoring.values()));
    }

    @ParameterizedTest
    @EnumSource(Tailoring.class)
    void a_range_of_bytes_is_cut_as_if_it_were_alone(Tailoring tailoring) {
        WordTokenizer tokenizer = WordTokenizer.unicode().with(tailoring);
        byte[] alone = MIXED.getBytes(StandardCharsets.UTF_8);
        byte[] within = ("a" + MIXED + "b").getBytes(StandardCharsets.UTF_8);
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        tokenizer.scan(alone, (start, end, kind) -> expected.add(start + "-" + end + kind));
        tokenizer.scan(
                within, 1, within.length - 1, (start, end, kind) -> found.add(start - 1 + "-" + (end - 1) + kind));

        assertEquals(expected, found);
    }

    @Test
    void bytes_that_are_no_utf8_are_symbols_each_by_itself() {
        byte[] bytes = {'a', (byte) 0xC3, ' ', (byte) 0xE2, (byte) 0x80, 'b', (byte) 0xFF};
        List<String> found = new ArrayList<>();
        WordTokenizer.standard().scan(bytes, (start, end, kind) -> found.add(start + "-" + end + " " + kind));

        assertEquals(List.of("0-1 WORD", "1-2 SYMBOL", "3-4 SYMBOL", "4-5 SYMBOL", "5-6 WORD", "6-7 SYMBOL"), found);
    }

    @Test
    void a_range_outside_the_bytes_is_refused() {
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> WordTokenizer.standard().scan(new byte[3], 1, 4, (start, end, kind) -> {}));
    }
}
