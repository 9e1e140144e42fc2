package org.parallax.report;

/**
 * How wide a text will be when it is drawn in a sans-serif font that is not known yet: advances by kind of character, those
 * of Arial or of DejaVu Sans, whichever are wider. For placing labels, not for setting type.
 */
final class TextWidth {

    private TextWidth() {}

    /** In pixels. */
    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::em).sum();
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String fit(String text, double room, double size) {
        if (of(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        double left = room / size - 1;
        int n = 0;
        while (n < points.length && (left -= em(points[n])) >= 0) {
            n++;
        }
        return n == 0 ? "" : new String(points, 0, n).stripTrailing() + "…";
    }

    private static double em(int c) {
        if (c < 0x7F) {
            return ascii((char) c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c >= 0x1100 && (c <= 0x11FF || c >= 0x2E80)) {
            return 1;
        }
        return Character.isUpperCase(c) ? 0.72 : 0.62;
    }

    private static double ascii(char c) {
        if ("ijl'|I".indexOf(c) >= 0) {
            return 0.31;
        }
        if ("!.,:;t[]()/ f-r".indexOf(c) >= 0) {
            return 0.4;
        }
        if ("mMW%@w".indexOf(c) >= 0) {
            return c == 'w' ? 0.82 : 0.97;
        }
        return c >= 'A' && c <= 'Z' ? 0.72 : 0.62;
    }
}
