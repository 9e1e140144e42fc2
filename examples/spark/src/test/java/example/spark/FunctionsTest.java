package example.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.lexicon.Lexicon;
import org.parallax.sentiment.ToneScorer;
import org.parallax.spark.SparkDocuments;
import org.parallax.spark.SparkFunctions;

/** The four functions in SQL answer what the library answers. */
class FunctionsTest {

    private static final String TEXT =
            "Riots broke out again. “It is a disgrace,” said Ana Duarte. She warned of further violence.";

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = Local.session();
        SparkFunctions.register(spark);
        spark.createDataset(List.of(TEXT, "China borders Kazakhstan."), Encoders.STRING())
                .toDF("text")
                .createOrReplaceTempView("articles");
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void tokens_have_places_and_kinds() {
        Row first = sql("SELECT t.* FROM (SELECT explode(tokens(text)) t FROM articles) LIMIT 1").get(0);
        assertEquals(RowFactory.create(0, 5, "WORD", "Riots"), first);
        assertEquals(1, sql("SELECT 1 FROM articles WHERE size(tokens(text)) = 4").size());
    }

    @Test
    void tone_is_the_scorers() {
        Row tone = sql("SELECT t.* FROM (SELECT tone(text) t FROM articles ORDER BY length(text) DESC)").get(0);
        assertEquals(ToneScorer.news().score(TEXT).label().name(), tone.getString(0));
        assertEquals(ToneScorer.news().score(TEXT).value().getAsDouble(), tone.getDouble(1));
    }

    @Test
    void no_valued_word_is_null_and_not_zero() {
        Row tone = sql("SELECT t.* FROM (SELECT tone(text) t FROM articles ORDER BY length(text))").get(0);
        assertEquals("NO_VALUED_WORDS", tone.getString(0));
        assertTrue(tone.isNullAt(1));
    }

    @Test
    void voices_name_the_speaker_and_cut_the_words_out() {
        Row said = sql("SELECT v.* FROM (SELECT explode(voices(text)) v FROM articles)").get(0);
        assertEquals("Ana Duarte", said.getAs("voice"));
        assertEquals("DIRECT", said.getAs("kind"));
        assertEquals("It is a disgrace,", TEXT.substring(said.getAs("start"), said.getAs("end")));
        assertEquals("said", said.getAs("cue"));
    }

    @Test
    void frames_say_in_whose_words_a_marker_stands() {
        List<Row> hits = sql("SELECT f.frame, f.voice, f.wording, f.text FROM "
                + "(SELECT explode(frames(text)) f FROM articles) ORDER BY f.start");
        assertTrue(hits.stream().anyMatch(hit -> hit.getString(1).equals("the article")), hits.toString());
        assertTrue(hits.stream().allMatch(hit -> TEXT.contains(hit.getString(3))), hits.toString());
    }

    @Test
    void a_missing_text_is_null() {
        Row row = sql("SELECT tokens(null), tone(null), voices(null), frames(null)").get(0);
        for (int i = 0; i < 4; i++) {
            assertNull(row.get(i));
        }
    }

    @Test
    void a_lexicon_and_frames_of_ones_own_reach_the_executors() {
        Lexicon lexicon = Lexicon.news().with("borders", 3);
        SparkFunctions.register(
                spark,
                ToneScorer.of(lexicon),
                CategoryDictionary.of("mine", Map.of("neighbours", List.of("border*"))));
        try {
            Row row = sql("SELECT tone(text).value, get(frames(text), 0).frame FROM articles ORDER BY length(text)").get(0);
            assertEquals(
                    ToneScorer.of(lexicon).score("China borders Kazakhstan.").value().getAsDouble(), row.getDouble(0));
            assertEquals("neighbours", row.getString(1));
        } finally {
            SparkFunctions.register(spark);
        }
    }

    @Test
    void rows_become_documents_with_their_other_columns_as_metadata() {
        Dataset<Row> table = spark.sql("SELECT 'a' AS id, 'Some words.' AS text, DATE'2022-01-05' AS date, "
                + "CAST(null AS STRING) AS url, 'Reuters' AS source");
        assertEquals(
                List.of(new Document("a", "Some words.", Map.of("date", "2022-01-05", "source", "Reuters"))),
                SparkDocuments.of(table).collect());
    }

    @Test
    void a_row_without_a_text_says_so() {
        Row row = spark.createDataFrame(List.of(RowFactory.create("a")), new StructType().add("id", "string"))
                .first();
        IllegalArgumentException thrown = org.junit.jupiter.api.Assertions.assertThrows(
                IllegalArgumentException.class, () -> SparkDocuments.ofRow(row));
        assertTrue(thrown.getMessage().contains("the columns \"id\" and \"text\""), thrown.getMessage());
    }

    private static List<Row> sql(String query) {
        return spark.sql(query).collectAsList();
    }
}
