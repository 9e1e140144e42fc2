package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the output of vaderSentiment (Python, commit 44fc044) on its own texts and on hard cases. */
class VaderConformanceTest {

    private static Path data;
    private static Vader vader;

    record Row(String text, VaderScore expected) {}

    @BeforeAll
    static void find_the_data() {
        String folder = System.getProperty("parallax.data");
        assumeTrue(folder != null && !folder.isEmpty(), "needs -Dparallax.data");
        data = Path.of(folder, "sentiment");
        vader = Vader.of(data.resolve("vader_lexicon.txt"), data.resolve("emoji_utf8_lexicon.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vader_nyt.tsv", "vader_tweets.tsv", "vader_tricky.jsonl"})
    void equal_on_every_row(String file) throws IOException {
        List<String> wrong = differences(rows(data.resolve(file)));
        assertThat(wrong).as(wrong.size() + " rows").isEmpty();
    }

    @Test
    void the_comparison_sees_a_wrong_sign_and_a_shifted_decimal() throws IOException {
        List<Row> rows = rows(data.resolve("vader_nyt.tsv")).stream()
                .filter(row -> row.expected().compound() != 0)
                .limit(50)
                .toList();
        assertThat(differences(rows.stream()
                        .map(row -> with(row, -row.expected().compound()))
                        .toList()))
                .hasSize(50);
        assertThat(differences(rows.stream()
                        .map(row -> with(row, row.expected().compound() / 10))
                        .toList()))
                .hasSize(50);
        assertThat(differences(rows.stream()
                        .map(row -> with(row, row.expected().compound() + 0.0001))
                        .toList()))
                .hasSize(50);
    }

    private static Row with(Row row, double compound) {
        VaderScore e = row.expected();
        return new Row(row.text(), new VaderScore(e.positive(), e.negative(), e.neutral(), compound));
    }

    private static List<String> differences(List<Row> rows) {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            VaderScore got = vader.score(row.text());
            if (!same(got, row.expected())) {
                wrong.add(row.text() + "\n   expected " + row.expected() + "\n   got      " + got);
            }
        }
        return wrong;
    }

    private static boolean same(VaderScore a, VaderScore b) {
        return a.positive() == b.positive()
                && a.negative() == b.negative()
                && a.neutral() == b.neutral()
                && a.compound() == b.compound();
    }

    private static List<Row> rows(Path file) throws IOException {
        return file.toString().endsWith(".tsv") ? table(file) : jsonLines(file);
    }

    private static List<Row> table(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> lines = Files.readString(file).lines().toList();
        List<String> head = List.of(lines.get(0).split("\t"));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            rows.add(new Row(
                    cells[head.indexOf("text")],
                    new VaderScore(
                            Double.parseDouble(cells[head.indexOf("pos")]),
                            Double.parseDouble(cells[head.indexOf("neg")]),
                            Double.parseDouble(cells[head.indexOf("neu")]),
                            Double.parseDouble(cells[head.indexOf("compound")]))));
        }
        return rows;
    }

    private static List<Row> jsonLines(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Map<String, String> fields = new HashMap<>();
            try (JsonParser json = new JsonFactory().createParser(line)) {
                while (json.nextToken() != null) {
                    if (json.currentToken() == JsonToken.FIELD_NAME) {
                        String name = json.currentName();
                        json.nextToken();
                        fields.put(name, json.getText());
                    }
                }
            }
            rows.add(new Row(
                    fields.get("text"),
                    new VaderScore(
                            Double.parseDouble(fields.get("pos")),
                            Double.parseDouble(fields.get("neg")),
                            Double.parseDouble(fields.get("neu")),
                            Double.parseDouble(fields.get("compound")))));
        }
        return rows;
    }
}
