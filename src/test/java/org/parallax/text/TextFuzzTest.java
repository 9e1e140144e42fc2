package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, tokens and sentences keep their promises. Seeds are fixed; a failure names the text's code points. */
class TextFuzzTest {

    private static final String SEED_TEXT = "“Mr. Doe’s U.S.-led plan,” she said on Jan. 2, cost $2.5bn (3%)... see "
            + "https://example.org/a_(b)?c=1 or desk@example.org @desk #news :-) 👩‍👩‍👧 🇰🇿 system[s] [T]he 9:30 a.m. — AT&T\r\n\r\n";

    private static final List<WordTokenizer> TOKENIZERS = List.of(
            WordTokenizer.standard(),
            WordTokenizer.unicode(),
            WordTokenizer.standard().without(Tailoring.PERIODS, Tailoring.COMPOUNDS));

    static Stream<String> texts() {
        Random random = new Random(4711);
        return Stream.of(
                        Stream.generate(() -> anyPlane(random, 1 + random.nextInt(60)))
                                .limit(2_000),
                        Stream.generate(() -> mutated(random, SEED_TEXT)).limit(4_000),
                        Stream.generate(() -> marks(random, 1 + random.nextInt(30)))
                                .limit(4_000))
                .flatMap(s -> s);
    }

    private static String anyPlane(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(random.nextInt(0x11_0000));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.append((char) random.nextInt(0x3000));
                default -> text.append((char) random.nextInt(0x80));
            }
        }
        return text.toString();
    }

    private static String mutated(Random random, String seed) {
        StringBuilder text = new StringBuilder(seed);
        for (int n = 1 + random.nextInt(12); n > 0; n--) {
            text.append(text.length() == 0 ? "a" : "");
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(random.nextInt(text.length())));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                default -> text.setLength(Math.max(1, at));
            }
        }
        return text.toString();
    }

    private static String marks(Random random, int length) {
        String alphabet = "aA1.'’‘-–—_@#:;()[]<>/&$%€+…\"“” \n\r\u00AD\u0301\u200D\u202F?!,^=3Ss😀";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("tokenizers")
    void tokens_are_in_order_apart_and_cover_all_but_white_space(WordTokenizer tokenizer) {
        texts().forEach(text -> {
            Tokens tokens = tokenizer.tokenize(text);
            int at = 0;
            for (Token token : tokens) {
                assertTrue(token.start() >= at && token.end() > token.start(), () -> UnicodeTestFile.hex(text));
                assertBlank(text, at, token.start());
                assertEquals(text.substring(token.start(), token.end()), token.text());
                at = token.end();
            }
            assertBlank(text, at, text.length());
        });
    }

    static List<WordTokenizer> tokenizers() {
        return TOKENIZERS;
    }

    private static void assertBlank(String text, int from, int to) {
        assertTrue(
                text.substring(from, to).codePoints().allMatch(p -> (CodePoints.traits(p) & Traits.WHITE_SPACE) != 0),
                () -> from + "-" + to + " of " + UnicodeTestFile.hex(text));
    }

    @Test
    void strings_and_their_bytes_have_the_same_tokens() {
        texts().filter(text -> text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
                .forEach(text -> {
                    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                    StringBuilder fromBytes = new StringBuilder();
                    WordTokenizer.standard()
                            .scan(
                                    utf8,
                                    (start, end, kind) -> fromBytes
                                            .append(new String(utf8, start, end - start, StandardCharsets.UTF_8))
                                            .append(kind));
                    StringBuilder fromString = new StringBuilder();
                    WordTokenizer.standard()
                            .tokenize(text)
                            .forEach(t -> fromString.append(t.text()).append(t.kind()));
                    assertEquals(fromString.toString(), fromBytes.toString(), () -> UnicodeTestFile.hex(text));
                });
    }

    @Test
    void what_is_told_from_bytes_alone_is_what_the_rules_say() {
        texts().forEach(text -> assertEquals(
                UnicodeConformanceTest.tokensBetween(text, UnicodeConformanceTest.boundaries(text)),
                WordTokenizer.unicode().tokenize(text).stream().map(Token::span).toList(),
                () -> UnicodeTestFile.hex(text)));
    }

    @Test
    void bytes_of_any_kind_are_cut_without_complaint() {
        Random random = new Random(4712);
        byte[] bytes = new byte[400];
        for (int n = 0; n < 2_000; n++) {
            random.nextBytes(bytes);
            int[] last = {0};
            WordTokenizer.standard().scan(bytes, (start, end, kind) -> {
                assertTrue(start >= last[0] && end > start && end <= bytes.length);
                last[0] = end;
            });
        }
    }

    @Test
    void sentences_hold_every_token_once_and_paragraphs_every_sentence() {
        texts().forEach(text -> {
            Tokens tokens = WordTokenizer.standard().tokenize(text);
            for (SentenceSplitter splitter : List.of(EnglishSentenceSplitter.standard(), SentenceSplitter.unicode())) {
                Sentences sentences = splitter.split(tokens);
                int next = 0;
                for (Span sentence : sentences) {
                    assertEquals(tokens.start(next), sentence.start(), () -> UnicodeTestFile.hex(text));
                    while (next < tokens.size() && tokens.end(next) <= sentence.end()) {
                        next++;
                    }
                    assertEquals(tokens.end(next - 1), sentence.end(), () -> UnicodeTestFile.hex(text));
                }
                assertEquals(tokens.size(), next);
            }
            ArticleParts.find(text, Paragraphs.of(text));
        });
    }

    @Test
    void folding_keeps_the_way_back() {
        texts().forEach(text -> {
            FoldedText folded = Typography.all().fold(text);
            int last = 0;
            for (int i = 0; i < folded.text().length(); i++) {
                Span span = folded.original(new Span(i, i + 1));
                assertTrue(span.start() >= last && span.end() <= text.length(), () -> UnicodeTestFile.hex(text));
                last = span.start();
            }
            assertTrue(folded.text().chars().noneMatch(c -> "“”‘’–\u00A0\u00AD\uFB01…".indexOf(c) >= 0));
        });
    }

    /** Texts that make a careless scanner look ahead again and again. */
    static Stream<String> repeated() {
        return Stream.of(
                "a.",
                "a'",
                "ab.cd-",
                "a@",
                "http://",
                "www.",
                "(",
                ")",
                "[a",
                "-",
                "a-",
                "1,",
                "$",
                "#",
                "@a",
                "\u0301",
                "a\u0301'",
                "🇰🇿",
                "👩‍",
                ":",
                "\"",
                "a. ",
                "!\" ",
                "1 ",
                "\r",
                "\u05D0\"",
                ".",
                "U.",
                "a_",
                "x.y@");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void steps_grow_with_the_length_and_not_with_its_square(String part) {
        long once = steps(part.repeat(2_000));
        long tenfold = steps(part.repeat(20_000));

        assertTrue(tenfold <= 11 * once + 1_000, () -> once + " steps became " + tenfold);
        assertTrue(once <= 700L * part.length() * 2_000, () -> once + " steps");
    }

    /** Code points decided on and tokens found, a measure of work that no clock disturbs. */
    private static long steps(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CountingVisitor visitor = new CountingVisitor();
        StandardScan scan = new StandardScan(bytes, 0, bytes.length, Tailoring.ALL, visitor);
        scan.run();
        EnglishSentenceSplitter.standard().split(WordTokenizer.standard().tokenize(text));
        return scan.steps() + visitor.tokens;
    }

    private static final class CountingVisitor implements TokenVisitor {
        private long tokens;

        @Override
        public void token(int start, int end, TokenKind kind) {
            tokens++;
        }
    }

    @Test
    void a_text_of_a_megabyte_is_read_whole() {
        String text = SEED_TEXT.repeat(1_000_000 / SEED_TEXT.length());
        Tokens one = WordTokenizer.standard().tokenize(SEED_TEXT);
        Tokens tokens = WordTokenizer.standard().tokenize(text);

        assertEquals((long) one.size() * (1_000_000 / SEED_TEXT.length()), tokens.size());
    }

    @Test
    void no_token_costs_an_allocation() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        byte[] utf8 = SEED_TEXT.repeat(2_000).getBytes(StandardCharsets.UTF_8);
        TermTable terms = new TermTable();
        int[] counts = new int[1_000];
        TokenVisitor visitor = (start, end, kind) -> counts[terms.addBase(utf8, start, end)]++;
        WordTokenizer.standard().scan(utf8, visitor);
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        WordTokenizer.standard().scan(utf8, visitor);
        long perScan = threads.getThreadAllocatedBytes(id) - before;

        assertTrue(counts[0] >= 4_000, "the visitor saw the tokens");
        assertTrue(perScan < 4_096, () -> perScan + " bytes for a scan of " + utf8.length);
    }
}
