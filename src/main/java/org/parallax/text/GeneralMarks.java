package org.parallax.text;

/** The marks of general punctuation that news is full of, in their UTF-8 bytes: dashes, curly quotation marks, ellipsis. */
final class GeneralMarks {

    private static final int NONE = 0;
    private static final int EN_DASH = 0x93;
    private static final int EM_DASH = 0x94;
    private static final int LEFT_SINGLE = 0x98;
    private static final int RIGHT_SINGLE = 0x99;
    private static final int LEFT_DOUBLE = 0x9C;
    private static final int RIGHT_DOUBLE = 0x9D;
    private static final int ELLIPSIS = 0xA6;

    private GeneralMarks() {}

    /** The last byte of a code point of U+2000 to U+203F at an offset, {@code NONE} for another one. */
    private static int last(byte[] bytes, int at, int limit) {
        boolean general = at + 2 < limit && bytes[at] == (byte) 0xE2 && bytes[at + 1] == (byte) 0x80;
        return general ? bytes[at + 2] & 0xFF : NONE;
    }

    /** Whether one of the marks stands at the offset before an ASCII byte or the end: then it is a token by itself. */
    static boolean isAlone(byte[] bytes, int at, int limit) {
        return switch (last(bytes, at, limit)) {
            case EN_DASH, EM_DASH, LEFT_SINGLE, RIGHT_SINGLE, LEFT_DOUBLE, RIGHT_DOUBLE, ELLIPSIS ->
                at + 3 == limit || bytes[at + 3] >= 0;
            default -> false;
        };
    }

    /** Whether a mark that joins no words stands at the offset. */
    static boolean parts(byte[] bytes, int at, int limit) {
        return switch (last(bytes, at, limit)) {
            case EN_DASH, EM_DASH, LEFT_DOUBLE, RIGHT_DOUBLE, ELLIPSIS -> true;
            default -> false;
        };
    }

    /** Whether a curly single quotation mark, an apostrophe between letters, stands at the offset. */
    static boolean isApostrophe(byte[] bytes, int at, int limit) {
        int last = last(bytes, at, limit);
        return last == RIGHT_SINGLE || last == LEFT_SINGLE;
    }
}
