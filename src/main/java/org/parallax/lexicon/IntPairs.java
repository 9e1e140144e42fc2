package org.parallax.lexicon;

import java.util.Arrays;

/** A map from pairs of numbers to numbers, all 0 or more, by open addressing. */
final class IntPairs {

    private static final long FREE = -1;

    private long[] keys;
    private int[] values;
    private int size;

    IntPairs(int expected) {
        int room = Integer.highestOneBit(Math.max(4, expected)) * 4;
        keys = new long[room];
        values = new int[room];
        Arrays.fill(keys, FREE);
    }

    /** The value of a pair, -1 if there is none. */
    int get(int first, int second) {
        long key = key(first, second);
        for (int at = slot(key, keys.length); keys[at] != FREE; at = (at + 1) & (keys.length - 1)) {
            if (keys[at] == key) {
                return values[at];
            }
        }
        return -1;
    }

    void put(int first, int second, int value) {
        if (++size * 2 > keys.length) {
            grow();
        }
        insert(key(first, second), value);
    }

    /** Takes a pair and its value. */
    interface PairVisitor {
        void pair(int first, int second, int value);
    }

    /** Hands over all pairs, in no stated order. */
    void forEach(PairVisitor visitor) {
        for (int at = 0; at < keys.length; at++) {
            if (keys[at] != FREE) {
                visitor.pair((int) (keys[at] >>> 32), (int) keys[at], values[at]);
            }
        }
    }

    private void insert(long key, int value) {
        int at = slot(key, keys.length);
        while (keys[at] != FREE && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        values[at] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                insert(oldKeys[i], oldValues[i]);
            }
        }
    }

    private static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    private static int slot(long key, int room) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & (room - 1);
    }
}
