package org.parallax.testing;

import java.util.List;
import java.util.SplittableRandom;

/** Straight quotation marks and apostrophes made curly, and curly ones made straight. */
public final class CurlyQuotes implements TextChange {

    @Override
    public List<String> of(String text, SplittableRandom random) {
        return List.of(curly(text), straight(text));
    }

    private static String straight(String text) {
        return text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
    }

    private static String curly(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '"') {
                out.setCharAt(i, opens(out, i) ? '“' : '”');
            } else if (c == '\'') {
                out.setCharAt(i, opens(out, i) ? '‘' : '’');
            }
        }
        return out.toString();
    }

    // at the start, or behind a space, a bracket, a dash or another opening mark
    private static boolean opens(CharSequence text, int at) {
        return at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || "([{—–“‘\u00A0\u202F".indexOf(text.charAt(at - 1)) >= 0;
    }
}
