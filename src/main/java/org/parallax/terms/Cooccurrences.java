package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often terms stand near one another: the answer of {@link Cooccurrence}. Pairs without order are kept once, whichever
 * term is named first. Immutable and thread-safe.
 */
public final class Cooccurrences implements Serializable {

    private static final long serialVersionUID = 1;

    private final Vocabulary vocabulary;
    private final long[] keys;
    private final double[] values;
    private final boolean ordered;

    /**
     * Two terms and how often they stand together.
     *
     * @param first the earlier one where order counts, else the alphabetically first
     * @param second the other
     * @param value how often; a sum of 1/distance if weighted
     */
    public record Pair(String first, String second, double value) {}

    Cooccurrences(Vocabulary vocabulary, long[] keys, double[] values, boolean ordered) {
        this.vocabulary = vocabulary;
        this.keys = keys;
        this.values = values;
        this.ordered = ordered;
    }

    /** How often the two stand together, 0 if never. */
    public double value(String first, String second) {
        int a = vocabulary.place(first);
        int b = vocabulary.place(second);
        if (a < 0 || b < 0) {
            return 0;
        }
        int at = Arrays.binarySearch(keys, ordered || a <= b ? GramTable.key(a, b) : GramTable.key(b, a));
        return at < 0 ? 0 : values[at];
    }

    /** The most frequent pairs, by value, then alphabetically. */
    public List<Pair> top(int n) {
        return pairs(n, IntOrder.identity(keys.length));
    }

    /** The terms that stand most often with one: pairs that hold it, by value, then alphabetically. */
    public List<Pair> with(String term, int n) {
        int place = vocabulary.place(term);
        return pairs(
                n,
                Arrays.stream(IntOrder.identity(keys.length))
                        .filter(i -> (int) (keys[i] >>> 32) == place || (int) keys[i] == place)
                        .toArray());
    }

    private List<Pair> pairs(int n, int[] among) {
        int[] order = IntOrder.sorted(among.length, (a, b) -> Double.compare(values[among[b]], values[among[a]]));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(n, order.length); i++) {
            long key = keys[among[order[i]]];
            pairs.add(new Pair(vocabulary.get((int) (key >>> 32)), vocabulary.get((int) key), values[among[order[i]]]));
        }
        return List.copyOf(pairs);
    }

    /** Number of distinct pairs. */
    public int size() {
        return keys.length;
    }

    /** Sum over all pairs. */
    public double total() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    /** The terms that were counted, whether paired or not. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    long key(int pair) {
        return keys[pair];
    }

    double value(int pair) {
        return values[pair];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cooccurrences that
                && ordered == that.ordered
                && Arrays.equals(keys, that.keys)
                && Arrays.equals(values, that.values)
                && vocabulary.equals(that.vocabulary);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys) * 31 + Arrays.hashCode(values);
    }
}
