package org.parallax.framing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.voices.Wording;

/**
 * What the markers count for each voice of an article beside what a reader wrote down about it: which of the reader's
 * cells have a hit, and which cells with a hit are the reader's. Prints the figures of docs/framing.md, which has the
 * command.
 */
final class ReadingCheck {

    private static final int CLEAR = 2;

    private ReadingCheck() {}

    /** Usage: ReadingCheck ARTICLE.txt READING.tsv, the latter with voice, frame, wording and strength in its columns. */
    public static void main(String[] args) throws IOException {
        Reading article = DocumentReader.english().read(Document.read(Path.of(args[0])));
        Map<String, Integer> read = reading(Path.of(args[1]));
        Map<String, Long> counted = counted(article);
        TreeSet<String> all = new TreeSet<>(read.keySet());
        all.addAll(counted.keySet());
        for (String cell : all) {
            System.out.printf(
                    Locale.ROOT,
                    "%s\tread %d\tcounted %d%n",
                    cell,
                    read.getOrDefault(cell, 0),
                    counted.getOrDefault(cell, 0L));
        }
        long found = read.keySet().stream().filter(counted::containsKey).count();
        long clear =
                read.values().stream().filter(strength -> strength >= CLEAR).count();
        long clearFound = read.entrySet().stream()
                .filter(each -> each.getValue() >= CLEAR && counted.containsKey(each.getKey()))
                .count();
        System.out.printf(
                Locale.ROOT,
                "the reader's cells with a hit: %d of %d, clear or dominant ones %d of %d; cells with a hit that are the reader's: %d of %d%n",
                found,
                read.size(),
                clearFound,
                clear,
                found,
                counted.size());
    }

    private static Map<String, Integer> reading(Path file) throws IOException {
        Map<String, Integer> cells = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t", -1);
                cells.merge(row[0] + "\t" + row[1], Integer.valueOf(row[3]), Math::max);
            }
        }
        return cells;
    }

    private static Map<String, Long> counted(Reading article) {
        Map<String, Long> cells = new TreeMap<>();
        FramingAnalysis.of(Frames.worldNews())
                .byVoice()
                .counting(Wording.OWN, Wording.QUOTED, Wording.REPORTED)
                .run(List.of(article))
                .cells()
                .stream()
                .filter(cell -> cell.hits() > 0)
                .forEach(cell -> cells.put(cell.voice() + "\t" + cell.frame(), cell.hits()));
        return cells;
    }
}
