package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The official test file of word boundaries, and ICU4J beside it on strings that the file does not hold. */
class UnicodeConformanceTest {

    /** Boundaries by the segmenter, in UTF-16 offsets, both ends of the text included. */
    static List<Integer> boundaries(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Segmenter segmenter = new Segmenter(bytes, bytes.length, false);
        List<Integer> found = new ArrayList<>(List.of(0));
        int units = 0;
        for (int at = 0; at < bytes.length; ) {
            int end = segmenter.next(at);
            units += new String(bytes, at, end - at, StandardCharsets.UTF_8).length();
            found.add(units);
            at = end;
        }
        return found;
    }

    /** Tokens of {@code unicode()}: the segments that hold more than white space, without white space in front. */
    static List<Span> tokensBetween(String text, List<Integer> boundaries) {
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i < boundaries.size(); i++) {
            int from = boundaries.get(i - 1);
            int to = boundaries.get(i);
            while (from < to && UCharacter.isUWhiteSpace(text.charAt(from))) {
                from++;
            }
            if (from < to) {
                spans.add(new Span(from, to));
            }
        }
        return spans;
    }

    private static void check(String text, List<Integer> expected) {
        assertEquals(expected, boundaries(text), () -> UnicodeTestFile.hex(text));
        List<Span> tokens =
                WordTokenizer.unicode().tokenize(text).stream().map(Token::span).toList();
        assertEquals(tokensBetween(text, expected), tokens, () -> UnicodeTestFile.hex(text));
    }

    @Test
    void all_cases_of_the_official_file_of_word_boundaries_pass() throws IOException {
        Path data = UnicodeTestFile.folder();
        List<UnicodeTestFile.Case> cases = UnicodeTestFile.read(data.resolve("WordBreakTest-17.0.0.txt"));
        assertEquals(1944, cases.size());

        cases.forEach(c -> check(c.text(), c.boundaries()));
    }

    @Test
    void random_strings_break_where_icu4j_breaks_them() {
        compare(BreakIterator.getWordInstance(ULocale.ROOT), classes(UnicodeConformanceTest::hasNoDictionary));
    }

    /**
     * ICU4J's own rules without the parts that hand scripts to its dictionaries, on all code points.
     */
    @Test
    void random_strings_of_all_scripts_break_where_the_rules_of_icu4j_break_them() {
        String rules = BreakIterator.getWordInstance(ULocale.ROOT).toString();
        for (String[] change : new String[][] {
            {"$dictionary=[$ComplexContext$dictionaryCJK];", ""},
            {"$ALetterPlus=[$ALetter-$dictionaryCJK[$ComplexContext-$Extend-$Control]];", "$ALetterPlus=$ALetter;"},
            {"$HangulSyllable$HangulSyllable{200};", ""},
            {"$HangulSyllable{200};", ""},
            {"$KanaKanji$KanaKanji{400};", ""},
            {"$Extend=[\\p{Word_Break=Extend}-$Han];", "$Extend=[\\p{Word_Break=Extend}];"},
        }) {
            assertTrue(rules.contains(change[0]), () -> "ICU4J's rules have changed: no " + change[0]);
            rules = rules.replace(change[0], change[1]);
        }
        compare(new RuleBasedBreakIterator(rules), classes(point -> true));
    }

    private static void compare(BreakIterator icu, List<int[]> classes) {
        Random random = new Random(29);
        int triples = classes.size() * classes.size() * classes.size();
        for (int n = 0; n < strings(); n++) {
            StringBuilder text = new StringBuilder();
            int length = n < triples ? 3 : 1 + random.nextInt(12);
            for (int i = 0, m = n; i < length; i++, m /= classes.size()) {
                int[] points = classes.get(n < triples ? m % classes.size() : random.nextInt(classes.size()));
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            check(text.toString(), icuBoundaries(icu, text.toString()));
        }
    }

    /** Few in a build, many in a conformance run; all triples of classes in both. */
    private static int strings() {
        return System.getProperty("parallax.data", "").isEmpty() ? 20_000 : 200_000;
    }

    private static List<Integer> icuBoundaries(BreakIterator icu, String text) {
        icu.setText(text);
        List<Integer> boundaries = new ArrayList<>();
        for (int at = icu.first(); at != BreakIterator.DONE; at = icu.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }

    /** Code points by Word_Break value and whether they are pictures, and lone surrogates. */
    private static List<int[]> classes(IntPredicate wanted) {
        Map<Integer, List<Integer>> classes = new TreeMap<>();
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
            if (!surrogate && wanted.test(point)) {
                int traits = CodePoints.traits(point);
                int key = Traits.wordBreak(traits) | traits & Traits.PICTOGRAPHIC;
                classes.computeIfAbsent(key, k -> new ArrayList<>()).add(point);
            }
        }
        classes.put(Integer.MAX_VALUE, List.of(0xD800, 0xDBFF, 0xDC00, 0xDFFF));
        return classes.values().stream()
                .map(points -> points.stream().mapToInt(p -> p).toArray())
                .toList();
    }

    private static boolean hasNoDictionary(int point) {
        int script = UCharacter.getIntPropertyValue(point, UProperty.SCRIPT);
        boolean cjk = script == UScript.HAN
                || script == UScript.HIRAGANA
                || script == UScript.KATAKANA
                || Traits.wordBreak(CodePoints.traits(point)) == WordBreak.KATAKANA
                || point >= 0xAC00 && point <= 0xD7A3;
        return !cjk
                && UCharacter.getIntPropertyValue(point, UProperty.LINE_BREAK) != UCharacter.LineBreak.COMPLEX_CONTEXT;
    }
}
