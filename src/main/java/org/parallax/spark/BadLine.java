package org.parallax.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A line that is no document. Ordered by file, block and line. Immutable and thread-safe.
 *
 * @param file the file it stands in
 * @param block the byte at which the part of the file begins that Spark read in one piece, 0 for its first
 * @param line number of the line in that part, from 1; with block 0 the number of the line in the file
 * @param reason what is wrong with it
 */
public record BadLine(String file, long block, long line, String reason) implements Comparable<BadLine>, Serializable {

    private static final Comparator<BadLine> ORDER = Comparator.comparing(BadLine::file)
            .thenComparingLong(BadLine::block)
            .thenComparingLong(BadLine::line)
            .thenComparing(BadLine::reason);

    @Override
    public int compareTo(BadLine other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:/news.jsonl:12: expected one JSON object a line}. */
    @Override
    public String toString() {
        return file + ":" + line + (block == 0 ? "" : " behind byte " + block) + ": " + reason;
    }
}
