package org.parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.parallax.analysis.Manifest;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.FramingComparison;
import org.parallax.report.Report;
import org.parallax.sentiment.ToneScorer;
import org.parallax.voices.Voices;

/** Equal runs write equal bytes, whatever the threads and the locale, and say what made them. */
class EqualRunsTest {

    private static List<Document> documents() throws Exception {
        String text = Files.readString(Path.of("src/test/resources/articles/bridge.txt"))
                + Files.readString(Path.of("src/test/resources/articles/harvest.txt"));
        return List.of(
                Document.of("i1", text).with("source", "Iğdır İlan"),
                Document.of("i2", text.toUpperCase(Locale.ROOT)).with("source", "Title"));
    }

    private static String run(int threads) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(EqualRunsTest::json).get();
        } finally {
            pool.shutdown();
        }
    }

    private static String json() throws Exception {
        Readings readings = Corpus.of(documents()).readings(DocumentReader.english());
        FramingComparison framing = readings.parallelStream()
                .collect(FramingAnalysis.of(Frames.worldNews())
                        .by(Reading.field("source"))
                        .draws(999)
                        .collector());
        Reading article = readings.iterator().next();
        Voices voices = Voices.find(article);
        return Report.titled("Equal runs")
                        .article(article, voices)
                        .tone(ToneScorer.news().byVoice(article, voices))
                        .framing(framing)
                        .json()
                + framing.manifest();
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void json_is_the_same_on_one_thread_and_sixteen_and_in_every_locale() throws Exception {
        String expected = run(1);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("en", "tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, run(1), tag);
                assertEquals(expected, run(16), tag + " on 16 threads");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_result_says_what_made_it() throws Exception {
        Manifest manifest = FramingAnalysis.of(Frames.worldNews())
                .by(Reading.field("source"))
                .draws(999)
                .run(Corpus.of(documents()).readings(DocumentReader.english()))
                .manifest();

        assertEquals(Manifest.LIBRARY_VERSION, manifest.version());
        assertTrue(manifest.options().containsValue("999"), manifest::toString);
        assertTrue(
                manifest.lexicons().values().stream().allMatch(sha -> sha.matches("[0-9a-f]{64}")), manifest::toString);
        assertEquals(1, manifest.lexicons().size(), manifest::toString);
    }
}
