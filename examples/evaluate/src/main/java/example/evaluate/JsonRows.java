package example.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.text.Span;

/** JSON Lines in, JSON Lines out, one row in memory at a time. */
final class JsonRows {

    static final JsonMapper JSON = new JsonMapper();

    /** Turns one row into the rows to write for it. */
    interface Step {
        void row(JsonNode row, Sink out) throws IOException;
    }

    /** Takes rows to write. */
    interface Sink {
        void write(ObjectNode row) throws IOException;
    }

    private JsonRows() {}

    static void each(Path in, Path out, Step step) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(in);
                BufferedWriter writer = Files.newBufferedWriter(out)) {
            Progress progress = new Progress("rows", Files.size(in));
            Sink sink = row -> {
                writer.write(JSON.writeValueAsString(row));
                writer.write('\n');
            };
            long number = 0;
            long bytes = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
                if (!line.isBlank()) {
                    step.row(parse(in, number, line), sink);
                }
                progress.at(number, bytes);
            }
            progress.done();
        }
    }

    static JsonNode parse(Path file, long number, String line) {
        try {
            JsonNode row = JSON.readTree(line);
            if (row.isObject()) {
                return row;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + ":" + number + ": " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException(file + ":" + number + ": expected one JSON object a line");
    }

    /** The span that two fields give in code points. */
    static Span span(String text, JsonNode row, String from, String to) {
        try {
            return new Span(
                    text.offsetByCodePoints(0, row.path(from).asInt(-1)),
                    text.offsetByCodePoints(0, row.path(to).asInt(-1)));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("\"" + from + "\" and \"" + to + "\" must be offsets in the text, got " + row, e);
        }
    }

    /** The text of a field that every row must have. */
    static String text(JsonNode row, String field) {
        JsonNode value = row.get(field);
        if (value == null || !value.isValueNode()) {
            throw new IllegalArgumentException("a row lacks the field \"" + field + "\": "
                    + row.toString().substring(0, Math.min(120, row.toString().length())));
        }
        return value.asText();
    }
}
