package org.parallax.text;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The sentences of one text in order: a list of their spans, held in two columns. Immutable and thread-safe.
 */
public final class Sentences extends AbstractList<Span> implements RandomAccess, Serializable {

    private final int[] starts;
    private final int[] ends;

    Sentences(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * A segmentation, the caller's own or a splitter's.
     *
     * @throws IllegalArgumentException if spans are out of order or overlap
     */
    public static Sentences of(List<Span> spans) {
        int n = spans.size();
        int[] starts = new int[n];
        int[] ends = new int[n];
        for (int i = 0; i < n; i++) {
            starts[i] = spans.get(i).start();
            ends[i] = spans.get(i).end();
            if (i > 0 && starts[i] < ends[i - 1]) {
                throw new IllegalArgumentException(
                        "sentences must be in order and apart; got " + spans.get(i) + " behind " + spans.get(i - 1));
            }
        }
        return new Sentences(starts, ends);
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public Span get(int index) {
        return new Span(starts[index], ends[index]);
    }

    /** Offset of the sentence's first unit. */
    public int start(int index) {
        return starts[index];
    }

    /** Offset behind the sentence's last unit. */
    public int end(int index) {
        return ends[index];
    }

    /** Index of the sentence the offset lies in, or of the last one that starts before it; -1 before the first. */
    public int indexAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }
}
