package org.parallax.text;

import java.util.Arrays;

/** Gathers a scan into the columns of {@link Tokens}. */
final class TokenColumns implements TokenVisitor {

    private int size;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;

    /** Starts with room for a token every five units, what English news runs at. */
    TokenColumns(int units) {
        int room = units / 5 + 8;
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
    }

    @Override
    public void token(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            int room = size + (size >> 1);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            kinds = Arrays.copyOf(kinds, room);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size++] = (byte) kind.ordinal();
    }

    Tokens build(String text) {
        return new Tokens(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(kinds, size));
    }
}
