package org.parallax.bench;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Both;
import org.parallax.analysis.Key;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.FrameRates;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.sentiment.MeanTone;
import org.parallax.sentiment.ToneAnalysis;
import org.parallax.sentiment.ToneTally;
import org.parallax.terms.TermCounter;
import org.parallax.terms.TermCounts;
import org.parallax.terms.TermTally;

/** Counts of terms, tone, voices and 25 frames of the narrator's own words, by source, in one pass. */
final class Everything {

    private static final int FRAMES = 25;
    private static final CategoryDictionary DICTIONARY = first(Frames.worldNews().merge(Frames.policy()));

    private Everything() {}

    /** The first 25 frames of two of the dictionaries that ship. */
    static CategoryDictionary frames() {
        return DICTIONARY;
    }

    private static CategoryDictionary first(CategoryDictionary both) {
        return both.only(both.categories().subList(0, Math.min(FRAMES, both.categories().size())));
    }

    static Analysis<
                    Reading,
                    Both<
                            Both<SortedMap<String, TermTally>, SortedMap<String, ToneTally>>,
                            SortedMap<String, long[]>>,
                    Both<Both<Map<String, TermCounts>, Map<String, MeanTone>>, Map<String, FrameRates>>>
            ofReadings() {
        Key<Reading> source = Reading.field("source");
        return TermCounter.words()
                .groupedBy(source)
                .and(ToneAnalysis.news().groupedBy(source))
                .and(FramingAnalysis.of(frames()).rates().groupedBy(source));
    }

    static Analysis<
                    Document,
                    Both<
                            Both<SortedMap<String, TermTally>, SortedMap<String, ToneTally>>,
                            SortedMap<String, long[]>>,
                    Both<Both<Map<String, TermCounts>, Map<String, MeanTone>>, Map<String, FrameRates>>>
            ofDocuments() {
        return ofReadings().reading(DocumentReader.english()::read);
    }

    /** A number that depends on all of it. */
    static long check(List<Document> documents) {
        var answer = ofDocuments().run(documents);
        return answer.second().values().stream().mapToLong(FrameRates::words).sum()
                + answer.first().first().values().stream().mapToLong(TermCounts::total).sum();
    }
}
