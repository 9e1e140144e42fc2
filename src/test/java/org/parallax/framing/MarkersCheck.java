package org.parallax.framing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.text.Span;

/**
 * What the markers of the world-news frames find in sentences that a reader coded: sentences with a frame, of both, of
 * the reader's, of the markers'. Prints the figures of docs/framing.md, which has the command.
 */
final class MarkersCheck {

    private static final int SENTENCES = 200;

    private MarkersCheck() {}

    /** Usage: MarkersCheck DATA_FOLDER SEED CODES. */
    public static void main(String[] args) throws IOException {
        Map<String, Set<String>> codes = codes(Path.of(args[2]));
        int[] all = new int[3];
        for (CodedSentences.Sentence sentence : CodedSentences.draw(
                Path.of(args[0]).resolve("polnear/train.jsonl"), SENTENCES, Long.parseLong(args[1]))) {
            Set<String> coded = codes.get(sentence.id());
            if (coded != null) {
                Set<String> found = found(sentence);
                Set<String> both = new TreeSet<>(found);
                both.retainAll(coded);
                all[0] += both.size();
                all[1] += coded.size();
                all[2] += found.size();
                if (!found.equals(coded)) {
                    System.out.println("coded " + coded + " found " + found + ": " + sentence.text());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "recall %d of %d = %.2f, precision %d of %d = %.2f%n",
                all[0],
                all[1],
                (double) all[0] / all[1],
                all[0],
                all[2],
                (double) all[0] / all[2]);
    }

    private static Set<String> found(CodedSentences.Sentence sentence) {
        Span span = sentence.span();
        Set<String> found = new TreeSet<>();
        FrameMarkers markers = new FrameMarkers(Frames.worldNews());
        markers.find(sentence.reading(), (frame, number, first, end) -> {
            if (span.contains(sentence.reading().tokens().start(first))) {
                found.add(markers.frames().get(frame));
            }
        });
        return found;
    }

    private static Map<String, Set<String>> codes(Path file) throws IOException {
        Map<String, Set<String>> codes = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                Set<String> frames = new TreeSet<>(Arrays.asList(row[2].split("; ")));
                frames.remove("");
                codes.put(row[0] + "\t" + row[1], frames);
            }
        }
        return codes;
    }
}
