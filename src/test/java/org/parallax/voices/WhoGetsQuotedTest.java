package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.DocumentReader;

/** The program that docs/voices.md shows, over a folder of the coded articles. */
class WhoGetsQuotedTest {

    @Test
    void over_a_folder(@TempDir Path folder) throws IOException {
        for (String name : CodedArticles.NAMES) {
            Files.writeString(folder.resolve(name + ".txt"), CodedArticles.text(name));
        }
        StringBuilder out = new StringBuilder();
        SpeakerCounts counts =
                SpeakerCounter.all().run(Corpus.readFolder(folder).readings(DocumentReader.english()));
        for (SpeakerCount speaker : counts.speakers()) {
            out.append("%-30s %4d texts %5d words %5.1f %%  %s%n"
                    .formatted(
                            speaker.voice().name(),
                            speaker.documents(),
                            speaker.quotedWords(),
                            100 * counts.share(speaker),
                            speaker.cues()));
        }
        assertThat(counts.documents()).isEqualTo(5);
        assertThat(out).contains("Tomas Brandao-Reis").contains("2 texts");
    }
}
