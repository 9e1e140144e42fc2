package org.parallax.text;

/** What a byte does for the scanners, by table: one look-up, no comparison. Bytes of more than seven bits are {@link #HIGH}. */
final class Roles {

    static final byte HIGH = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** Part of a word by UAX #29 ({@code _}), or joined by what follows (carriage return). */
    static final byte OPEN = 3;
    /** May join what is behind it to the word before it. */
    static final byte JOINER = 4;
    /** May begin a token of several characters. */
    static final byte OPENER = 5;

    static final byte MARK = 6;
    static final byte BLANK = 7;

    private static final byte[] ROLES = new byte[0x100];
    private static final TokenKind[] KINDS = new TokenKind[0x80];

    static {
        for (int c = 0; c < 0x80; c++) {
            ROLES[c] = role(c);
            KINDS[c] = SegmentKind.ofGroup(CodePoints.traits(c));
        }
    }

    private Roles() {}

    private static byte role(int c) {
        if (Ascii.isLetter(c)) {
            return LETTER;
        }
        if (Ascii.isDigit(c)) {
            return DIGIT;
        }
        if (c == '_' || c == '\r') {
            return OPEN;
        }
        if ((CodePoints.traits(c) & Traits.WHITE_SPACE) != 0) {
            return BLANK;
        }
        if ("'.:-[@&".indexOf(c) >= 0) {
            return JOINER;
        }
        return "$+#;=<>()^".indexOf(c) >= 0 ? OPENER : MARK;
    }

    static int of(byte b) {
        return ROLES[b & 0xFF];
    }

    /** The kind of an ASCII mark that stands alone. */
    static TokenKind kind(byte b) {
        return KINDS[b & 0x7F];
    }

    /** The role of the byte at an offset; white space behind the end. */
    static int at(byte[] bytes, int at, int limit) {
        return at < limit ? ROLES[bytes[at] & 0xFF] : BLANK;
    }
}
