package org.parallax.text;

/** What may stand before the digits of a number: a sign, a currency, a decimal point. */
final class NumberStart {

    private static final int MINUS = 0x2212;

    private NumberStart() {}

    /**
     * Offset of the first digit of the number that begins at {@code from} with a sign, a currency sign or a point, in
     * that order and each at most once; -1 if none begins there. A sign or a point behind a letter or a digit begins
     * nothing.
     */
    static int digitsAt(byte[] bytes, int origin, int from, int limit) {
        int at = from;
        int point = Utf8.decode(bytes, at, limit);
        boolean inWord = from > origin && (Ascii.isLetterOrDigit(bytes[from - 1]) || bytes[from - 1] == ')');
        if (isSign(point)) {
            if (inWord) {
                return -1;
            }
            at += Utf8.length(point);
            point = at < limit ? Utf8.decode(bytes, at, limit) : ' ';
        }
        if ((CodePoints.traits(point) & Traits.CURRENCY) != 0) {
            at += Utf8.length(point);
            point = at < limit ? Utf8.decode(bytes, at, limit) : ' ';
            if (point == '-') {
                at++;
                point = at < limit ? bytes[at] : ' ';
            }
        }
        if (point == '.' && !(inWord && at == from)) {
            at++;
            point = at < limit ? bytes[at] : ' ';
        }
        return at > from && Ascii.isDigit(point) ? at : -1;
    }

    private static boolean isSign(int point) {
        return point == '-' || point == '+' || point == MINUS;
    }
}
