package org.parallax.framing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.parallax.actors.Actor;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.text.Tokens;

/** Draws what a reader judges one by one: statements about actors, or hits of the world-news frames, in their context. */
final class DrawnForReading {

    private static final int ACTORS = 4;
    private static final int BEFORE = 60;
    private static final int BEHIND = 50;

    private DrawnForReading() {}

    /** Usage: DrawnForReading statements|hits DATA_FOLDER SEED FIRST_DOCUMENT LAST_DOCUMENT COUNT. */
    public static void main(String[] args) {
        List<Document> documents = new ArrayList<>();
        Corpus.readJsonLines(Path.of(args[1]).resolve("polnear/train.jsonl")).forEach(documents::add);
        Random random = new Random(Long.parseLong(args[2]));
        boolean hits = args[0].equals("hits");
        if (hits) {
            Collections.shuffle(documents, random);
        }
        List<String> all = new ArrayList<>();
        for (Document document : documents.subList(Integer.parseInt(args[3]), Integer.parseInt(args[4]))) {
            Reading reading = DocumentReader.english().read(document);
            all.addAll(hits ? hits(reading) : statements(reading));
        }
        Collections.shuffle(all, random);
        all.stream().limit(Integer.parseInt(args[5])).sorted().forEach(System.out::println);
    }

    private static List<String> statements(Reading reading) {
        List<Actor> actors = Portrayal.mostNamed(List.of(reading), ACTORS);
        List<String> lines = new ArrayList<>();
        if (!actors.isEmpty()) {
            for (Portrait portrait : Portrayal.of(actors).run(List.of(reading)).portraits()) {
                portrait.statements().stream()
                        .filter(each -> !Set.of("say", "tell").contains(each.term()))
                        .forEach(each ->
                                lines.add(each.aspect() + " " + portrait.actor().name() + ": " + each.shown()
                                        + " <- "
                                        + context(
                                                reading,
                                                each.finding().span().start(),
                                                each.finding().span().end())));
            }
        }
        return lines;
    }

    private static List<String> hits(Reading reading) {
        CategoryDictionary frames = Frames.worldNews();
        Tokens tokens = reading.tokens();
        List<String> lines = new ArrayList<>();
        new FrameMarkers(frames).find(reading, (frame, sentence, first, end) -> {
            if (!reading.parts().isSetAside(tokens.start(first))) {
                lines.add(frames.categories().get(frame) + "\t" + reading.id() + "\t" + tokens.start(first) + "\t"
                        + context(reading, tokens.start(first), tokens.end(end - 1)));
            }
        });
        return lines;
    }

    private static String context(Reading reading, int start, int end) {
        String text = reading.text();
        String line = text.substring(Math.max(0, start - BEFORE), start)
                + "[[" + text.substring(start, end) + "]]"
                + text.substring(end, Math.min(text.length(), end + BEHIND));
        return line.replaceAll("\\s+", " ");
    }
}
