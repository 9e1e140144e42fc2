package org.parallax.framing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;

/**
 * Sentences of a corpus drawn by a seed, and the codes readers gave them: a file of the document's id, the
 * sentence's first character and the codes, without a word of the text.
 */
final class CodedSentences {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    private CodedSentences() {}

    /** A sentence and where it stands. */
    record Sentence(Reading reading, Span span) {
        String id() {
            return reading.id() + "\t" + span.start();
        }

        String text() {
            return span.textIn(reading.text()).replaceAll("\\s+", " ");
        }
    }

    /** What two readers saw in a sentence, and what was settled between them. */
    record Codes(Set<String> first, Set<String> second, Set<String> settled) {}

    /** So many sentences of different documents, drawn by the seed. */
    static List<Sentence> draw(Path jsonLines, int count, long seed) {
        List<Document> documents = new ArrayList<>();
        Corpus.readJsonLines(jsonLines).forEach(documents::add);
        Random random = new Random(seed);
        Collections.shuffle(documents, random);
        List<Sentence> drawn = new ArrayList<>();
        for (Document document : documents) {
            if (drawn.size() == count) {
                break;
            }
            Reading reading = DocumentReader.english().read(document);
            List<Span> sentences = reading.sentences().stream()
                    .filter(sentence -> {
                        int words = words(reading, sentence);
                        return words >= SHORTEST
                                && words <= LONGEST
                                && !reading.parts().isSetAside(sentence.start());
                    })
                    .toList();
            if (!sentences.isEmpty()) {
                drawn.add(new Sentence(reading, sentences.get(random.nextInt(sentences.size()))));
            }
        }
        return drawn;
    }

    private static int words(Reading reading, Span span) {
        int words = 0;
        for (int t = reading.tokens().firstAt(span.start());
                t < reading.tokens().size() && reading.tokens().start(t) < span.end();
                t++) {
            words += reading.tokens().isWord(t) ? 1 : 0;
        }
        return words;
    }

    /** Codes by {@link Sentence#id}; with two columns of codes, not three, the first reader's are taken as settled. */
    static SortedMap<String, Codes> read(Path file, String parting) throws IOException {
        SortedMap<String, Codes> codes = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                List<Set<String>> cells = new ArrayList<>();
                for (int c = 2; c < row.length; c++) {
                    Set<String> cell = new TreeSet<>(List.of(row[c].split(parting)));
                    cell.remove("");
                    cells.add(cell);
                }
                codes.put(
                        row[0] + "\t" + row[1],
                        new Codes(cells.get(0), cells.get(1), cells.get(cells.size() > 2 ? 2 : 0)));
            }
        }
        return codes;
    }
}
