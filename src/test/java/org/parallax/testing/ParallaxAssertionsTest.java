package org.parallax.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.testing.ParallaxAssertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.FramingComparison;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.lexicon.Lexicon;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.stats.Codes;
import org.parallax.stats.Confusion;
import org.parallax.stats.KrippendorffAlpha;

/** Each assertion passes where it should and says what carries the number where it fails. */
class ParallaxAssertionsTest {

    private static final String TEXT = "The troops failed to prevent a massacre.";
    private static final Tone TONE = ToneScorer.news().score(TEXT);

    private static void fails(String part, Executable assertion) {
        String message = assertThrows(Throwable.class, assertion).getMessage();
        assertTrue(message.contains(part), () -> "\"" + part + "\" should stand in: " + message);
    }

    @Test
    void a_tone_lies_within_bounds_and_names_its_drivers() {
        assertScoreWithin(-1, -0.05, TONE);
        assertDriversInclude(TONE, "massacre");
        assertExplainsItself(TONE, TEXT);
        fails("must lie in [0.1, 1.0], got NEGATIVE", () -> assertScoreWithin(.1, 1, TONE));
        fails("massacre", () -> assertScoreWithin(.1, 1, TONE));
        fails("\"troops\" must carry the tone", () -> assertDriversInclude(TONE, "troops"));
        fails("stands", () -> assertExplainsItself(TONE, "Another text that is just as long as the first one was."));
    }

    @Test
    void no_score_is_an_answer() {
        assertNoScore(ToneScorer.news().score("Kazakhstan borders China."));
        fails("must have no score", () -> assertNoScore(TONE));
    }

    @Test
    void coverage_counts_words() {
        Lexicon lexicon = Lexicon.of("two", List.of()).with("massacre", -3).with("failed to", -1);
        assertCoverageAtLeast(3.0 / 7, lexicon, TEXT); // failed, to, massacre of seven words
        fails("got 3 of 7", () -> assertCoverageAtLeast(.43, lexicon, TEXT));
        fails("vacuous", () -> assertCoverageAtLeast(0, lexicon, "..."));
    }

    @Test
    void agreement_and_confusion_have_limits() {
        Codes codes = Codes.of(List.of(List.of("a", "b", "a", "b"), List.of("a", "b", "a", "a")));
        assertAgreementAtLeast(.5, KrippendorffAlpha.NOMINAL.of(codes));
        fails("agreement must be at least 0.9", () -> assertAgreementAtLeast(.9, KrippendorffAlpha.NOMINAL.of(codes)));
        Codes same = Codes.of(List.of(List.of("a", "a"), List.of("a", "a")));
        fails("no variation", () -> assertAgreementAtLeast(-1, KrippendorffAlpha.NOMINAL.of(same)));
        Confusion confusion = Confusion.of(List.of("a", "a", "b"), List.of("a", "b", "b"));
        assertConfusionBelow(.51, confusion, "a", "b");
        fails("got 0.5", () -> assertConfusionBelow(.5, confusion, "a", "b"));
        fails("unknown label \"c\"", () -> assertConfusionBelow(.5, confusion, "c", "b"));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void an_analysis_that_asks_the_locale_is_not_deterministic() {
        assertDeterministic(List.of(TEXT, "TITLE"), text -> text.toLowerCase(Locale.ROOT));
        fails("the locale tr-TR must change nothing", () -> assertDeterministic(List.of("TITLE"), String::toLowerCase));
        List<String> seen = new ArrayList<>();
        fails(
                "must change nothing",
                () -> assertDeterministic(List.of(TEXT), text -> {
                    synchronized (seen) {
                        seen.add(text);
                        return seen.size();
                    }
                }));
    }

    @Test
    void a_count_is_not_length_robust() {
        assertLengthRobust(TEXT, 1e-12, ToneScorer.news()::score);
        fails("ten times the text", () -> assertLengthRobust(TEXT, 0, String::length));
        fails("vacuous", () -> assertLengthRobust("Kazakhstan borders China.", 0, ToneScorer.news()::score));
    }

    /** Ten documents each: A speaks of storms in all of its sentences, B in the last; C is one document. */
    private static FramingComparison storms() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String weather = i % 2 == 0 ? "A storm broke over the old harbour. " : "The boats lay in the old harbour. ";
            Document text = Document.of("d" + i, weather.repeat(8 + i % 3) + "A storm may come.");
            readings.add(DocumentReader.english().read(text.with("source", i % 2 == 0 ? "A" : "B")));
        }
        readings.add(DocumentReader.english().read(Document.of("c", "A storm.").with("source", "C")));
        return FramingAnalysis.of(CategoryDictionary.of("weather", Map.of("storm", List.of("storm"))))
                .by(Reading.field("source"))
                .wholeTexts()
                .draws(999)
                .run(readings);
    }

    @Test
    void a_frame_is_higher_lower_or_insufficient() {
        FramingComparison storms = storms();
        assertFrameHigher(storms.cell("A", "storm"));
        assertFrameLower(storms.cell("B", "storm"));
        assertInsufficient(storms.cell("C", "storm"));
        fails("must be below the rest, got MORE", () -> assertFrameLower(storms.cell("A", "storm")));
        fails("must be above the rest, got LESS", () -> assertFrameHigher(storms.cell("B", "storm")));
        fails("must be insufficient, got MORE: A, storm", () -> assertInsufficient(storms.cell("A", "storm")));
    }
}
