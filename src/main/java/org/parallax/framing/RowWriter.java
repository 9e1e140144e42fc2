package org.parallax.framing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.voices.Wording;

/** One row a document, unit and frame. */
final class RowWriter {

    private static final List<String> HEADER = List.of(
            "document",
            "group",
            "voice",
            "event",
            "frame",
            "words",
            "hits",
            "own_words",
            "own_hits",
            "quoted_words",
            "quoted_hits",
            "reported_words",
            "reported_hits",
            "sentences",
            "sentences_with_hit");

    private final List<String> frames;
    private final Set<Wording> counted;

    RowWriter(List<String> frames, Set<Wording> counted) {
        this.frames = frames;
        this.counted = counted;
    }

    void write(List<DocumentCounts> documents, Path file) {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADER);
            for (DocumentCounts document : documents) {
                write(document, csv);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e, e);
        }
    }

    private void write(DocumentCounts document, CsvWriter csv) {
        int wordings = Wording.values().length;
        long[][] words = new long[document.units.size()][wordings];
        long[][][] hits = new long[document.units.size()][frames.size()][wordings];
        for (int p = 0; p < document.pieces(); p++) {
            words[document.unitOf(p)][document.wordingOf(p)] += document.wordsOf(p);
        }
        int[][] last = new int[document.units.size()][frames.size()];
        int[][] with = new int[document.units.size()][frames.size()];
        for (int h = 0; h < document.hits().size(); h++) {
            int unit = document.unitOf(document.hits().piece(h));
            int frame = document.hits().frame(h);
            Wording wording =
                    Wording.values()[document.wordingOf(document.hits().piece(h))];
            hits[unit][frame][wording.ordinal()]++;
            if (counted.contains(wording)
                    && last[unit][frame] != document.hits().sentence(h) + 1) {
                last[unit][frame] = document.hits().sentence(h) + 1;
                with[unit][frame]++;
            }
        }
        for (int u = 0; u < words.length; u++) {
            for (int f = 0; f < frames.size(); f++) {
                List<String> row = new ArrayList<>(
                        List.of(document.id, document.group, document.units.get(u), document.event, frames.get(f)));
                row.add(String.valueOf(sum(words[u])));
                row.add(String.valueOf(sum(hits[u][f])));
                for (int w = 0; w < wordings; w++) {
                    row.add(String.valueOf(words[u][w]));
                    row.add(String.valueOf(hits[u][f][w]));
                }
                row.add(String.valueOf(document.sentences[u]));
                row.add(String.valueOf(with[u][f]));
                csv.writeRecord(row);
            }
        }
    }

    private long sum(long[] byWording) {
        long sum = 0;
        for (Wording wording : counted) {
            sum += byWording[wording.ordinal()];
        }
        return sum;
    }
}
