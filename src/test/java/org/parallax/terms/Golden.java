package org.parallax.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.parallax.corpus.Document;
import org.parallax.corpus.Reading;
import org.parallax.text.ArticleParts;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/** The reference numbers that {@code parallax.data} points to. */
final class Golden {

    private static final Map<String, List<Reading>> READINGS = new HashMap<>();

    private Golden() {}

    static boolean isThere() {
        String data = System.getProperty("parallax.data", "");
        return !data.isEmpty() && Files.isDirectory(Path.of(data, "goldens"));
    }

    static Path path(String name) {
        return Path.of(System.getProperty("parallax.data", ""), "goldens").resolve(name);
    }

    /** The rows of a table below its header, by column. */
    static List<Map<String, String>> table(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String[]> lines = lines(name);
        String[] header = lines.get(0);
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.length; i++) {
                row.put(header[i], line[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    static List<String[]> lines(String name) {
        List<String[]> lines = new ArrayList<>();
        Path file = path(name);
        try (InputStream raw = Files.newInputStream(file);
                BufferedReader in = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e, e);
        }
        return lines;
    }

    /** The reference program's own tokens as readings, in the order of its documents. */
    static synchronized List<Reading> tokens(String name) {
        return READINGS.computeIfAbsent(name, Golden::readTokens);
    }

    private static List<Reading> readTokens(String name) {
        Map<String, List<String>> byDocument = new LinkedHashMap<>();
        for (Map<String, String> row : table("tokens/tokens_" + name + ".tsv.gz")) {
            byDocument.computeIfAbsent(row.get("doc"), doc -> new ArrayList<>()).add(row.get("token"));
        }
        List<Reading> readings = new ArrayList<>();
        byDocument.forEach((doc, tokens) -> readings.add(reading(doc, tokens)));
        return readings;
    }

    /** A document made of these tokens, a space between any two. */
    static Reading reading(String id, List<String> tokens) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (String token : tokens) {
            text.append(text.length() == 0 ? "" : " ");
            spans.add(new Span(text.length(), text.length() + token.length()));
            text.append(token);
        }
        return new Reading(
                Document.of(id, text.toString()),
                Tokens.of(text.toString(), spans),
                Sentences.of(List.of()),
                List.of(),
                ArticleParts.bodyOnly(List.of()));
    }

    /** The documents' metadata: id to column to value. */
    static Map<String, Map<String, String>> metadata() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        List<String[]> lines;
        try {
            lines = Files.readAllLines(path("corpus/metadata.csv")).stream()
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String[] line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.length; i++) {
                row.put(lines.get(0)[i], line[i]);
            }
            all.put(line[0], row);
        }
        return all;
    }
}
