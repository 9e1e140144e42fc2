package example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;
import org.parallax.corpus.ReadOptions;
import org.parallax.spark.BadLine;
import org.parallax.spark.Checked;
import org.parallax.spark.Line;
import org.parallax.spark.SparkAnalyses;
import org.parallax.spark.SparkDocuments;

/** What is no document is counted and named, whatever partition it stands in. */
class BadLinesTest {

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        // Kryo, as many clusters have it: nothing of ours may depend on how Spark packs objects
        spark = SparkSession.builder()
                .master("local[2,3]")
                .config("spark.ui.enabled", "false")
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .config("spark.sql.files.maxPartitionBytes", "64k")
                .config("spark.sql.files.openCostInBytes", "32k")
                .getOrCreate();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void bad_lines_are_counted_with_their_places() throws IOException {
        Path file = write(List.of(
                "{\"id\":\"a\",\"text\":\"one two\",\"source\":\"X\"}",
                "{\"id\":\"b\",\"text\":\"thr",
                "",
                "[1, 2]",
                "{\"id\":\"c\"}",
                "{\"id\":\"d\",\"text\":\"four\",\"nested\":{\"x\":1}}"));
        Checked<Long> run = SparkAnalyses.run(Checked.lines(new Words()), lines(file));
        assertEquals(3, run.answer());
        assertEquals(2, run.documents());
        assertEquals(3, run.bad());
        assertEquals(List.of(2L, 4L, 5L), run.first().stream().map(BadLine::line).toList());
        assertTrue(run.first().get(0).file().endsWith("articles.jsonl"));
        assertTrue(run.first().get(1).reason().contains("one JSON object a line"), run.first().toString());
    }

    @Test
    void every_line_is_a_document_or_counted_as_bad_over_many_parts_of_a_file() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            lines.add(i % 1_000 == 999 ? "broken " + i : "{\"id\":\"" + i + "\",\"text\":\"word number " + i + "\"}");
        }
        JavaRDD<Line> read = lines(write(lines));
        Checked<Long> run = SparkAnalyses.run(Checked.lines(new Words()), read);
        assertTrue(read.getNumPartitions() > 3);
        assertEquals(19_980 * 3L, run.answer());
        assertEquals(20, run.bad());
        for (BadLine bad : run.first()) {
            assertEquals("broken", line(lines, bad).substring(0, 6), bad.toString());
        }
    }

    /** Finds the line as a reader of the message would. */
    private static String line(List<String> lines, BadLine bad) {
        long at = 0;
        int next = 0;
        while (at < bad.block()) {
            at += lines.get(next++).length() + 1;
        }
        // a line that begins exactly at the block's first byte belongs to the part before, as Hadoop reads lines
        int first = bad.block() > 0 && at == bad.block() ? next + 1 : next;
        return lines.get((int) (first + bad.line() - 1));
    }

    @Test
    void a_text_beyond_the_limit_is_bad_and_fields_may_have_other_names() throws IOException {
        Path file = write(List.of("{\"n\":\"a\",\"body\":\"short\"}", "{\"n\":\"b\",\"body\":\"long long long\"}"));
        ReadOptions options = ReadOptions.defaults().withFields("n", "body").withLimits(10, 1);
        Checked<Long> run = SparkAnalyses.run(
                Checked.lines(new Words()), SparkDocuments.readJsonLines(spark, file.toString(), options));
        assertEquals(1, run.documents());
        assertEquals("a text of 14 units, longer than the limit of 10", run.first().get(0).reason());
    }

    @Test
    void only_the_first_hundred_are_named() throws IOException {
        List<String> lines = LongStream.range(0, 5_000).mapToObj(i -> "no object " + i).toList();
        Checked<Long> run = SparkAnalyses.run(Checked.lines(new Words()), lines(write(lines)));
        assertEquals(5_000, run.bad());
        assertEquals(
                LongStream.rangeClosed(1, 100).boxed().toList(),
                run.first().stream().map(BadLine::line).toList());
    }

    private JavaRDD<Line> lines(Path file) {
        return SparkDocuments.readJsonLines(spark, file.toString());
    }

    private Path write(List<String> lines) throws IOException {
        return Files.write(folder.resolve("articles.jsonl"), lines);
    }

    /** Words between blanks. */
    private static final class Words implements Analysis<Document, long[], Long> {
        @Override
        public long[] empty() {
            return new long[1];
        }

        @Override
        public void add(long[] state, Document document) {
            state[0] += document.text().split(" ").length;
        }

        @Override
        public void merge(long[] state, long[] other) {
            state[0] += other[0];
        }

        @Override
        public Long finish(long[] state) {
            return state[0];
        }
    }
}
