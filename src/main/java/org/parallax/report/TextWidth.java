package org.parallax.report;

/**
 * How wide a text will be when it is drawn in a sans-serif font that is not known yet: advances of Arial, by kind of
 * character, with a twentieth to spare. For placing labels, not for setting type.
 */
final class TextWidth {

    private static final double SPARE = 1.05;

    private TextWidth() {}

    /** In pixels. */
    static double of(String text, double size) {
        return SPARE * size * text.codePoints().mapToDouble(TextWidth::em).sum();
    }

    /** The text, or as much of it as fits with an ellipsis. */
    static String fit(String text, double room, double size) {
        if (of(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        double left = room / (SPARE * size) - 1;
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
        return Character.isUpperCase(c) ? 0.7 : 0.57;
    }

    private static double ascii(char c) {
        if ("ijl'|!.,:;It[]()/ f-".indexOf(c) >= 0) {
            return "ijl'|".indexOf(c) >= 0 ? 0.23 : 0.3;
        }
        if ("mMW%@w".indexOf(c) >= 0) {
            return c == 'w' ? 0.72 : 0.88;
        }
        return c >= 'A' && c <= 'Z' ? 0.69 : 0.555;
    }
}
