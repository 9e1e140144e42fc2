package org.parallax.text;

/**
 * Passes tokens on with byte offsets turned into the UTF-16 offsets of the String that the bytes were made of. Looks at
 * non-ASCII characters only, each once, so a text of ASCII costs nothing.
 */
final class Utf16Offsets implements TokenVisitor {

    private final String text;
    private final byte[] bytes;
    private final TokenVisitor target;

    /** Offset of the first non-ASCII byte that is not yet counted, and how many bytes more than units stand before it. */
    private int next;

    private int surplus;

    Utf16Offsets(String text, byte[] bytes, TokenVisitor target) {
        this.text = text;
        this.bytes = bytes;
        this.target = target;
        this.next = bytes.length == text.length() ? bytes.length : nextHigh(0);
    }

    @Override
    public void token(int start, int end, TokenKind kind) {
        int from = units(start);
        int to = units(end);
        boolean surrogate = to - from == 1 && bytes[start] == '?' && text.charAt(from) != '?';
        target.token(from, to, surrogate ? TokenKind.SYMBOL : kind);
    }

    /** The UTF-16 offset of a byte offset, which must not be before the last one asked for. */
    private int units(int offset) {
        while (offset > next) {
            int lead = bytes[next];
            int length = lead < (byte) 0xE0 ? 2 : lead < (byte) 0xF0 ? 3 : 4;
            surplus += length == 2 ? 1 : 2; // two units for four bytes
            next = nextHigh(next + length);
        }
        return offset - surplus;
    }

    private int nextHigh(int from) {
        int at = from;
        while (at + 8 <= bytes.length) {
            long high = Utf8.word(bytes, at) & Utf8.HIGH;
            if (high != 0) {
                return at + (Long.numberOfTrailingZeros(high) >>> 3);
            }
            at += 8;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
