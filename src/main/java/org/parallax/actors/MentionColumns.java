package org.parallax.actors;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Mentions in columns, while they are gathered; they never overlap. */
final class MentionColumns {

    private static final MentionForm[] FORMS = MentionForm.values();

    private int size;
    private int[] froms;
    private int[] tos;
    private @Nullable Figure[] figures;
    private byte[] forms;
    private boolean[] quoted;

    /** Room for so many mentions, to start with. */
    MentionColumns(int expected) {
        int room = expected + 8;
        this.froms = new int[room];
        this.tos = new int[room];
        this.figures = new Figure[room];
        this.forms = new byte[room];
        this.quoted = new boolean[room];
    }

    /** Adds a mention; {@code figure} null for nobody known. */
    void add(int from, int to, @Nullable Figure figure, boolean inMarks, MentionForm form) {
        if (size == froms.length) {
            int room = size * 2;
            froms = Arrays.copyOf(froms, room);
            tos = Arrays.copyOf(tos, room);
            figures = Arrays.copyOf(figures, room);
            forms = Arrays.copyOf(forms, room);
            quoted = Arrays.copyOf(quoted, room);
        }
        froms[size] = from;
        tos[size] = to;
        figures[size] = figure;
        quoted[size] = inMarks;
        forms[size++] = (byte) form.ordinal();
    }

    int size() {
        return size;
    }

    int from(int i) {
        return froms[i];
    }

    int to(int i) {
        return tos[i];
    }

    /** Who is meant; null for nobody known. */
    @Nullable
    Figure figure(int i) {
        return figures[i];
    }

    boolean isQuoted(int i) {
        return quoted[i];
    }

    MentionForm form(int i) {
        return FORMS[forms[i]];
    }

    /** Index of the mention that covers the token, -1 if none does; the columns must be sorted. */
    int at(int token) {
        int at = Arrays.binarySearch(froms, 0, size, token);
        if (at >= 0) {
            return at;
        }
        int before = -at - 2;
        return before >= 0 && tos[before] > token ? before : -1;
    }

    void sort() {
        int k = 1;
        while (k < size && froms[k - 1] <= froms[k]) {
            k++;
        }
        if (k >= size) {
            return;
        }
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) froms[i] << 32 | i;
        }
        Arrays.sort(order);
        MentionColumns sorted = new MentionColumns(size);
        for (long key : order) {
            int i = (int) key;
            sorted.add(froms[i], tos[i], figures[i], quoted[i], form(i));
        }
        take(sorted);
    }

    private void take(MentionColumns other) {
        size = other.size;
        froms = other.froms;
        tos = other.tos;
        figures = other.figures;
        forms = other.forms;
        quoted = other.quoted;
    }
}
