package org.parallax.terms;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;
import java.util.TreeSet;

/**
 * The distinct terms of a count, each with its place: a list of strings in the order of {@link String#compareTo}, held as
 * bytes. A place costs the term's letters and four bytes; a string is made for each term asked for.
 *
 * <p>{@link #place} takes O(log V). Immutable and thread-safe.
 */
public final class Vocabulary extends AbstractList<String> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private final byte[] bytes;
    private final int[] ends;

    Vocabulary(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
    }

    /** These terms, sorted, each once. */
    public static Vocabulary of(Collection<String> terms) {
        byte[][] all = new TreeSet<>(terms).stream().map(WordIds::encode).toArray(byte[][]::new);
        return ofSorted(all, IntOrder.identity(all.length));
    }

    /** Terms that stand in {@code all} at the places of {@code order}, ascending and distinct. */
    static Vocabulary ofSorted(byte[][] all, int[] order) {
        long total = 0;
        for (int i : order) {
            total += all[i].length;
        }
        if (total > Integer.MAX_VALUE - 16) {
            throw new IllegalStateException("more than 2 GB of distinct terms; trim or split the corpus");
        }
        byte[] bytes = new byte[(int) total];
        int[] ends = new int[order.length];
        int at = 0;
        for (int i = 0; i < order.length; i++) {
            byte[] term = all[order[i]];
            System.arraycopy(term, 0, bytes, at, term.length);
            at += term.length;
            ends[i] = at;
        }
        return new Vocabulary(bytes, ends);
    }

    @Override
    public int size() {
        return ends.length;
    }

    /** The term in a place. */
    @Override
    public String get(int place) {
        if (place < 0 || place >= ends.length) {
            throw new IndexOutOfBoundsException("term " + place + " of " + ends.length);
        }
        return WordIds.decode(bytes, start(place), ends[place]);
    }

    /** The term's place, or -1. */
    public int place(String term) {
        byte[] wanted = WordIds.encode(term);
        int low = 0;
        int high = ends.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(bytes, start(middle), ends[middle], wanted, 0, wanted.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object term) {
        return term instanceof String string && place(string) >= 0;
    }

    @Override
    public int indexOf(Object term) {
        return term instanceof String string ? place(string) : -1;
    }

    /** These terms at some places, which ascend. */
    Vocabulary at(int[] places) {
        byte[][] kept = new byte[places.length][];
        for (int i = 0; i < places.length; i++) {
            kept[i] = bytesOf(places[i]);
        }
        return ofSorted(kept, IntOrder.identity(kept.length));
    }

    byte[] bytesOf(int place) {
        return Arrays.copyOfRange(bytes, start(place), ends[place]);
    }

    /** Below 0 if the term of this vocabulary comes before the other's. */
    int compare(int place, Vocabulary other, int place2) {
        return Arrays.compareUnsigned(
                bytes, start(place), ends[place], other.bytes, other.start(place2), other.ends[place2]);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }
}
