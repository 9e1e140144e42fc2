package example.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Both;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.FramingComparison;
import org.parallax.framing.FramingState;
import org.parallax.report.Report;
import org.parallax.spark.SparkAnalyses;
import org.parallax.terms.TermCounter;
import org.parallax.terms.TermCounts;
import org.parallax.terms.TermTally;
import org.parallax.testing.GeneratedNews;

/** One thread, a parallel stream and any number of partitions in any order: the same bytes. */
class EqualityTest {

    private static final List<Document> DOCUMENTS =
            GeneratedNews.seeded(20_220_111).documents(240);
    private static final DocumentReader READER = DocumentReader.english();
    private static final Analysis<
                    Document,
                    Both<FramingState, SortedMap<String, TermTally>>,
                    Both<FramingComparison, Map<String, TermCounts>>>
            ANALYSIS = FramingAnalysis.of(Frames.worldNews())
                    .by(Reading.field("source"))
                    .byVoice()
                    .draws(999)
                    .and(TermCounter.words().groupedBy(Reading.field("source")))
                    .reading(READER::read);

    private static SparkSession spark;
    private static JavaSparkContext context;
    private static byte[] onOneThread;

    @BeforeAll
    static void start() {
        spark = Local.session();
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        onOneThread = bytes(ANALYSIS.empty(), DOCUMENTS);
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void a_parallel_stream_gives_the_bytes_of_one_thread() {
        var state = DOCUMENTS.parallelStream().collect(ANALYSIS::empty, ANALYSIS::add, ANALYSIS::merge);
        assertArrayEquals(onOneThread, snapshot(state));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 17, 100, 300})
    void any_number_of_partitions_gives_the_bytes_of_one_thread(int partitions) {
        assertArrayEquals(onOneThread, snapshot(SparkAnalyses.collect(ANALYSIS, rdd(DOCUMENTS, partitions))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_order_gives_the_bytes_of_one_thread(long seed) {
        List<Document> shuffled = new ArrayList<>(DOCUMENTS);
        Collections.shuffle(shuffled, new Random(seed));
        assertArrayEquals(onOneThread, snapshot(SparkAnalyses.collect(ANALYSIS, rdd(shuffled, 7))));
    }

    @Test
    void the_report_is_the_same_to_the_byte() {
        assertEquals(json(ANALYSIS.run(DOCUMENTS)), json(SparkAnalyses.run(ANALYSIS, rdd(DOCUMENTS, 17))));
    }

    @Test
    void a_task_that_fails_once_and_is_run_again_changes_nothing() {
        JavaRDD<Document> failing = rdd(DOCUMENTS, 5).map(document -> {
            if (TaskContext.get().attemptNumber() == 0 && document.id().endsWith("7")) {
                throw new IllegalStateException("the machine went away");
            }
            return document;
        });
        assertArrayEquals(onOneThread, snapshot(SparkAnalyses.collect(ANALYSIS, failing)));
    }

    @Test
    void a_shuffle_of_the_documents_on_the_cluster_changes_nothing() {
        assertArrayEquals(
                onOneThread,
                snapshot(SparkAnalyses.collect(ANALYSIS, rdd(DOCUMENTS, 3).repartition(11))));
    }

    @Test
    void a_data_set_runs_as_well() {
        var words = spark.createDataset(List.of("one", "two", "three"), Encoders.STRING());
        assertEquals(11, SparkAnalyses.run(new Lengths(), words));
    }

    @Test
    void no_partition_is_the_empty_answer() {
        JavaRDD<Document> none = context.emptyRDD();
        assertEquals(0, SparkAnalyses.run(ANALYSIS, none).first().documents());
    }

    @Test
    void the_sample_is_not_trivial() {
        FramingComparison framing = ANALYSIS.run(DOCUMENTS).first();
        assertTrue(framing.units().size() > 20, framing.units().toString());
        assertTrue(framing.cells().stream().anyMatch(cell -> cell.difference().isPresent()));
    }

    private static JavaRDD<Document> rdd(List<Document> documents, int partitions) {
        return context.parallelize(documents, partitions);
    }

    private static String json(Both<FramingComparison, Map<String, TermCounts>> answer) {
        return Report.titled("equality").framing(answer.first()).json();
    }

    private static byte[] bytes(
            Both<FramingState, SortedMap<String, TermTally>> state, List<Document> documents) {
        documents.forEach(document -> ANALYSIS.add(state, document));
        return snapshot(state);
    }

    private static byte[] snapshot(Both<FramingState, SortedMap<String, TermTally>> state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ANALYSIS.write(state, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Total length of strings. */
    private static final class Lengths implements Analysis<String, long[], Long> {
        @Override
        public long[] empty() {
            return new long[1];
        }

        @Override
        public void add(long[] state, String item) {
            state[0] += item.length();
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
