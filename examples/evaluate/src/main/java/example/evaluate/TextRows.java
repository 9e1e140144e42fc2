package example.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Short texts in, a line of figures out: a TSV file with a header that names {@code id} and {@code text}, where quotes have
 * no meaning, or JSON Lines with these fields.
 */
final class TextRows {

    /** The line to write for a text behind its id, or null for none. */
    interface Step {
        String line(String text);
    }

    private TextRows() {}

    static void each(Path in, Path out, Step step) throws IOException {
        boolean json = in.toString().endsWith(".jsonl");
        try (BufferedReader reader = Files.newBufferedReader(in);
                BufferedWriter writer = Files.newBufferedWriter(out)) {
            Progress progress = new Progress("texts", Files.size(in));
            List<String> header = json ? List.of() : header(in, reader.readLine());
            long number = json ? 0 : 1;
            long bytes = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
                if (!line.isBlank()) {
                    String[] row = json ? jsonRow(in, number, line) : tsvRow(in, number, line, header);
                    String result = step.line(row[1]);
                    if (result != null) {
                        writer.write(row[0] + "\t" + result + "\n");
                    }
                }
                progress.at(number, bytes);
            }
            progress.done();
        }
    }

    private static List<String> header(Path file, String line) {
        List<String> names = line == null ? List.of() : List.of(line.split("\t", -1));
        if (!names.contains("id") || !names.contains("text")) {
            throw new IllegalArgumentException(
                    file + ":1: expected a header line with the columns id and text, got " + names);
        }
        return names;
    }

    private static String[] tsvRow(Path file, long number, String line, List<String> header) {
        String[] cells = line.split("\t", -1);
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": expected " + header.size() + " cells, got " + cells.length);
        }
        return new String[] {cells[header.indexOf("id")], cells[header.indexOf("text")]};
    }

    private static String[] jsonRow(Path file, long number, String line) {
        JsonNode row = JsonRows.parse(file, number, line);
        return new String[] {JsonRows.text(row, "id"), JsonRows.text(row, "text")};
    }
}
