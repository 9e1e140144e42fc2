package org.parallax.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scores a tab-separated file with columns id and text, so that the ratings scorer can read it: IN OUT. */
public final class ToneMeasure {
    private ToneMeasure() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]));
        List<String> header = List.of(lines.get(0).split("\t"));
        int id = header.indexOf("id");
        int text = header.indexOf("text");
        StringBuilder out = new StringBuilder();
        ToneScorer scorer = ToneScorer.news();
        int covered = 0;
        int insufficient = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Tone tone = scorer.scoreAsOne(cells[text]);
            covered += tone.contributions().isEmpty() ? 0 : 1;
            if (tone.label() == ToneLabel.INSUFFICIENT) {
                insufficient++;
            } else {
                out.append(cells[id])
                        .append('\t')
                        .append(tone.value().orElse(0))
                        .append('\n');
            }
        }
        Files.writeString(Path.of(args[1]), out);
        System.out.printf("covered %.3f insufficient %d%n", covered / (lines.size() - 1.0), insufficient);
    }
}
