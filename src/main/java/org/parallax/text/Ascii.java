package org.parallax.text;

/** What the scanners ask of ASCII bytes, eight at a time where it pays. */
final class Ascii {

    private Ascii() {}

    static boolean isLetter(int b) {
        int lower = b | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    static boolean isUpper(int b) {
        return b >= 'A' && b <= 'Z';
    }

    static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    static boolean isLetterOrDigit(int b) {
        return isLetter(b) || isDigit(b);
    }

    static boolean isSpace(int b) {
        return b == ' ' || b >= '\t' && b <= '\r';
    }

    /** Offset of the first byte from {@code at} on that is no ASCII letter; {@code limit} if all are letters. */
    static int lettersEnd(byte[] bytes, int at, int limit) {
        int end = at;
        while (end + 8 <= limit) {
            long w = Utf8.word(bytes, end);
            // ORing the case bit in moves no other byte into a-z; top bits tell "from a" and "behind z" without carries
            long lower = (w | 0x2020_2020_2020_2020L) & ~Utf8.HIGH;
            long fromA = lower + 0x1F1F_1F1F_1F1F_1F1FL;
            long behindZ = lower + 0x0505_0505_0505_0505L;
            long others = ~(fromA & ~behindZ & ~w) & Utf8.HIGH;
            if (others != 0) {
                return end + (Long.numberOfTrailingZeros(others) >>> 3);
            }
            end += 8;
        }
        while (end < limit && isLetter(bytes[end])) {
            end++;
        }
        return end;
    }
}
