package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.terms.Concordance;
import org.parallax.terms.KeyTerm;
import org.parallax.terms.Keyness;
import org.parallax.terms.TermCounter;
import org.parallax.voices.SpeakerCount;
import org.parallax.voices.SpeakerCounter;
import org.parallax.voices.SpeakerCounts;

/** The README's code for many articles, run on those of examples/outlets. */
class ReadmeSourcesTest {

    @Test
    void sources_are_compared_by_words_speakers_and_frames() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        compare(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("families in 13 articles log2 +3.5")
                .contains("Families")
                .contains("Tomas Reyl")
                .contains("The Commons, economic: 9 of");
    }

    private static void compare(PrintStream out) {
        // README
        // a line: {"id": …, "text": …, "source": …, "event": …}; the file is read again for each question
        Path file = Path.of("examples/outlets/src/main/resources/articles.jsonl");
        Readings readings = Corpus.read(file).readings(DocumentReader.english());

        // which words mark a source against all others, tested over articles, and where do they stand?
        Keyness keyness = Keyness.compare(
                TermCounter.words().groupedBy(Reading.field("source")).run(readings));
        for (KeyTerm key : keyness.of("The Commons").top(2)) {
            out.println(key.term() + " in " + key.documents() + " articles "
                    + key.difference().orElseThrow());
            Concordance.of(key.term()).in(readings).limit(2).forEach(out::println);
        }

        // who gets quoted?
        SpeakerCounts quoted = SpeakerCounter.all().run(readings);
        for (SpeakerCount speaker : quoted.speakers().subList(0, 3)) {
            out.println(speaker.voice().name() + " " + quoted.share(speaker) + " " + speaker.cues());
        }

        // which frames does it use more or less than the others on the same events?
        FramingAnalysis frames = FramingAnalysis.of(Frames.policy()).by(Reading.field("source"));
        out.println(frames.within(Reading.field("event")).run(readings).cell("The Commons", "economic"));
        // README
    }
}
