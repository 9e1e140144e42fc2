package org.parallax.spark;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.FrameHit;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.voices.Attribution;
import org.parallax.voices.Voices;

/**
 * Four functions for Spark SQL, each of one text, null for a null text:
 *
 * <ul>
 *   <li>{@code tokens(text)}: an array of {@code (start, end, kind, text)};
 *   <li>{@code tone(text)}: {@code (label, value, positive, negative, words, reason)}, value null where there is none;
 *   <li>{@code voices(text)}: an array of {@code (voice, id, kind, start, end, text, source, cue, confidence, reason)},
 *       one for each attribution;
 *   <li>{@code frames(text)}: an array of {@code (frame, voice, wording, start, end, text)}, one for each marker.
 * </ul>
 *
 * <p>Places are half-open UTF-16 offsets. Texts are read as English articles without a title. Lexicon and dictionary are
 * broadcast once, when the functions are registered, and stay with the session. Stateless and thread-safe.
 */
public final class SparkFunctions {

    private static final DocumentReader READER = DocumentReader.english();

    private static final DataType TOKENS = array(number("start"), number("end"), string("kind"), string("text"));
    private static final DataType TONE = DataTypes.createStructType(List.of(
            string("label"),
            DataTypes.createStructField("value", DataTypes.DoubleType, true),
            real("positive"),
            real("negative"),
            number("words"),
            string("reason")));
    private static final DataType VOICES = array(
            string("voice"),
            string("id"),
            string("kind"),
            number("start"),
            number("end"),
            string("text"),
            DataTypes.createStructField("source", DataTypes.StringType, true),
            DataTypes.createStructField("cue", DataTypes.StringType, true),
            real("confidence"),
            string("reason"));
    private static final DataType FRAMES =
            array(string("frame"), string("voice"), string("wording"), number("start"), number("end"), string("text"));

    private SparkFunctions() {}

    /** Registers the four with the lexicon and the frames that ship. */
    public static void register(SparkSession spark) {
        register(spark, ToneScorer.news(), Frames.worldNews());
    }

    /** Registers the four with a scorer and frames of one's own. */
    public static void register(SparkSession spark, ToneScorer scorer, CategoryDictionary frames) {
        Broadcast<Shared<ToneScorer>> tone = Shared.broadcast(scorer, spark.sparkContext());
        Broadcast<Shared<FramingAnalysis>> framing =
                Shared.broadcast(FramingAnalysis.of(frames).byVoice(), spark.sparkContext());
        register(
                spark,
                "tokens",
                TOKENS,
                text -> read(text).tokens().stream().map(SparkFunctions::row).toList());
        register(spark, "tone", TONE, text -> row(tone.value().value().score(read(text))));
        register(
                spark,
                "voices",
                VOICES,
                text -> Voices.find(read(text)).attributions().stream()
                        .map(attribution -> row(attribution, text))
                        .toList());
        register(
                spark,
                "frames",
                FRAMES,
                text -> framing.value().value().hits(read(text)).stream()
                        .map(SparkFunctions::row)
                        .toList());
    }

    private interface OfText extends Function<String, Object>, Serializable {}

    private static void register(SparkSession spark, String name, DataType type, OfText function) {
        UDF1<@Nullable String, @Nullable Object> nullable = text -> text == null ? null : function.apply(text);
        spark.udf().register(name, nullable, type);
    }

    private static Reading read(String text) {
        return READER.read(Document.of("row", text));
    }

    private static Row row(Token token) {
        return RowFactory.create(token.start(), token.end(), token.kind().name(), token.text());
    }

    private static Row row(Tone tone) {
        Double value = tone.value().isPresent() ? tone.value().getAsDouble() : null;
        return RowFactory.create(
                tone.label().name(), value, tone.positive(), tone.negative(), tone.words(), tone.reason());
    }

    private static Row row(Attribution attribution, String text) {
        return RowFactory.create(
                attribution.speaker().name(),
                attribution.speaker().id(),
                attribution.kind().name(),
                attribution.extent().start(),
                attribution.extent().end(),
                attribution.textIn(text),
                words(attribution.source(), text),
                words(attribution.cue(), text),
                attribution.confidence(),
                attribution.reason());
    }

    private static @Nullable String words(@Nullable Span span, String text) {
        return span == null ? null : span.textIn(text);
    }

    private static Row row(FrameHit hit) {
        return RowFactory.create(
                hit.frame(),
                hit.voice(),
                hit.wording().name(),
                hit.span().start(),
                hit.span().end(),
                hit.text());
    }

    private static DataType array(StructField... fields) {
        return DataTypes.createArrayType(DataTypes.createStructType(fields), false);
    }

    private static StructField string(String name) {
        return DataTypes.createStructField(name, DataTypes.StringType, false);
    }

    private static StructField number(String name) {
        return DataTypes.createStructField(name, DataTypes.IntegerType, false);
    }

    private static StructField real(String name) {
        return DataTypes.createStructField(name, DataTypes.DoubleType, false);
    }
}
