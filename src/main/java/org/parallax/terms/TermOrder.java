package org.parallax.terms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Puts the terms of an index into alphabetical order. Words are sorted; runs need not be: where the joiner comes before every
 * byte of every word, as a space does, the order of the joined strings is that of the words one by one, and a walk over the
 * tree of runs, children by their last word, meets them in it. Otherwise the joined strings are compared.
 */
final class TermOrder {

    private final TermIndex index;
    private final boolean[] used;
    private final byte[] joiner;
    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[1 << 12];
    private int size;

    private TermOrder(TermIndex index, boolean[] used, byte[] joiner) {
        this.index = index;
        this.used = used;
        this.joiner = joiner;
    }

    /**
     * The vocabulary of the terms in use, and each one's place in it. A token that holds the joiner may read like a run of
     * others: the two share a place.
     */
    static Vocabulary of(TermIndex index, boolean[] used, String joiner, int[] placeOf) {
        TermOrder order = new TermOrder(index, used, joiner.getBytes(StandardCharsets.UTF_8));
        int[] terms = order.joinerComesFirst() ? order.walked() : order.compared();
        for (int term : terms) {
            placeOf[term] = order.append(term);
        }
        return new Vocabulary(Arrays.copyOf(order.bytes, order.length()), Arrays.copyOf(order.ends, order.size));
    }

    private boolean joinerComesFirst() {
        return !index.hasRuns()
                || (joiner.length == 1 && joiner[0] > 0 && index.words().leastByte() > joiner[0]);
    }

    private int length() {
        return size == 0 ? 0 : ends[size - 1];
    }

    private int append(int term) {
        int at = length();
        int length = index.length(term, joiner.length);
        if (length > Integer.MAX_VALUE - 16 - at) {
            throw new IllegalStateException("more than 2 GB of distinct terms; trim or split the corpus");
        }
        if (at + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, WordIds.grown(bytes.length, at + length));
        }
        index.write(term, joiner, bytes, at);
        int last = size < 2 ? 0 : ends[size - 2];
        if (size > 0 && Arrays.equals(bytes, last, at, bytes, at, at + length)) {
            return size - 1;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, WordIds.grown(size, size + 1));
        }
        ends[size] = at + length;
        return size++;
    }

    private int[] compared() {
        int[] terms = inUse(IntOrder.identity(index.size()));
        byte[][] joined = new byte[terms.length][];
        for (int i = 0; i < terms.length; i++) {
            joined[i] = index.bytes(terms[i], joiner);
        }
        int[] order = IntOrder.sorted(terms.length, (a, b) -> Arrays.compareUnsigned(joined[a], joined[b]));
        return Arrays.stream(order).map(i -> terms[i]).toArray();
    }

    private int[] inUse(int[] terms) {
        return Arrays.stream(terms).filter(term -> used[term]).toArray();
    }

    private int[] walked() {
        int n = index.size();
        int[] rank = index.words().ranks();
        int[] byWord = counted(IntOrder.identity(n), index.words().size(), term -> rank[index.last(term)]);
        int[] starts = new int[n + 2];
        for (int term = 0; term < n; term++) {
            starts[index.prefix(term) + 2]++;
        }
        for (int i = 0; i <= n; i++) {
            starts[i + 1] += starts[i];
        }
        int[] children = counted(byWord, n + 1, term -> index.prefix(term) + 1);
        return inUse(preorder(children, starts));
    }

    // children of term t stand in children[starts[t + 1], starts[t + 2]); the roots are the children of -1
    private static int[] preorder(int[] children, int[] starts) {
        int[] order = new int[children.length];
        int[] stack = new int[children.length + 1];
        int top = 0;
        int n = 0;
        for (int i = starts[1] - 1; i >= 0; i--) {
            stack[top++] = children[i];
        }
        while (top > 0) {
            int term = stack[--top];
            order[n++] = term;
            for (int i = starts[term + 2] - 1; i >= starts[term + 1]; i--) {
                stack[top++] = children[i];
            }
        }
        return order;
    }

    /** What to sort by: a number of at least 0. */
    @FunctionalInterface
    private interface Bucket {

        int of(int term);
    }

    // stable
    private static int[] counted(int[] terms, int buckets, Bucket bucket) {
        int[] starts = new int[buckets + 1];
        for (int term : terms) {
            starts[bucket.of(term) + 1]++;
        }
        for (int i = 0; i < buckets; i++) {
            starts[i + 1] += starts[i];
        }
        int[] sorted = new int[terms.length];
        for (int term : terms) {
            sorted[starts[bucket.of(term)]++] = term;
        }
        return sorted;
    }
}
