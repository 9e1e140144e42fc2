package example.crisis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.FramingComparison;
import org.parallax.framing.Naming;
import org.parallax.framing.NamingTable;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.text.Span;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;

/** One article, read once, with everything measured on it. */
record Article(
        Reading reading,
        Camps camps,
        Voices voices,
        Map<Voice, Tone> tones,
        FramingComparison byVoice,
        FramingComparison byCamp,
        ToneScorer scorer) {

    static Article of(Document document, Camps camps) {
        Reading reading = DocumentReader.english().read(document);
        Voices voices = Voices.find(reading);
        ToneScorer scorer = ToneScorer.news();
        FramingAnalysis framing = FramingAnalysis.of(Frames.worldNews());
        return new Article(
                reading,
                camps,
                voices,
                scorer.byVoice(reading, voices),
                framing.byVoice().run(List.of(reading)),
                framing.byCamp(camps.campOf()).run(List.of(reading)),
                scorer);
    }

    /** What each camp calls the events, the people in them and the state. */
    NamingTable naming() {
        return Naming.worldNews().byCamp(camps.campOf()).find(reading, voices);
    }

    String text() {
        return reading.text();
    }

    /** The headline; the first sentence of a text without one. */
    String title() {
        Span title = reading.parts().headline().orElse(reading.sentences().get(0));
        return title.textIn(text()).replaceAll("\\s+", " ");
    }

    /** The camp a voice stands in; its own name where it stands in none. */
    String campOf(Voice voice) {
        return camps.campOf().getOrDefault(voice.name(), voice.name());
    }

    /** Camps in the order of their first voice, the article first. */
    Map<String, List<Voice>> voicesByCamp() {
        Map<String, List<Voice>> byCamp = new LinkedHashMap<>();
        for (Voice voice : voices.voices()) {
            byCamp.computeIfAbsent(campOf(voice), camp -> new ArrayList<>()).add(voice);
        }
        return byCamp;
    }
}
