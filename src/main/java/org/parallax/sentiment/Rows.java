package org.parallax.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows of a tab-separated file, one after another; lines that begin with # and the header line are no rows. */
final class Rows {

    private final String file;
    private final BufferedReader lines;
    private final int columns;
    private @Nullable String row;
    private int number;
    private boolean sawHeader;

    Rows(String file, BufferedReader lines, int columns) {
        this.file = file;
        this.lines = lines;
        this.columns = columns;
    }

    /** Whether there is one more. */
    boolean next() throws IOException {
        do {
            row = lines.readLine();
            number++;
            if (row != null && !skipped(row)) {
                if (sawHeader) {
                    return true;
                }
                sawHeader = true;
            }
        } while (row != null);
        return false;
    }

    private static boolean skipped(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** Hands over the cells of the row; what is wrong with them is thrown with file and line. */
    void read(Consumer<String[]> reader) {
        String line = row == null ? "" : row;
        String[] cells = line.split("\t", -1);
        try {
            if (cells.length != columns) {
                throw new IllegalArgumentException(
                        "expected " + columns + " tab-separated columns, got " + cells.length);
            }
            reader.accept(cells);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": " + e.getMessage() + ", in " + Arrays.toString(cells), e);
        }
    }
}
