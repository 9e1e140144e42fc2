package example;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.parallax.corpus.*;
import org.parallax.framing.*;
import org.parallax.report.Report;
import org.parallax.sentiment.*;
import org.parallax.terms.*;
import org.parallax.voices.*;

/** The README's first program. */
public final class QuickStart {

    private QuickStart() {}

    public static void main(String[] args) {
        // README
        Document article = Document.of("ferry", """
                Ferry fails again

                The island ferry broke down for the third time this month, stranding 200 passengers.

                “It is a disgrace,” said Ana Duarte, who runs the yard. “They promised us safety.”

                The operator said it regretted the delays and would repair both engines.
                """);                                              // or Document.read(Path.of("article.txt"))
        Reading reading = DocumentReader.english().read(article);  // tokens, sentences, headline: read once

        Voices voices = Voices.find(reading);                      // who says what
        for (Attribution said : voices.attributions()) {
            System.out.println(said.speaker().name() + " | " + said.kind() + " | " + said.textIn(article.text()));
        }

        Map<Voice, Tone> tones = ToneScorer.news().byVoice(reading, voices);
        tones.forEach((voice, tone) -> System.out.println(voice.name() + " " + tone.label()));
        for (Contribution word : tones.get(Voice.NARRATOR).contributions()) {
            System.out.println("  " + word.words() + " " + word.points() + " " + word.rule());   // their sum is the score
        }

        TermCounts counts = TermCounter.words().run(List.of(reading));
        System.out.println("ferry " + counts.count("ferry"));

        FramingComparison framing = FramingAnalysis.of(Frames.worldNews()).byVoice().run(List.of(reading));
        System.out.println(framing.cell("the article", "disorder"));    // counts always; insufficient when it is

        Report.titled("Ferry").article(reading, voices).tone(tones).framing(framing).write(Path.of("target/ferry.html"));
        // README
    }
}
