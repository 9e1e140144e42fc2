package org.parallax.text;

import java.util.Arrays;

/** Gathers spans into two columns. */
final class SpanColumns {

    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    Sentences toSentences() {
        return new Sentences(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
}
