package org.parallax.sentiment;

import java.util.Arrays;

/**
 * The valued words found so far, in columns: where each stands, what it carries alone and by the rules, and which cues
 * changed it. Grows; belongs to one thread.
 */
final class Hits {

    /** In place of an entry's number: an emoji, emoticon or hashtag. */
    static final int SYMBOL = -1;

    /** In place of an entry's number: a cue that changes no word. */
    static final int CUE = -2;

    int size;
    int[] start = new int[16];
    int[] end = new int[16];
    int[] entry = new int[16];
    double[] alone = new double[16];
    double[] points = new double[16];
    int[] lastChange = new int[16];

    private int changes;
    private byte[] changeRule = new byte[16];
    private int[] changeStart = new int[16];
    private int[] changeEnd = new int[16];
    private int[] changeBefore = new int[16];

    /** Forgets all of them. */
    void clear() {
        size = 0;
        changes = 0;
    }

    int add(int from, int to, int lexiconEntry, double value) {
        if (size == start.length) {
            grow(2 * size);
        }
        start[size] = from;
        end[size] = to;
        entry[size] = lexiconEntry;
        alone[size] = value;
        points[size] = value;
        lastChange[size] = -1;
        return size++;
    }

    private void grow(int room) {
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        entry = Arrays.copyOf(entry, room);
        alone = Arrays.copyOf(alone, room);
        points = Arrays.copyOf(points, room);
        lastChange = Arrays.copyOf(lastChange, room);
    }

    /** Multiplies what a word carries and notes the cue, which stands at the offsets. */
    void change(int hit, Rule rule, double factor, int from, int to) {
        if (factor != 1) {
            points[hit] = points[hit] * factor + 0.0;
            note(hit, rule, from, to);
        }
    }

    /** Notes a cue that does nothing to the number. */
    void note(int hit, Rule rule, int from, int to) {
        if (changes == changeRule.length) {
            int room = 2 * changes;
            changeRule = Arrays.copyOf(changeRule, room);
            changeStart = Arrays.copyOf(changeStart, room);
            changeEnd = Arrays.copyOf(changeEnd, room);
            changeBefore = Arrays.copyOf(changeBefore, room);
        }
        changeRule[changes] = (byte) rule.ordinal();
        changeStart[changes] = from;
        changeEnd[changes] = to;
        changeBefore[changes] = lastChange[hit];
        lastChange[hit] = changes++;
    }

    /** Whether the rule changed the word. */
    boolean changedBy(int hit, Rule rule) {
        for (int at = lastChange[hit]; at >= 0; at = changeBefore[at]) {
            if (changeRule[at] == rule.ordinal()) {
                return true;
            }
        }
        return false;
    }

    /** The changes of a word, first to last: {@code negation "not"; intensifier "very"}. */
    String explain(int hit, String text) {
        StringBuilder words = new StringBuilder();
        for (int at = lastChange[hit]; at >= 0; at = changeBefore[at]) {
            String rule = Rule.values()[changeRule[at]].label();
            String cue = changeEnd[at] > changeStart[at]
                    ? " \"" + text.substring(changeStart[at], changeEnd[at]) + "\""
                    : "";
            words.insert(0, "; " + rule + cue);
        }
        return words.toString();
    }

    /** Puts the words from this number on into text order; they are nearly so already. */
    void sortFrom(int from) {
        for (int i = from + 1; i < size; i++) {
            for (int k = i; k > from && start[k] < start[k - 1]; k--) {
                swap(k);
            }
        }
    }

    private void swap(int k) {
        swap(start, k);
        swap(end, k);
        swap(entry, k);
        swap(lastChange, k);
        swap(alone, k);
        swap(points, k);
    }

    private static void swap(int[] column, int k) {
        int kept = column[k];
        column[k] = column[k - 1];
        column[k - 1] = kept;
    }

    private static void swap(double[] column, int k) {
        double kept = column[k];
        column[k] = column[k - 1];
        column[k - 1] = kept;
    }
}
