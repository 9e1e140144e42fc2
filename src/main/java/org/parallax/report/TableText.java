package org.parallax.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of a {@link Table}: how wide they are, where they break, what they may hold. */
final class TableText {

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final Pattern NUMBER =
            Pattern.compile("[\\[(]?[-+−–±<]?\\.?[0-9][0-9.,]*( ?%)?[\\])]?( [▲▼!])?|[-–—]?");

    private TableText() {}

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? Decimals.places(number, 1) : "–";
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return Decimals.count(((Number) value).longValue());
        }
        return clean(value.toString());
    }

    /** Without control characters; line ends and tabs become blanks. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\n' || c == '\t' || c == '\r' ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static boolean isNumberOrEmpty(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** The number a cell shows, for sorting; NaN if it shows none. */
    static double value(String cell) {
        String digits = cell.replace('−', '-').replaceAll("[^0-9.-]", "");
        return digits.matches("-?[0-9]*\\.?[0-9]+") ? Double.parseDouble(digits) : Double.NaN;
    }

    static String bar(double share, int width) {
        if (!(share > 0) || width <= 0) {
            return "";
        }
        int eighths = (int) Math.round(Math.min(1, share) * width * 8);
        String bar = "█".repeat(eighths / 8);
        return eighths % 8 == 0 ? bar : bar + EIGHTHS.charAt(eighths % 8);
    }

    /** Columns of a terminal. */
    static int width(String text) {
        return text.codePoints().map(TableText::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** The blocks of East Asian scripts and emoji that terminals draw two columns wide. */
    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F
                || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE6F
                || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x1F300 && c <= 0x1F64F
                || c >= 0x1F900 && c <= 0x1F9FF
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** Lines of at most {@code width} columns, broken at blanks, within a word only where it is longer than a line. */
    static List<String> wrap(String text, int width) {
        if (width(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ");
            word.codePoints().forEach(c -> {
                if (width(line.toString()) + width(c) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(c);
            });
        }
        lines.add(line.toString());
        return lines;
    }

    static String markdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '|', '\\', '`', '*', '_', '[', ']', '~', '$' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
