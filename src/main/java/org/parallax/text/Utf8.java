package org.parallax.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads UTF-8 where it lies. Shortest forms only, no surrogates: what the Unicode Standard calls well-formed (D92). */
final class Utf8 {

    /** What {@link #decode} answers for a byte that begins no well-formed sequence. */
    static final int MALFORMED = -1;

    /** The top bit of each byte of a word: set where the byte is not ASCII. */
    static final long HIGH = 0x8080_8080_8080_8080L;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Utf8() {}

    /** Eight bytes from {@code at}, the first one lowest; {@code at + 8} must not pass the array's end. */
    static long word(byte[] bytes, int at) {
        return (long) WORD.get(bytes, at);
    }

    /** The code point that begins at {@code at}, or {@link #MALFORMED}; reads no byte from {@code limit} on. */
    static int decode(byte[] bytes, int at, int limit) {
        int lead = bytes[at];
        if (lead >= 0) {
            return lead;
        }
        if (lead < (byte) 0xE0) {
            return lead >= (byte) 0xC2 && at + 1 < limit && trails(bytes[at + 1])
                    ? (lead & 0x1F) << 6 | bytes[at + 1] & 0x3F
                    : MALFORMED;
        }
        return lead < (byte) 0xF0 ? decode3(bytes, at, limit) : decode4(bytes, at, limit);
    }

    private static int decode3(byte[] bytes, int at, int limit) {
        if (at + 2 >= limit || !trails(bytes[at + 1]) || !trails(bytes[at + 2])) {
            return MALFORMED;
        }
        int point = (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F;
        return point < 0x800 || point >>> 11 == 0xD800 >>> 11 ? MALFORMED : point;
    }

    private static int decode4(byte[] bytes, int at, int limit) {
        if (at + 3 >= limit || !trails(bytes[at + 1]) || !trails(bytes[at + 2]) || !trails(bytes[at + 3])) {
            return MALFORMED;
        }
        int point = (bytes[at] & 0x0F) << 18
                | (bytes[at + 1] & 0x3F) << 12
                | (bytes[at + 2] & 0x3F) << 6
                | bytes[at + 3] & 0x3F;
        return point < 0x1_0000 || point > 0x10_FFFF ? MALFORMED : point;
    }

    private static boolean trails(byte b) {
        return b < (byte) 0xC0;
    }

    /** Number of bytes of a code point that {@link #decode} answered: 1 to 4, 1 for {@link #MALFORMED}. */
    static int length(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
    }

    /** The UTF-8 bytes of a code point, first byte lowest. */
    static long encode(int point) {
        if (point < 0x80) {
            return point;
        }
        if (point < 0x800) {
            return 0x80C0L | point >>> 6 | (point & 0x3F) << 8;
        }
        if (point < 0x1_0000) {
            return 0x80_80E0L | point >>> 12 | (point >>> 6 & 0x3F) << 8 | (point & 0x3F) << 16;
        }
        return 0x8080_80F0L
                | point >>> 18
                | (point >>> 12 & 0x3F) << 8
                | (point >>> 6 & 0x3F) << 16
                | (long) (point & 0x3F) << 24;
    }
}
