package org.parallax.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.testing.ParallaxAssertions.assertAgreementAtLeast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.learn.CodedText;
import org.parallax.stats.Estimate;
import org.parallax.stats.Interval;
import org.parallax.stats.KrippendorffAlpha;

class GoldSetTest {

    /** Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, section C: coders A to D, units a to l. */
    private static final GoldSet CANONICAL = gold("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    /** A row a coder, a column a unit, a character a code; a dot is a gap. */
    private static GoldSet gold(String... rows) {
        List<Coding> codings = new ArrayList<>();
        for (int coder = 0; coder < rows.length; coder++) {
            for (int unit = 0; unit < rows[coder].length(); unit++) {
                char code = rows[coder].charAt(unit);
                if (code != '.') {
                    codings.add(Coding.of(letter('a', unit), letter('A', coder), String.valueOf(code)));
                }
            }
        }
        return GoldSet.of(codings);
    }

    private static String letter(char first, int n) {
        return String.valueOf((char) (first + n));
    }

    @Test
    void numbers_may_be_taken_as_names_ranks_or_amounts() {
        // the paper's own figures
        assertThat(CANONICAL.alpha(KrippendorffAlpha.NOMINAL).value().orElseThrow())
                .isEqualTo(.743, within(.0005));
        assertThat(CANONICAL.alpha(KrippendorffAlpha.ORDINAL).value().orElseThrow())
                .isEqualTo(.815, within(.0005));
        assertThat(CANONICAL.alpha(KrippendorffAlpha.INTERVAL).value().orElseThrow())
                .isEqualTo(.849, within(.0005));
        assertAgreementAtLeast(.7, CANONICAL.alpha(KrippendorffAlpha.NOMINAL));
    }

    @Test
    void the_majority_leaves_out_units_with_a_shared_first_place() {
        assertThat(CANONICAL.majority())
                .containsEntry("b", "2")
                .containsEntry("h", "1")
                .containsEntry("l", "3")
                .doesNotContainKey("f") // 1, 2, 3, 4
                .hasSize(11);
    }

    @Test
    void a_program_is_held_against_the_majority_and_coders_against_the_rest() {
        GoldSet gold = gold("xxyy", "xxyx", "xyy.");
        Map<String, String> program = Map.of("a", "x", "b", "x", "c", "x");

        ProgramAgreement beside = gold.against(program);

        // majorities: a x, b x, c y, d none; the program has none for d and is wrong on c
        assertThat(beside.program().units()).isEqualTo(3);
        assertThat(beside.program().accuracy()).isEqualTo(2.0 / 3);
        assertThat(beside.undecided()).isEqualTo(1);
        assertThat(beside.unlabelled()).isZero();
        // A against B and C: a x x, b tie, c y y, d x: 1 right of 1, -, 1 of 1, 0 of 1
        assertThat(beside.coders().get("A").accuracy()).isEqualTo(2.0 / 3);
        // C against A and B: a, b, c have majorities x, x, y; C says x, y, y
        assertThat(beside.coders().get("C").accuracy()).isEqualTo(2.0 / 3);
        assertThat(beside.withProgram().value().orElseThrow())
                .isEqualTo(gold("xxyy", "xxyx", "xyy.", "xxx.")
                        .alpha(KrippendorffAlpha.NOMINAL)
                        .value()
                        .orElseThrow());
        assertThat(beside.toString()).contains("over 3 units").contains("among coders Krippendorff");
    }

    @Test
    void a_program_that_fails_one_source_is_seen_to(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("codes.csv");
        Files.writeString(file, """
                id,coder,code,source
                1,Ana,order,North
                1,Ben,order,North
                2,Ana,calm,North
                2,Ben,,North
                3,Ana,order,South
                3,Ben,calm,South
                4,Ana,calm,South
                4,Ben,calm,South
                """);
        GoldSet gold = GoldSet.read(file);

        assertThat(gold.coders()).containsExactly("Ana", "Ben");
        assertThat(gold.codings()).hasSize(7); // one is a gap
        Map<String, ProgramAgreement> bySource =
                gold.against(Map.of("1", "order", "2", "calm", "3", "order", "4", "order"), "source");
        assertThat(bySource.get("North").program().accuracy()).isEqualTo(1);
        assertThat(bySource.get("South").program().accuracy()).isZero();
        assertThat(gold.by("event")).containsOnlyKeys("(no event)");
    }

    @Test
    void json_lines_say_the_same_as_csv(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("codes.jsonl");
        Files.writeString(file, """
                {"id":"1","coder":"Ana","code":3,"source":"North"}
                {"id":"1","coder":"Ben","code":""}
                {"id":"2","coder":"Ben","code":null,"why":["unclear"]}
                """);

        assertThat(GoldSet.read(file).codings())
                .containsExactly(new Coding("1", "Ana", "3", Map.of("source", "North")));
    }

    @Test
    void a_spreadsheets_byte_order_mark_is_no_part_of_a_name(@TempDir Path folder) throws IOException {
        Path file = written(folder.resolve("codes.tsv"), "\uFEFFid\tcoder\tcode\n1\tAna\tx, y\n");

        assertThat(GoldSet.read(file).codings()).containsExactly(Coding.of("1", "Ana", "x, y"));
    }

    @Test
    void bad_files_are_refused_by_name(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("codes.csv");
        assertThatThrownBy(() -> GoldSet.read(written(file, "id,code\n1,x\n")))
                .hasMessageContaining("codes.csv:2: no field \"coder\"");
        assertThatThrownBy(() -> GoldSet.read(written(file, "id,coder\n1,Ana\n")))
                .hasMessageContaining("codes.csv:2: no field \"code\"");
        assertThatThrownBy(() -> GoldSet.read(written(file, "id,coder,code\n1,Ana,x\n1,Ana,y\n")))
                .hasMessageContaining("codes.csv:3: the coder \"Ana\" has a code for \"1\" already at");
        assertThatThrownBy(() -> GoldSet.of(List.of(Coding.of("1", "Ana", "x"), Coding.of("1", "Ana", "y"))))
                .hasMessageContaining("the coder \"Ana\" has two codes for \"1\"");
        assertThatThrownBy(() -> GoldSet.read(written(folder.resolve("codes.jsonl"), "\n{\"id\":")))
                .hasMessageContaining("codes.jsonl:2: not JSON");
        assertThatThrownBy(() -> GoldSet.read(written(file, "id,coder,code\n1,Ana,\n")))
                .hasMessageContaining("no row has a code");
    }

    private static Path written(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }

    @Test
    void what_most_coders_say_becomes_training_texts() {
        GoldSet gold = GoldSet.of(List.of(
                Coding.of("one", "A", "x"),
                Coding.of("one", "B", "x"),
                Coding.of("two", "A", "x"),
                Coding.of("two", "B", "y")));
        DocumentReader reader = DocumentReader.english();
        List<Reading> readings = List.of(
                reader.read(Document.of("one", "One.")),
                reader.read(Document.of("two", "Two.")),
                reader.read(Document.of("three", "Three.")));

        // of the second there is no majority, of the third no code
        assertThat(gold.coded(readings)).containsExactly(CodedText.of(readings.get(0), "x"));
    }

    @Test
    void a_coding_sheet_is_blind_in_an_order_of_the_coders_own_and_its_codes_come_back(@TempDir Path folder)
            throws IOException {
        List<Document> corpus = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            corpus.add(new Document("doc" + i, i == 7 ? "=SUM(A1)" : "Text, of " + i, Map.of("source", "Gazette")));
        }
        CodingSheet sheet = CodingSheet.draw(corpus, 12, 5);
        Path ana = folder.resolve("ana.csv");
        Path ben = folder.resolve("ben.csv");
        sheet.write(ana, "Ana");
        sheet.write(ben, "Ben");

        assertThat(Files.readString(ana))
                .doesNotContain("doc")
                .doesNotContain("Gazette")
                .startsWith("item,text,code\n");
        assertThat(Files.readString(ana)).isNotEqualTo(Files.readString(ben));
        assertThat(CodingSheet.draw(corpus, 12, 5).items()).isEqualTo(sheet.items());
        assertThat(CodingSheet.draw(corpus, 12, 6).items()).isNotEqualTo(sheet.items());

        String filled = Files.readString(ana).replaceFirst("(?m)^3,(.*),$", "3,$1,calm");
        GoldSet codes = sheet.read(Files.writeString(ana, filled), "Ana");
        assertThat(codes.codings())
                .containsExactly(new Coding(
                        sheet.items().get("3").id(),
                        "Ana",
                        "calm",
                        sheet.items().get("3").metadata()));
        assertThatThrownBy(() -> sheet.read(Files.writeString(ana, "item,text,code\n13,Text,x\n"), "Ana"))
                .hasMessageContaining("ana.csv:2: item \"13\" was not drawn; this sheet has 1 to 12");
    }

    @Test
    void every_unit_is_as_likely_to_be_drawn() {
        List<Document> corpus = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            corpus.add(Document.of("d" + i, "Text."));
        }
        Map<String, Integer> drawn = new HashMap<>();
        for (int seed = 0; seed < 2_000; seed++) {
            CodingSheet.draw(corpus, 3, seed).items().values().forEach(d -> drawn.merge(d.id(), 1, Integer::sum));
        }
        // 600 expected, standard deviation 20.5: five of them
        assertThat(drawn.values()).hasSize(10).allSatisfy(n -> assertThat(n).isBetween(498, 702));
        assertThat(CodingSheet.of(corpus, 1).items()).hasSize(10);
    }

    @Test
    void a_formula_in_a_text_is_not_run_by_a_spreadsheet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sheet.csv");
        CodingSheet.of(List.of(Document.of("a", "=1+1")), 1).write(file, "Ana");

        assertThat(Files.readString(file)).contains("'=1+1").doesNotContain(",=1+1");
    }

    @Test
    void as_many_codes_as_an_interval_needs() {
        // Cochran (1977), Sampling Techniques, section 4.4: 1.96^2 / (4 x .05^2) = 384.1
        assertThat(SampleSize.forShare(.5, .05, .95)).isEqualTo(385);
        // half the width takes four times the units
        Estimate score = new Estimate(.7, new Interval(.6, .8));
        assertThat(SampleSize.more(score, 100, .05)).hasValue(300);
        assertThat(SampleSize.more(score, 100, .2)).hasValue(0);
        assertThat(SampleSize.more(new Estimate(Double.NaN, Interval.UNKNOWN), 100, .1))
                .isEmpty();
        assertThatThrownBy(() -> SampleSize.forShare(.5, 0, .95)).hasMessageContaining("above 0, got 0.0");
        assertThatThrownBy(() -> SampleSize.forShare(1.5, .1, .95)).hasMessageContaining("[0, 1], got 1.5");
    }

    @Test
    void a_spreadsheet_has_a_column_for_each_coder(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("wide.csv");
        Files.writeString(file, "id,source,Ana,Ben\na,Times,yes,yes\nb,Post,no,\nc,Post,no,yes\n");

        GoldSet gold = GoldSet.readWide(file, List.of("Ana", "Ben"));

        assertThat(gold.codings()).hasSize(5);
        assertThat(gold.of("Ben")).isEqualTo(Map.of("a", "yes", "c", "yes"));
        assertThat(gold.by("source")).containsOnlyKeys("Times", "Post");
        assertThatThrownBy(() -> GoldSet.readWide(file, List.of("Ana", "Cleo")))
                .hasMessageContaining("wide.csv:2: no field \"Cleo\"; got Ana, Ben, id, source");
        Files.writeString(file, "id,Ana\na,yes\na,no\n");
        assertThatThrownBy(() -> GoldSet.readWide(file, List.of("Ana")))
                .hasMessageContaining("wide.csv:3: \"a\" has a row already at " + file + ":2");
    }
}
