package org.parallax.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated file; {@code #} opens a comment line, blank lines are skipped. */
final class Rows {

    private Rows() {}

    /** The rows of a resource beside this class. */
    static List<String[]> of(String resource, int columns) {
        try (InputStream in = Rows.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library's jar lacks its resource " + resource);
            }
            return read(
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource, columns, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource + ": " + e.getMessage(), e);
        }
    }

    static List<String[]> read(BufferedReader in, String name, int least, int most) throws IOException {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length < least || row.length > most) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": expected " + (least == most ? "" + least : least + " or " + most)
                                + " tab-separated columns, got " + row.length + ": \"" + line + "\"");
            }
            rows.add(row);
        }
        return rows;
    }
}
