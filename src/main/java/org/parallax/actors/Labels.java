package org.parallax.actors;

import org.jspecify.annotations.Nullable;

/**
 * The labels of one text: an open-addressing table with linear probing, at most half full, asked with the words where
 * they stand. A no-break space is a space.
 */
final class Labels {

    private static final char NO_BREAK = '\u00A0';

    private final String text;
    private @Nullable Label[] slots = new Label[32];
    private int size;

    Labels(String text) {
        this.text = text;
    }

    /** The label of {@code text[from, to)}. */
    Label of(int from, int to) {
        return of(text, from, to);
    }

    /** The label of a name that may not stand in the text. */
    Label of(String name) {
        return of(name, 0, name.length());
    }

    /** The label of {@code text[from, to)} if there is one yet. */
    @Nullable
    Label find(int from, int to) {
        return slots[slot(text, from, to, hash(text, from, to))];
    }

    private Label of(String source, int from, int to) {
        int hash = hash(source, from, to);
        int slot = slot(source, from, to, hash);
        Label found = slots[slot];
        if (found == null) {
            found = label(hash, source, from, to);
            slots[slot] = found;
            if (2 * ++size > slots.length) {
                grow();
            }
        }
        return found;
    }

    private static Label label(int hash, String source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == NO_BREAK) {
                return new Label(hash, source.substring(from, to).replace(NO_BREAK, ' '), 0, to - from);
            }
        }
        return new Label(hash, source, from, to);
    }

    private int slot(String source, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        for (Label label = slots[slot]; label != null; label = slots[slot]) {
            if (label.hash == hash && isSame(label, source, from, to)) {
                break;
            }
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean isSame(Label label, String source, int from, int to) {
        if (label.length() != to - from) {
            return false;
        }
        for (int i = 0; i < to - from; i++) {
            if (label.charAt(i) != space(source.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String source, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + space(source.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    private static char space(char c) {
        return c == NO_BREAK ? ' ' : c;
    }

    private void grow() {
        @Nullable Label[] old = slots;
        slots = new Label[2 * old.length];
        for (Label label : old) {
            if (label != null) {
                int slot = label.hash & slots.length - 1;
                while (slots[slot] != null) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = label;
            }
        }
    }
}
