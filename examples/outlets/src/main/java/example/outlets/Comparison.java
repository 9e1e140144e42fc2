package example.outlets;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.analysis.Both;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.FramingComparison;
import org.parallax.sentiment.MeanTone;
import org.parallax.sentiment.ToneAnalysis;
import org.parallax.terms.Keyness;
import org.parallax.terms.TermCounter;
import org.parallax.terms.StopWords;
import org.parallax.terms.TermCounts;
import org.parallax.terms.Terms;
import org.parallax.voices.SpeakerCounter;
import org.parallax.voices.SpeakerCounts;

/**
 * All that is asked of the articles, in one pass over them.
 *
 * @param by which source an article is of
 * @param sources what is compared, sorted
 * @param counts words of each, function words aside
 * @param speakers whom each quotes
 * @param tone of the articles of each, quotations included
 * @param ownTone of what each says in its own words
 * @param keyness which words mark each
 * @param framing which frames
 */
record Comparison(
        Key<Reading> by,
        List<String> sources,
        Map<String, TermCounts> counts,
        Map<String, SpeakerCounts> speakers,
        Map<String, MeanTone> tone,
        Map<String, MeanTone> ownTone,
        Keyness keyness,
        FramingComparison framing) {

    static Comparison of(Readings readings, Options options) {
        Key<Reading> source = Reading.field(options.by());
        FramingAnalysis frames = FramingAnalysis.of(options.frames()).by(source);
        if (!options.event().isEmpty()) {
            frames = frames.within(Reading.field(options.event()));
        }
        ToneAnalysis tone = ToneAnalysis.news();
        var found = TermCounter.of(Terms.words().without(StopWords.english()))
                .groupedBy(source)
                .and(SpeakerCounter.all().groupedBy(source))
                .and(tone.and(tone.ownWords()).groupedBy(source))
                .and(frames)
                .run(readings);
        Map<String, TermCounts> counts = found.first().first().first();
        if (counts.size() < 2) {
            throw new IllegalArgumentException("comparing takes two groups or more; by \"" + options.by()
                    + "\" the articles fall into " + counts.keySet() + "; name another field with --by");
        }
        Map<String, MeanTone> all = new TreeMap<>();
        Map<String, MeanTone> own = new TreeMap<>();
        for (Map.Entry<String, Both<MeanTone, MeanTone>> entry :
                found.first().second().entrySet()) {
            all.put(entry.getKey(), entry.getValue().first());
            own.put(entry.getKey(), entry.getValue().second());
        }
        return new Comparison(
                source,
                counts.keySet().stream().sorted().toList(),
                counts,
                found.first().first().second(),
                all,
                own,
                Keyness.compare(counts),
                found.second());
    }
}
