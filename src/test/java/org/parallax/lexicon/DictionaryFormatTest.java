package org.parallax.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryFormatTest {

    @TempDir
    Path folder;

    private CategoryDictionary read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return CategoryDictionary.read(file);
    }

    private String error(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        String message = assertThrows(IllegalArgumentException.class, () -> CategoryDictionary.read(file))
                .getMessage();
        assertTrue(message.startsWith(file.toString()), message);
        return message.substring(file.toString().length());
    }

    private static CategoryDictionary policy() {
        return CategoryDictionary.of(
                "policy",
                List.of(
                        CategoryPattern.of("Policy", "reform*"),
                        CategoryPattern.of("Policy.Economy", "tax*"),
                        CategoryPattern.of("Policy.Economy", "budget deficit"),
                        CategoryPattern.of("Morality", "faith")));
    }

    @Test
    void tab_separated_with_exceptions_weights_and_notes() throws IOException {
        CategoryDictionary read = read("f.tsv", """
                # dictionary: world news frames
                # version: 2
                category\tpattern\tweight\tnote
                order\tlaw and order\t\t
                order\tSecurity Council\t0.5\ta "body"
                order\t!court order\t\t
                !\tsecurity forces\t\t
                """);
        assertEquals(
                CategoryDictionary.of(
                        "",
                        List.of(
                                CategoryPattern.of("order", "law and order"),
                                new CategoryPattern("order", "Security Council", 0.5, false, "a \"body\""),
                                CategoryPattern.exception("order", "court order"),
                                CategoryPattern.exception("security forces"))),
                read);
        assertEquals(
                "world news frames 2", read.card().name() + " " + read.card().version());
    }

    @Test
    void tab_separated_with_the_columns_in_a_remark() {
        String text = """
                # name: frames
                # columns: category, pattern (! before it: an exception), note
                order\tlaw and order
                order\t!court order\ta document
                """;
        CategoryDictionary read = CategoryDictionary.readTsv(
                new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "frames.tsv");
        assertEquals("frames", read.name());
        assertEquals(
                List.of(
                        CategoryPattern.of("order", "law and order"),
                        new CategoryPattern("order", "court order", 1, true, "a document")),
                read.patterns());
    }

    @Test
    void comma_separated() throws IOException {
        CategoryDictionary read = read("f.csv", "Pattern,Category\ntax*,economy\n\"law, order\",order\n");
        assertEquals(List.of("economy", "order"), read.categories());
        assertEquals("law, order", read.patterns().get(1).words());
    }

    @Test
    void liwc_22_marks_categories_in_columns() throws IOException {
        CategoryDictionary read = read("f.dicx", "DicTerm,Economy,Security\ntax*,X,\nARM*,X,0.5\nidle,,\n");
        assertEquals(
                CategoryDictionary.of(
                        "",
                        List.of(
                                CategoryPattern.of("Economy", "tax*"),
                                CategoryPattern.of("Economy", "arm*"),
                                new CategoryPattern("Security", "arm*", 0.5, false, ""))),
                read);
        assertEquals(1, read.remarks().size());
    }

    @Test
    void liwc_dic_nested_by_tabs() throws IOException {
        assertEquals(
                policy(),
                read(
                        "f.dic",
                        "%\n1\tPolicy\n\t2\tEconomy\n3 Morality\n%\nreform*\t1\ntax*\t2\nbudget  deficit\t2\nfaith 3\n"));
    }

    @Test
    void liwc_devices_that_are_passed_over_are_remarked() throws IOException {
        CategoryDictionary read =
                read("f.dic", "%\n1\tEconomy\n%\njob\t1\nlike (02 134)125/464\t1\nkind <of>131/135\t1\nspy\t9\n");
        assertEquals(
                CategoryDictionary.of(
                        "", List.of(CategoryPattern.of("Economy", "job"), CategoryPattern.of("Economy", "like"))),
                read);
        assertEquals(5, read.remarks().size());
        assertTrue(read.remarks().get(4).endsWith("f.dic:7: no category has the number 9, which \"spy\" names"));
    }

    @Test
    void lexicoder() throws IOException {
        assertEquals(
                CategoryDictionary.of("", List.of(CategoryPattern.of("ECONOMY", "budget deficit"))),
                read("f.lc3", "+ECONOMY\nBudget deficit\n\n"));
    }

    @Test
    void wordstat_nested_by_tabs_with_weights() throws IOException {
        assertEquals(
                policy(),
                read(
                        "f.cat",
                        "Policy\n\tREFORM* (1)\n\tEconomy\n\t\tTAX* (1)\n\t\tBUDGET_DEFICIT (1)\nMorality\n\tFAITH (1)\n"));
    }

    @Test
    void yoshikoder() throws IOException {
        assertEquals(policy(), read("f.ykd", """
                <?xml version="1.0" encoding="UTF-8"?>
                <dictionary style="050805" patternengine="substring">
                <cnode name="Policy"><pnode name="reform*"></pnode>
                <cnode name="Economy"><pnode name="tax*"/><pnode name="budget deficit"/></cnode></cnode>
                <cnode name="Morality"><pnode name="faith"/></cnode>
                </dictionary>
                """));
    }

    @Test
    void yaml_as_quanteda_has_it() throws IOException {
        assertEquals(policy(), read("f.yml", """
                Policy:
                  __: reform*
                  Economy: [tax*, 'budget deficit']
                Morality:
                  - faith
                """));
    }

    @Test
    void yaml_words_that_look_like_values_are_words() throws IOException {
        assertEquals(
                CategoryDictionary.of("", Map.of("x", List.of("no", "2020", "true"))),
                read("f.yaml", "x: [no, 2020, true]"));
    }

    @Test
    void nrc_lists() throws IOException {
        Path file = folder.resolve("emotions.txt");
        Files.writeString(file, "abandon\tfear\t1\nabandon\tjoy\t0\nabhor\tanger\t0.75\n");
        assertEquals(
                CategoryDictionary.of(
                        "",
                        List.of(
                                CategoryPattern.of("fear", "abandon"),
                                new CategoryPattern("anger", "abhor", 0.75, false, ""))),
                CategoryDictionary.read(file, DictionaryFormat.NRC));
    }

    @ParameterizedTest
    @CsvSource({"round.tsv", "round.yml"})
    void what_is_written_is_read_back_equal(String name) {
        CategoryDictionary dictionary = CategoryDictionary.of(
                        "round",
                        List.of(
                                CategoryPattern.exception("security forces"),
                                CategoryPattern.of("a: \"b\"", "it's * 'so' \\ #"),
                                new CategoryPattern("a.b", "Zürich – 10%", -0.1, false, "note: {x}"),
                                CategoryPattern.of("a", "no"),
                                CategoryPattern.exception("a.b.c", "null"),
                                CategoryPattern.of("a.b", "-x"),
                                CategoryPattern.of("~", "~")))
                .merge(policy());
        Path file = folder.resolve(name);
        if (name.endsWith("tsv")) {
            dictionary.writeTsv(file);
        } else {
            dictionary.writeYaml(file);
        }
        assertEquals(dictionary, CategoryDictionary.read(file));
        assertEquals(List.of(), CategoryDictionary.read(file).remarks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f.tsv|category\\tpattern\\norder|:2: expected 2 columns (category, pattern), got 1",
                "f.tsv|category\\tword\\norder\\tx|:1: unknown column \"word\"; known: category, pattern, weight, note",
                "f.tsv|order\\tlaw|:1: unknown column \"order\"",
                "f.tsv|category\\tpattern\\tweight\\norder\\tlaw\\tbig|:2: weight must be a number, got \"big\"",
                "f.tsv|category\\tpattern\\norder\\t|:2: a pattern must hold at least one word",
                "f.tsv|category\\tpattern\\norder\\tlaw\\norder\\t!law|:3: \"law\" cannot both count for \"order\" and be an exception from it, as line 2 has it",
                "f.tsv||:1: expected a header line",
                "f.csv|category,pattern\\norder|:2: expected 2 columns",
                "f.csv|category,category\\norder|:1: two columns are named",
                "f.dic|tax*\\t1|:1: expected a line % before the categories",
                "f.dic|%\\n1\\tA\\ntax\\t1|:3: expected a category as number and name, got \"tax\\t1\"",
                "f.dic|%\\n1\\tA\\n1\\tB\\n%|:3: two categories have the number 1",
                "f.dic|%\\n1\\tA\\n\\t\\t2\\tB\\n%|:3: a category is indented by more than one level",
                "f.dic|%\\n1\\tA\\n%\\ntax|:4: expected a pattern and its categories' numbers, got \"tax\"",
                "f.lc3|tax|:1: expected +CATEGORY before the first pattern, got \"tax\"",
                "f.cat|A\\n\\t@NEAR [tax cut]|:2: the proximity rule @NEAR cannot be kept",
                "f.cat|TAX (1)|:1: a word must stand one tab below its category",
                "f.cat|A\\n\\tTAX (1.2.3)|:2: a word's weight must be a number",
                "f.cat|A\\n\\t\\tB|:2: a category is indented by more than one level",
                "f.ykd|<dictionary><cnode name='A'>|:1: not well-formed XML",
                "f.ykd|<dictionary><pnode name='A'/></dictionary>|:1: a pnode must stand in a cnode",
                "f.ykd|<dictionary><cnode name='A'><pnode/></cnode></dictionary>|:1: pnode must have a name",
                "f.ykd|<html/>|:1: expected the element dictionary, got html",
                "f.ykd|<!DOCTYPE d [<!ENTITY a \"aaaa\">]>\\n<dictionary><cnode name='&a;'/></dictionary>|:1: a document type or an entity is not allowed",
                "f.yml|a: &x [b]\\nc: *x|:1: anchors, aliases and tags are not allowed",
                "f.yml|a: [b]\\nc: *x|:2: anchors, aliases and tags are not allowed",
                "f.yml|a:\\n - !!java.net.URL [b]|:2: anchors, aliases and tags are not allowed",
                "f.yml|a: [b]\\na: [c]|:2: the category \"a\" stands here twice",
                "f.yml|- a|:1: expected a map of categories",
                "f.yml|a: [[b]]|:1: a list of patterns cannot hold another list",
                "f.yml|a: [b|:1: not well-formed YAML",
                "f.yml|a: b\\n---\\nc: d|:2: a dictionary must be one document",
                "f.yml|a: [{weight: 2}]|:1: expected a pattern, or a map with the key pattern",
            })
    void a_malformed_file_is_refused_with_its_line(String name, String text, String message) throws IOException {
        String plain = text == null ? "" : text.replace("\\t", "\t").replace("\\n", "\n");
        String error = error(name, plain);
        assertTrue(error.startsWith(message.replace("\\t", "\t")), error);
    }

    @Test
    void a_file_of_a_hundred_megabytes_is_refused_before_it_is_read() throws IOException {
        Path file = folder.resolve("huge.tsv");
        try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        Exception e = assertThrows(IllegalArgumentException.class, () -> CategoryDictionary.read(file));
        assertEquals(file + ": a word list must have at most 50000000 bytes, got 100000000; split it", e.getMessage());
    }

    @Test
    void a_file_that_nests_without_end_is_refused() throws IOException {
        assertTrue(error("deep.yml", "{a: ".repeat(100_000)).contains("nest deeper than 50 levels"));
        assertTrue(error("deep.ykd", "<dictionary>" + "<cnode name='a'>".repeat(100_000))
                .contains("nest deeper than 50 levels"));
    }

    @Test
    void a_file_that_is_no_utf8_is_refused_with_its_line() throws IOException {
        Path file = folder.resolve("latin.tsv");
        Files.write(file, "category\tpattern\nx\tcaf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        Exception e = assertThrows(IllegalArgumentException.class, () -> CategoryDictionary.read(file));
        assertTrue(e.getMessage().startsWith(file + ":2: a word list must be UTF-8"), e.getMessage());
    }

    @Test
    void a_missing_file_and_an_unknown_ending_are_named() {
        Path missing = folder.resolve("none.tsv");
        assertEquals(
                missing + ": no such file",
                assertThrows(UncheckedIOException.class, () -> CategoryDictionary.read(missing))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> CategoryDictionary.read(folder.resolve("f.docx")));
    }
}
