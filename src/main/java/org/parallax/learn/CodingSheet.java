package org.parallax.learn;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.corpus.Reading;

/**
 * Texts out to coders and their codes back: a table with a number, the text and an empty code, shuffled and without
 * source, date or id, so that a coder cannot tell where a text comes from. Stateless and thread-safe.
 */
public final class CodingSheet {

    private CodingSheet() {}

    /**
     * Writes the sheet; returns the key, from the number on the sheet to the text's id. Keep it from the coders.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public static Map<String, String> write(List<Reading> texts, long seed, Path file) {
        List<Reading> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(seed));
        Map<String, String> key = new LinkedHashMap<>();
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            csv.writeRecord("number", "text", "code");
            for (Reading text : shuffled) {
                String number = String.valueOf(key.size() + 1);
                key.put(number, text.id());
                csv.writeRecord(number, text.text(), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e, e);
        }
        return Collections.unmodifiableMap(key);
    }

    /**
     * Reads a sheet that a coder filled in: the text's id to its code; texts left without a code are left out.
     *
     * @throws IllegalArgumentException with the file for a missing column, or a number that the key does not have or that
     *     comes twice
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Map<String, String> read(Path file, Map<String, String> key) {
        Map<String, String> codes = new TreeMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(in)) {
                String where = file + ":" + row.getStartingLineNumber() + ": ";
                String number = row.findField("number").orElseThrow(() -> noColumn(where, "number"));
                String code = row.findField("code")
                        .orElseThrow(() -> noColumn(where, "code"))
                        .strip();
                String id = key.get(number);
                if (id == null) {
                    throw new IllegalArgumentException(where + "number " + number + " is not on the sheet");
                }
                if (!code.isEmpty() && codes.put(id, code) != null) {
                    throw new IllegalArgumentException(where + "number " + number + " comes twice");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
        return codes;
    }

    private static IllegalArgumentException noColumn(String where, String name) {
        return new IllegalArgumentException(where + "a coding sheet needs a column \"" + name + "\"");
    }

    /**
     * The texts that are most worth coding next: those whose two most probable labels are closest, taken in turn from the
     * labels given so that no label fills the sheet alone.
     */
    public static List<Reading> next(TextClassifier classifier, List<Reading> uncoded, int most) {
        Map<String, List<Reading>> byLabel = new TreeMap<>();
        uncoded.forEach(text -> byLabel.computeIfAbsent(classifier.label(text), l -> new ArrayList<>())
                .add(text));
        Comparator<Reading> closest = Comparator.comparingDouble(text -> margin(classifier, text));
        byLabel.values().forEach(texts -> texts.sort(closest.thenComparing(Reading::id)));
        List<Reading> next = new ArrayList<>();
        for (int rank = 0; next.size() < Math.min(most, uncoded.size()); rank++) {
            for (List<Reading> texts : byLabel.values()) {
                if (rank < texts.size() && next.size() < most) {
                    next.add(texts.get(rank));
                }
            }
        }
        return next;
    }

    private static double margin(TextClassifier classifier, Reading text) {
        double[] p = classifier.probabilities(text).values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return p[p.length - 1] - p[p.length - 2];
    }
}
