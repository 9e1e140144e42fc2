package org.parallax.terms;

import java.util.Arrays;

/** Pairs of numbers, each pair with a number of its own: an open-addressing table without objects. */
final class GramTable {

    private long[] keys = new long[256];
    // value + 1, 0 for an empty slot
    private int[] values = new int[256];
    private int size;

    static long key(int first, int second) {
        return (long) first << 32 | (second & 0xFFFFFFFFL);
    }

    /** The number kept for the pair, or -1. */
    int get(long key) {
        return values[slot(key)] - 1;
    }

    /** The number kept for the pair; {@code next} is kept and returned if there was none. */
    int putIfAbsent(long key, int next) {
        int slot = slot(key);
        if (values[slot] != 0) {
            return values[slot] - 1;
        }
        keys[slot] = key;
        values[slot] = next + 1;
        if (++size * 3L > values.length * 2L) {
            grow();
        }
        return next;
    }

    /** Adds to the number kept for the pair, which starts at 0. */
    void increment(long key, int by) {
        putIfAbsent(key, 0);
        values[slot(key)] += by;
    }

    private int slot(long key) {
        int mask = values.length - 1;
        int slot = mix(key) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int mix(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h ^ h >>> 32);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
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
        for (int i = 0; i < keys.length; i++) {
            if (values[i] != 0) {
                all[n++] = keys[i];
            }
        }
        Arrays.sort(all);
        return all;
    }
}
