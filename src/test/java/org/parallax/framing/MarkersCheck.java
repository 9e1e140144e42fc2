package org.parallax.framing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.text.Span;

/**
 * What the markers of a dictionary find in sentences that two readers coded. Prints the figures of docs/framing.md, which
 * has the command.
 */
final class MarkersCheck {

    private static final int SENTENCES = 200;
    private static final Map<String, CategoryDictionary> DICTIONARIES = Map.of(
            "world-news", Frames.worldNews(),
            "policy", Frames.policy(),
            "moral-foundations", Frames.moralFoundations(),
            "generic", Frames.generic());

    private MarkersCheck() {}

    /** Usage: MarkersCheck measure|errors DATA_FOLDER SEED DICTIONARY CODES. */
    public static void main(String[] args) throws IOException {
        CategoryDictionary frames = DICTIONARIES.get(args[3]);
        SortedMap<String, CodedSentences.Codes> codes = CodedSentences.read(Path.of(args[4]), "; ");
        FoundAgainstCodes table = new FoundAgainstCodes();
        for (CodedSentences.Sentence sentence : CodedSentences.draw(
                Path.of(args[1]).resolve("polnear/train.jsonl"), SENTENCES, Long.parseLong(args[2]))) {
            CodedSentences.Codes coded = codes.get(sentence.id());
            if (coded != null) {
                Set<String> found = found(sentence, frames);
                table.add(coded, found);
                if (args[0].equals("errors") && !found.equals(coded.settled())) {
                    System.out.println("coded " + coded.settled() + " found " + found + ": " + sentence.text());
                }
            }
        }
        table.print(frames.categories());
    }

    private static Set<String> found(CodedSentences.Sentence sentence, CategoryDictionary frames) {
        Span span = sentence.span();
        Set<String> found = new TreeSet<>();
        FrameMarkers markers = new FrameMarkers(frames);
        markers.find(sentence.reading(), (frame, number, first, end) -> {
            if (span.contains(sentence.reading().tokens().start(first))) {
                found.add(markers.frames().get(frame));
            }
        });
        return found;
    }
}
