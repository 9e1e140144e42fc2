package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * The dictionary formats and look-ups of quanteda 4.3.1: {@code dictionary(file)}, {@code tokens_lookup(tokens(corpus),
 * dictionary)} on the inaugural addresses. Runs where {@code parallax.data} names the conformance data.
 */
@EnabledIfSystemProperty(named = "parallax.data", matches = ".+")
class DictionaryGoldensTest {

    private static final Path GOLDENS = Path.of(System.getProperty("parallax.data", ""), "goldens");
    private static final Path FOLDER = GOLDENS.resolve("dictionary");

    @ParameterizedTest
    @CsvSource({
        "sample_lexicoder.lc3",
        "sample_liwc_flat.dic",
        "sample_liwc_nested.dic",
        "sample_liwc_messy.dic",
        "sample_quanteda.yml",
        "sample_wordstat.cat",
        "sample_yoshikoder.ykd"
    })
    void formats_are_read_as_quanteda_reads_them(String name) {
        Path formats = FOLDER.resolve("formats");
        Map<String, Set<String>> expected = words(CategoryDictionary.read(formats.resolve(name + ".parsed.yml")), name);
        assertEquals(expected, words(CategoryDictionary.read(formats.resolve(name)), name));
    }

    /** As sets: quanteda sorts a LIWC file's patterns. */
    private static Map<String, Set<String>> words(CategoryDictionary dictionary, String name) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (CategoryPattern pattern : dictionary.patterns()) {
            // quanteda leaves Lexicoder's + in the name and WordStat's _ in the word; both are taken off here
            String category = pattern.category().replace("+", "");
            String text = name.endsWith(".cat") ? pattern.words().replace('_', ' ') : pattern.words();
            words.computeIfAbsent(category, each -> new LinkedHashSet<>()).add(text);
        }
        return words;
    }

    @Test
    void counts_by_category_equal_tokens_lookup() throws IOException {
        CategoryDictionary frames =
                CategoryDictionary.read(FOLDER.resolve("demo_frames.yml")).wholeTokens();
        assertEquals(List.of(), differences("demo_frames_flat.tsv", frames));
    }

    @Test
    void counts_by_top_category_equal_tokens_lookup() throws IOException {
        CategoryDictionary frames = CategoryDictionary.read(FOLDER.resolve("demo_frames.yml"))
                .wholeTokens()
                .atDepth(1);
        assertEquals(List.of(), differences("demo_frames_level1.tsv", frames));
    }

    @Test
    void exclusive_counts_equal_tokens_lookup_nested_in_the_dictionary() throws IOException {
        CategoryDictionary frames = CategoryDictionary.read(FOLDER.resolve("demo_frames.yml"))
                .wholeTokens()
                .exclusive();
        assertEquals(List.of(), differences("demo_frames_nestdict_nomatch.tsv", frames));
    }

    private static List<String> differences(String golden, CategoryDictionary dictionary) throws IOException {
        Map<String, List<Long>> expected = table(golden, dictionary.categories().size());
        Map<String, List<Long>> counts = counts(dictionary, inaugurals());
        assertEquals(expected.keySet(), counts.keySet());
        List<String> differences = new ArrayList<>();
        expected.forEach((id, row) -> {
            if (!row.equals(counts.get(id))) {
                differences.add(id + ": " + row + " but " + counts.get(id));
            }
        });
        return differences;
    }

    private static Map<String, List<Long>> counts(CategoryDictionary dictionary, Map<String, Tokens> texts) {
        Map<String, List<Long>> counts = new LinkedHashMap<>();
        texts.forEach((id, tokens) -> {
            List<Long> row = new ArrayList<>();
            for (long count : dictionary.counts(tokens)) {
                row.add(count);
            }
            counts.put(id, row);
        });
        return counts;
    }

    private static Map<String, List<Long>> table(String name, int categories) throws IOException {
        Map<String, List<Long>> table = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            List<Long> row = new ArrayList<>();
            for (int i = 1; i <= categories; i++) {
                row.add(Long.parseLong(cells[i]));
            }
            table.put(cells[0], row);
        }
        return table;
    }

    /** The reference program's own tokens, joined by spaces. */
    private static Map<String, Tokens> inaugurals() throws IOException {
        Map<String, List<String>> words = new LinkedHashMap<>();
        Path file = GOLDENS.resolve("tokens/tokens_default.tsv.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.readLine();
            lines.lines()
                    .map(line -> line.split("\t"))
                    .forEach(cells -> words.computeIfAbsent(cells[0], id -> new ArrayList<>())
                            .add(cells[2]));
        }
        Map<String, Tokens> texts = new LinkedHashMap<>();
        words.forEach((id, list) -> texts.put(id, joined(list)));
        return texts;
    }

    private static Tokens joined(List<String> words) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String word : words) {
            spans.add(new Span(from, from + word.length()));
            from += word.length() + 1;
        }
        return Tokens.of(String.join(" ", words), spans);
    }
}
