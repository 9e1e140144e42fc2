package example.spring;

import java.util.List;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.FramingComparison;
import org.parallax.report.Report;
import org.parallax.sentiment.Contribution;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Plain text in, one article a request:
 *
 * <pre>
 * curl -H 'Content-Type: text/plain' --data-binary @article.txt localhost:8080/voices
 * curl -H 'Content-Type: text/plain' --data-binary @article.txt localhost:8080/page > article.html
 * </pre>
 *
 * What Parallax offers is immutable, so requests share scorer and analysis.
 */
@RestController
class Articles {

    private final ToneScorer scorer = ToneScorer.news();
    private final FramingAnalysis framing = FramingAnalysis.of(Frames.worldNews()).byVoice();

    /** What a voice says, in what tone, and which words make it so. */
    record Speaker(String name, int words, String tone, Double value, List<String> drivers, List<String> quotations) {}

    @PostMapping(path = "/voices", consumes = MediaType.TEXT_PLAIN_VALUE)
    List<Speaker> voices(@RequestBody String text) {
        Reading reading = read(text);
        Voices voices = Voices.find(reading);
        return scorer.byVoice(reading, voices).entrySet().stream()
                .map(each -> speaker(each.getKey(), each.getValue(), reading, voices))
                .toList();
    }

    @PostMapping(path = "/page", consumes = MediaType.TEXT_PLAIN_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    String page(@RequestBody String text) {
        Reading reading = read(text);
        Voices voices = Voices.find(reading);
        FramingComparison comparison = framing.run(List.of(reading));
        return Report.titled("Article")
                .article(reading, voices)
                .tone(scorer.byVoice(reading, voices))
                .framing(comparison)
                .html();
    }

    private static Reading read(String text) {
        return DocumentReader.english().read(Document.of("request", text));
    }

    private static Speaker speaker(Voice voice, Tone tone, Reading reading, Voices voices) {
        return new Speaker(
                voice.name(),
                voices.words(voice),
                tone.label().name(),
                tone.value().isPresent() ? tone.value().getAsDouble() : null,
                tone.contributions().stream().map(Contribution::words).toList(),
                voices.attributions().stream()
                        .filter(said -> said.speaker().equals(voice))
                        .map(said -> said.textIn(reading.text()))
                        .toList());
    }
}
