package org.parallax.terms;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Distinct words, each with a number: 0, 1, 2, … in the order first seen. Words lie one behind another in a byte array,
 * so a word costs its letters and twelve bytes.
 *
 * <p>Bytes are those of CESU-8: each UTF-16 unit by itself in one to three bytes, so that every string, unpaired
 * surrogates too, has one form, and the order of bytes is the order of {@link String#compareTo}. NUL takes two bytes, so
 * that a zero byte can stand between words.
 */
final class WordIds {

    private byte[] bytes = new byte[1024];
    private int[] ends = new int[128];
    private int[] hashes = new int[128];
    // number + 1 of the word in the slot, 0 for an empty one
    private int[] slots = new int[256];
    private int size;

    int size() {
        return size;
    }

    /** The word's number, a new one if it was not known. */
    int intern(byte[] word, int length) {
        int hash = hash(word, length);
        int slot = slotOf(word, length, hash);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        slots[slot] = size + 1;
        append(word, length, hash);
        if (size * 3L > slots.length * 2L) {
            grow();
        }
        return size - 1;
    }

    /** The word's number, or -1. */
    int find(byte[] word, int length) {
        return slots[slotOf(word, length, hash(word, length))] - 1;
    }

    String get(int word) {
        return decode(bytes, start(word), ends[word]);
    }

    /** Copies the word behind {@code at} and returns the place behind its copy. */
    int copy(int word, byte[] into, int at) {
        int length = length(word);
        System.arraycopy(bytes, start(word), into, at, length);
        return at + length;
    }

    int length(int word) {
        return ends[word] - start(word);
    }

    /** The least byte of all words, 127 of none. */
    int leastByte() {
        int least = Byte.MAX_VALUE;
        for (int i = 0; i < (size == 0 ? 0 : ends[size - 1]); i++) {
            least = Math.min(least, bytes[i] & 0xFF);
        }
        return least;
    }

    /** Each word's place in alphabetical order. */
    int[] ranks() {
        long[] heads = new long[size];
        for (int word = 0; word < size; word++) {
            long head = 0;
            for (int i = 0; i < 8; i++) {
                head = head << 8 | (i < length(word) ? bytes[start(word) + i] & 0xFF : 0);
            }
            heads[word] = head + Long.MIN_VALUE;
        }
        int[] order = IntOrder.sorted(size, (a, b) -> {
            int byHead = Long.compare(heads[a], heads[b]);
            return byHead != 0 ? byHead : Arrays.compareUnsigned(bytes, start(a), ends[a], bytes, start(b), ends[b]);
        });
        int[] ranks = new int[size];
        for (int i = 0; i < size; i++) {
            ranks[order[i]] = i;
        }
        return ranks;
    }

    private int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    private int slotOf(byte[] word, int length, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int known = slots[slot] - 1;
            if (hashes[known] == hash && Arrays.equals(bytes, start(known), ends[known], word, 0, length)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void append(byte[] word, int length, int hash) {
        int at = size == 0 ? 0 : ends[size - 1];
        if (length > Integer.MAX_VALUE - 16 - at) {
            throw new IllegalStateException("more than 2 GB of distinct terms; trim or split the corpus");
        }
        if (at + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, grown(bytes.length, at + length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, grown(size, size + 1));
            hashes = Arrays.copyOf(hashes, ends.length);
        }
        System.arraycopy(word, 0, bytes, at, length);
        hashes[size] = hash;
        ends[size++] = at + length;
    }

    private void grow() {
        int[] wider = new int[slots.length * 2];
        int mask = wider.length - 1;
        for (int word = 0; word < size; word++) {
            int slot = hashes[word] & mask;
            while (wider[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = word + 1;
        }
        slots = wider;
    }

    static int grown(int now, int needed) {
        return (int) Math.min(Integer.MAX_VALUE - 16, Math.max(needed, now + (long) (now >> 1)));
    }

    static int hash(byte[] word, int length) {
        int h = length;
        for (int i = 0; i < length; i++) {
            h = h * 31 + word[i];
        }
        h *= 0x9E3779B1;
        return h ^ (h >>> 15);
    }

    /** The CESU-8 bytes of a string. */
    static byte[] encode(CharSequence word) {
        byte[] out = new byte[word.length() * 3];
        int n = 0;
        for (int i = 0; i < word.length(); i++) {
            n = encode(word.charAt(i), out, n);
        }
        return Arrays.copyOf(out, n);
    }

    /** Writes one UTF-16 unit and returns the place behind it. */
    static int encode(char unit, byte[] out, int at) {
        int n = at;
        if (unit < 0x80 && unit > 0) {
            out[n++] = (byte) unit;
        } else if (unit < 0x800) {
            out[n++] = (byte) (0xC0 | (unit >> 6));
            out[n++] = (byte) (0x80 | (unit & 0x3F));
        } else {
            out[n++] = (byte) (0xE0 | (unit >> 12));
            out[n++] = (byte) (0x80 | (unit >> 6 & 0x3F));
            out[n++] = (byte) (0x80 | (unit & 0x3F));
        }
        return n;
    }

    static String decode(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return decodeUnits(bytes, from, to);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static String decodeUnits(byte[] bytes, int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            int b = bytes[i++];
            if (b >= 0) {
                out.append((char) b);
            } else if ((b & 0xE0) == 0xC0) {
                out.append((char) ((b & 0x1F) << 6 | (bytes[i++] & 0x3F)));
            } else {
                out.append((char) ((b & 0x0F) << 12 | (bytes[i] & 0x3F) << 6 | (bytes[i + 1] & 0x3F)));
                i += 2;
            }
        }
        return out.toString();
    }
}
