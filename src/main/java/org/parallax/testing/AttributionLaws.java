package org.parallax.testing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.parallax.corpus.Document;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.voices.Attribution;
import org.parallax.voices.AttributionFinder;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/** What {@link AttributionFinderContract} checks. */
final class AttributionLaws {

    private static final int STRANGE = 100;

    private AttributionLaws() {}

    static List<Reading> readings(AttributionFinderContract contract) {
        List<Document> texts = new ArrayList<>(contract.articles(contract.seed()));
        GeneratedNews generator = GeneratedNews.seeded(contract.seed());
        for (int i = 0; i < STRANGE; i++) {
            texts.add(Document.of("anything" + i, generator.anything()));
        }
        return texts.stream().map(contract.reader()::read).toList();
    }

    /** Checks every attribution; tells whether there is one. */
    static boolean attributions(AttributionFinder.Findings findings, Reading reading, long seed) {
        for (Attribution attribution : findings.attributions()) {
            int last = 0;
            for (Span span : attribution.content()) {
                expect(
                        span.start() >= last && !span.isEmpty(),
                        "contents must be in order, apart and not empty; got " + attribution.content(),
                        reading,
                        seed);
                inside("content", span, reading, seed);
                last = span.end();
            }
            inside("source", attribution.source(), reading, seed);
            inside("cue", attribution.cue(), reading, seed);
            Attribution parent = attribution.parent();
            expect(
                    parent == null || findings.attributions().contains(parent),
                    "the parent of " + attribution + " must be in the answer",
                    reading,
                    seed);
        }
        return !findings.attributions().isEmpty();
    }

    private static void inside(String what, @Nullable Span span, Reading reading, long seed) {
        expect(
                span == null || span.end() <= reading.text().length(),
                "the " + what + " " + span + " ends behind a text of "
                        + reading.text().length() + " units",
                reading,
                seed);
    }

    static void stretches(AttributionFinder finder, Reading reading, long seed) {
        Voices voices = Voices.find(reading, finder);
        int last = 0;
        for (Stretch stretch : voices.stretches()) {
            expect(
                    stretch.span().start() == last && !stretch.span().isEmpty(),
                    "the stretch " + stretch + " leaves a gap behind offset " + last,
                    reading,
                    seed);
            last = stretch.span().end();
        }
        expect(
                last == reading.text().length(),
                "stretches end at " + last + " of " + reading.text().length(),
                reading,
                seed);
        int words = 0;
        for (Voice voice : voices.voices()) {
            for (Wording wording : Wording.values()) {
                words += voices.words(voice, wording);
            }
        }
        int all = reading.tokens().words();
        expect(words == all, "the words of all voices sum to " + words + ", the text has " + all, reading, seed);
    }

    private static void expect(boolean holds, String law, Reading reading, long seed) {
        if (!holds) {
            throw new AssertionFailedError(
                    law + "\n  text (seed " + seed + "): " + SegmentLaws.escaped(reading.text()));
        }
    }
}
