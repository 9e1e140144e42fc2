package org.parallax.framing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.stats.KrippendorffAlpha;
import org.parallax.text.Span;

/**
 * Sentences of a corpus drawn by a seed, and the codes two readings gave them: a file of the document's id, the
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

    /** The first and the second code of a sentence, by {@link Sentence#id}. */
    record Codes(String first, String second) {}

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

    static SortedMap<String, Codes> read(Path file) throws IOException {
        SortedMap<String, Codes> codes = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                codes.put(row[0] + "\t" + row[1], new Codes(row[2], row[3]));
            }
        }
        return codes;
    }

    /** How far the two readings agree on one letter; nothing where there was no second reading. */
    static String agreement(List<Sentence> drawn, SortedMap<String, Codes> codes, char letter) {
        if (codes.values().stream().allMatch(each -> each.second().isEmpty())) {
            return "";
        }
        double[][] ratings = new double[2][drawn.size()];
        for (int i = 0; i < drawn.size(); i++) {
            Codes both = codes.get(drawn.get(i).id());
            ratings[0][i] = both.first().indexOf(letter) >= 0 ? 1 : 0;
            ratings[1][i] = both.second().indexOf(letter) >= 0 ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "; alpha %.2f",
                KrippendorffAlpha.NOMINAL
                        .of(org.parallax.stats.Codes.of(ratings))
                        .value()
                        .orElse(Double.NaN));
    }
}
