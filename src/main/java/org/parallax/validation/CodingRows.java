package org.parallax.validation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows of fields from CSV, TSV and JSON Lines, each with the line it stands in. A corpus is read by {@code Corpus}, which
 * rightly wants every id once; here an id stands in a row for each coder.
 */
final class CodingRows {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final List<Row> rows = new ArrayList<>();

    private CodingRows(Path file) {
        this.file = file;
    }

    /** A row: where it stands, and its fields by name. */
    record Row(String place, Map<String, String> fields) {

        /** The field without white space around it. */
        String field(String name) {
            String value = fields.get(name);
            if (value == null) {
                throw new IllegalArgumentException(
                        place + ": no field \"" + name + "\"; got " + String.join(", ", fields.keySet()));
            }
            return value.strip();
        }
    }

    static List<Row> read(Path file) {
        CodingRows rows = new CodingRows(file);
        String name = file.toString();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
                rows.addJsonLines(in);
            } else {
                rows.addTable(in, name.endsWith(".tsv") ? '\t' : ',');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
        return rows.rows;
    }

    /** The codings of a table with a column for each coder. */
    static List<Coding> wide(Path file, List<String> coders) {
        List<Coding> codings = new ArrayList<>();
        Map<String, String> places = new TreeMap<>();
        for (Row row : read(file)) {
            String id = row.field("id");
            String before = places.put(id, row.place());
            if (before != null) {
                throw new IllegalArgumentException(row.place() + ": \"" + id + "\" has a row already at " + before
                        + "; a wide table has one for each unit");
            }
            Map<String, String> fields = new TreeMap<>(row.fields());
            fields.keySet().removeAll(coders);
            fields.remove("id");
            for (String coder : coders) {
                if (!row.field(coder).isEmpty()) {
                    codings.add(new Coding(id, coder, row.field(coder), fields));
                }
            }
        }
        if (codings.isEmpty()) {
            throw new IllegalArgumentException(file + ": no row has a code of " + String.join(", ", coders));
        }
        return codings;
    }

    private void addTable(BufferedReader in, char separator) throws IOException {
        skipByteOrderMark(in);
        for (NamedCsvRecord row : CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(in)) {
            Map<String, String> fields = new TreeMap<>(row.getFieldsAsMap());
            rows.add(new Row(file + ":" + row.getStartingLineNumber(), fields));
        }
    }

    // spreadsheets write one, and it would become part of the first column's name
    private static void skipByteOrderMark(BufferedReader in) throws IOException {
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
    }

    private void addJsonLines(BufferedReader in) throws IOException {
        long line = 0;
        for (String json = in.readLine(); json != null; json = in.readLine()) {
            line++;
            if (!json.isBlank()) {
                String place = file + ":" + line;
                rows.add(new Row(place, fields(json, place)));
            }
        }
    }

    /** Nested values are left out; a null is an empty field. */
    private static Map<String, String> fields(String json, String place) {
        Map<String, String> fields = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException(place + ": expected one JSON object a line, got " + json);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else {
                    fields.put(name, value == JsonToken.VALUE_NULL ? "" : parser.getText());
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(place + ": not JSON: " + e.getMessage(), e);
        }
        return fields;
    }
}
