package org.parallax.framing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.parallax.text.WordTable;

/** Reads a text file of word vectors once, byte by byte, and keeps the rows of the words asked for. */
final class VectorFile {

    private static final int BUFFER = 1 << 16;

    private final String file;
    private final InputStream in;
    private final WordTable wanted;
    private final int[] ranks;
    private final boolean[] exact;
    private float[] values = new float[0];
    private byte[] line = new byte[1 << 12];
    private int length;
    private int number;
    private int dimensions;
    private int header;

    VectorFile(String file, InputStream in, WordTable wanted) {
        this.file = file;
        this.in = in;
        this.wanted = wanted;
        ranks = new int[wanted.size()];
        exact = new boolean[wanted.size()];
    }

    WordVectors read() throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < n; i++) {
                if (buffer[i] == '\n') {
                    append(buffer, from, i);
                    row();
                    from = i + 1;
                }
            }
            append(buffer, from, n);
        }
        if (length > 0) {
            row();
        }
        if (dimensions == 0) {
            throw new IllegalArgumentException(file + ": expected a word and its numbers in each line, found no line");
        }
        return new WordVectors(wanted, dimensions, values, ranks);
    }

    private void append(byte[] buffer, int from, int to) {
        if (length + to - from > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, length + to - from));
        }
        System.arraycopy(buffer, from, line, length, to - from);
        length += to - from;
    }

    private void row() {
        number++;
        while (length > 0 && (line[length - 1] == ' ' || line[length - 1] == '\r' || line[length - 1] == '\t')) {
            length--;
        }
        if (length > 0) {
            int gaps = gaps();
            if (number == 1 && gaps == 1 && isCount(0, gapAt(1)) && isCount(gapAt(1) + 1, length)) {
                header = 1;
            } else {
                take(gaps);
            }
        }
        length = 0;
    }

    private void take(int gaps) {
        if (dimensions == 0) {
            dimensions = gaps;
            values = new float[Math.multiplyExact(wanted.size(), dimensions)];
        }
        // a word may hold spaces (". . ."); a number too many does not make one
        int end = gaps >= dimensions ? gapAt(gaps - dimensions + 1) : -1;
        if (dimensions == 0 || end <= 0 || gaps > dimensions && isNumber(lastFieldBefore(end), end)) {
            throw error("expected a word and " + Math.max(1, dimensions) + " numbers as in the first row, got "
                    + (gaps + 1) + " columns");
        }
        int id = wanted.id(line, 0, end);
        if (id < 0) {
            return;
        }
        boolean lower = wanted.word(id).equals(new String(line, 0, end, StandardCharsets.UTF_8));
        if (ranks[id] == 0 || lower && !exact[id]) {
            ranks[id] = number - header;
            exact[id] = lower;
            numbers(id, end);
        }
    }

    private void numbers(int id, int end) {
        int from = end + 1;
        for (int d = 0; d < dimensions; d++) {
            int to = from;
            while (to < length && !isGap(to)) {
                to++;
            }
            values[id * dimensions + d] = number(from, to);
            from = to + 1;
        }
    }

    private float number(int from, int to) {
        String digits = new String(line, from, to - from, StandardCharsets.UTF_8);
        float value;
        try {
            value = Float.parseFloat(digits);
        } catch (NumberFormatException e) {
            throw error("expected a number, got \"" + digits + "\"");
        }
        if (!Float.isFinite(value)) {
            throw error("expected a finite number, got \"" + digits + "\"");
        }
        return value;
    }

    private boolean isGap(int i) {
        return line[i] == ' ' || line[i] == '\t';
    }

    private int gaps() {
        int gaps = 0;
        for (int i = 0; i < length; i++) {
            gaps += isGap(i) ? 1 : 0;
        }
        return gaps;
    }

    /** Where the gap of this number stands, counted from 1. */
    private int gapAt(int gap) {
        int seen = 0;
        for (int i = 0; i < length; i++) {
            seen += isGap(i) ? 1 : 0;
            if (seen == gap) {
                return i;
            }
        }
        return length;
    }

    private int lastFieldBefore(int end) {
        int i = end;
        while (i > 0 && !isGap(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isCount(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line[i] < '0' || line[i] > '9') {
                return false;
            }
        }
        return to > from;
    }

    private boolean isNumber(int from, int to) {
        try {
            Float.parseFloat(new String(line, from, to - from, StandardCharsets.UTF_8));
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private IllegalArgumentException error(String what) {
        return new IllegalArgumentException(file + ":" + number + ": " + what);
    }
}
