package org.parallax.text;

import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Folded words and their numbers, in the order of their coming: an open-addressing table with linear probing, at most
 * half full, over the words' {@link FoldedHash}. The words lie behind one another in one column, eight UTF-8 bytes to
 * an element, a zero behind each word. Looking up allocates nothing.
 */
final class FoldedKeys implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * The word's number plus one, 0 for a free slot; negated if the word fills one element of {@code words}. All else lies
     * by number: frequent words come early, so what is read most lies together.
     */
    private int[] slots;

    private int shift;
    private int size;
    private long[] hashes;
    private int[] starts;
    private long[] words;
    private int used;

    FoldedKeys(int expected) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, expected)));
        slots = new int[1 << bits];
        hashes = new long[Math.max(8, expected)];
        shift = 64 - bits;
        starts = new int[Math.max(8, expected)];
        words = new long[Math.max(16, 2 * expected)];
    }

    private FoldedKeys(FoldedKeys other) {
        slots = other.slots.clone();
        shift = other.shift;
        size = other.size;
        hashes = Arrays.copyOf(other.hashes, size);
        starts = Arrays.copyOf(other.starts, size);
        words = Arrays.copyOf(other.words, other.used);
        used = other.used;
    }

    private FoldedKeys(long[] hashes, int[] starts, long[] words) {
        this(hashes.length);
        this.hashes = hashes;
        this.starts = starts;
        this.words = words;
        used = words.length;
        for (int id = 0; id < hashes.length; id++) {
            int end = id + 1 < starts.length ? starts[id + 1] : used;
            place(hashes[id], end - starts[id] <= 2 ? -id - 1 : id + 1);
        }
        size = hashes.length;
    }

    /** Writes the words and their hashes, not the slots: those take little time to fill. */
    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        out.writeInt(used);
        for (int id = 0; id < size; id++) {
            out.writeLong(hashes[id]);
        }
        for (int id = 0; id < size; id++) {
            out.writeInt(starts[id]);
        }
        for (int at = 0; at < used; at++) {
            out.writeLong(words[at]);
        }
    }

    static FoldedKeys read(ByteBuffer in) {
        long[] hashes = new long[in.getInt()];
        int[] starts = new int[hashes.length];
        long[] words = new long[in.getInt()];
        in.asLongBuffer().get(hashes);
        in.position(in.position() + Long.BYTES * hashes.length);
        in.asIntBuffer().get(starts);
        in.position(in.position() + Integer.BYTES * starts.length);
        in.asLongBuffer().get(words);
        in.position(in.position() + Long.BYTES * words.length);
        return new FoldedKeys(hashes, starts, words);
    }

    FoldedKeys copy() {
        return new FoldedKeys(this);
    }

    int size() {
        return size;
    }

    /** The hash of the word with this number. */
    long hash(int id) {
        return hashes[id];
    }

    /** The number of a word with this hash, -1 if there is none. */
    int find(CharSequence text, int from, int to, long hash) {
        int number;
        for (int slot = (int) (hash >>> shift); (number = slots[slot]) != 0; slot = slot + 1 & slots.length - 1) {
            int id = Math.abs(number) - 1;
            if (hashes[id] == hash
                    && (isCertain(number, to - from) || FoldedHash.same(text, from, to, words, starts[id]))) {
                return id;
            }
        }
        return -1;
    }

    /** The number of a word with this hash, -1 if there is none. */
    int find(byte[] utf8, int from, int to, long hash) {
        int number;
        for (int slot = (int) (hash >>> shift); (number = slots[slot]) != 0; slot = slot + 1 & slots.length - 1) {
            int id = Math.abs(number) - 1;
            if (hashes[id] == hash
                    && (isCertain(number, to - from) || FoldedHash.same(utf8, from, to, words, starts[id]))) {
                return id;
            }
        }
        return -1;
    }

    /** Whether equal hashes are enough: both words fill one element, and such words have different hashes. */
    private static boolean isCertain(int number, int length) {
        return number < 0 && length <= 8;
    }

    /** Gives the next number to a folded word that {@link #find} does not know. */
    int append(byte[] folded, long hash) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        int elements = folded.length + 7 >>> 3;
        starts = size < starts.length ? starts : Arrays.copyOf(starts, 2 * size);
        words = used + elements < words.length ? words : Arrays.copyOf(words, 2 * words.length + elements);
        hashes = size < hashes.length ? hashes : Arrays.copyOf(hashes, 2 * size);
        hashes[size] = hash;
        starts[size] = used;
        for (int i = 0; i < folded.length; i++) {
            words[used + (i >>> 3)] |= (folded[i] & 0xFFL) << (i << 3);
        }
        used += elements + 1;
        size++;
        place(hash, elements <= 1 ? -size : size);
        return size - 1;
    }

    private void place(long hash, int number) {
        int slot = (int) (hash >>> shift);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[2 * old.length];
        shift--;
        for (int number : old) {
            if (number != 0) {
                place(hashes[Math.abs(number) - 1], number);
            }
        }
    }

    /** The folded word with this number. */
    String word(int id) {
        if (id < 0 || id >= size) {
            throw new IndexOutOfBoundsException("word " + id + " of " + size);
        }
        int end = starts[id];
        while (words[end] != 0) {
            end++;
        }
        byte[] utf8 = new byte[8 * (end - starts[id])];
        int n = 0;
        for (int at = starts[id]; at < end; at++) {
            for (long left = words[at]; left != 0; left >>>= 8) {
                utf8[n++] = (byte) left;
            }
        }
        return new String(utf8, 0, n, StandardCharsets.UTF_8);
    }
}
