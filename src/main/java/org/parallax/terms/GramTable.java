package org.parallax.terms;

import java.util.Arrays;

/** Pairs of numbers, each pair with a number of its own: an open-addressing table without objects. */
final class GramTable {

    // slot i: the key in 2i and, beside it in the same line of memory, the number + 1 in 2i + 1; 0 for an empty slot
    private long[] slots = new long[512];
    private int size;

    static long key(int first, int second) {
        return (long) first << 32 | (second & 0xFFFFFFFFL);
    }

    /** The number kept for the pair, or -1. */
    int get(long key) {
        return (int) slots[valueAt(key)] - 1;
    }

    /** The number kept for the pair; {@code next} is kept and returned if there was none. */
    int putIfAbsent(long key, int next) {
        int at = valueAt(key);
        if (slots[at] != 0) {
            return (int) slots[at] - 1;
        }
        slots[at - 1] = key;
        slots[at] = next + 1;
        if (++size * 3L > slots.length) {
            grow();
        }
        return next;
    }

    /** Adds to the number kept for the pair, which starts at 0. */
    void increment(long key, int by) {
        putIfAbsent(key, 0);
        slots[valueAt(key)] += by;
    }

    /** Where the pair's number stands, or would. */
    private int valueAt(long key) {
        int mask = slots.length - 1;
        int at = mix(key) << 1 & mask;
        while (slots[at + 1] != 0 && slots[at] != key) {
            at = at + 2 & mask;
        }
        return at + 1;
    }

    private static int mix(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h ^ h >>> 32);
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int at = valueAt(old[i]);
                slots[at - 1] = old[i];
                slots[at] = old[i + 1];
            }
        }
    }

    int size() {
        return size;
    }

    /** All pairs, ascending. */
    long[] sortedKeys() {
        long[] all = new long[size];
        int n = 0;
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i + 1] != 0) {
                all[n++] = slots[i];
            }
        }
        Arrays.sort(all);
        return all;
    }
}
