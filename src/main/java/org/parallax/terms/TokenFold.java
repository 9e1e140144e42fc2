package org.parallax.terms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.parallax.text.Tokens;

/**
 * Brings one token at a time into the form it is counted in, as bytes in a buffer that is used again, so that nothing is
 * allocated for a token of plain letters.
 */
final class TokenFold {

    private final boolean words;
    private final boolean keepsCase;
    private final boolean keepsAcronyms;
    private byte[] bytes = new byte[256];
    private int length;

    TokenFold(Terms terms) {
        this.words = !terms.everyToken();
        this.keepsCase = terms.keepsCase();
        this.keepsAcronyms = terms.keepsAcronyms();
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Folds the token into {@link #bytes()}. */
    void fold(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = words ? tokens.baseEnd(token) : tokens.end(token);
        room(end - start);
        boolean lower = !keepsCase && !(keepsAcronyms && isAcronym(text, start, end));
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                foldUnits(text, start, end, lower);
                return;
            }
            bytes[n++] = (byte) (lower && c >= 'A' && c <= 'Z' ? c + 32 : c);
        }
        length = n;
    }

    private void foldUnits(String text, int start, int end, boolean lower) {
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                foldString(text.substring(start, end), lower);
                return;
            }
            if (words && c == '\u00AD') {
                continue;
            }
            char folded = words && (c == '\u2019' || c == '\u2018' || c == '\u02BC') ? '\'' : c;
            n = WordIds.encode(lower ? Character.toLowerCase(folded) : folded, bytes, n);
        }
        length = n;
    }

    // where one unit does not become one unit: surrogates, combining marks, ligatures, final sigma, dotted I
    private static boolean isSpecial(char c) {
        return (c >= '\u0300' && c <= '\u036F')
                || Character.isSurrogate(c)
                || (c >= '\uFB00' && c <= '\uFB06')
                || c == '\u03A3'
                || c == '\u0130';
    }

    private void foldString(String token, boolean lower) {
        String folded = lower ? token.toLowerCase(Locale.ROOT) : token;
        if (words) {
            folded = Normalizer.normalize(expandLigatures(folded), Normalizer.Form.NFC)
                    .replace("\u00AD", "")
                    .replace('\u2019', '\'')
                    .replace('\u2018', '\'')
                    .replace('\u02BC', '\'');
        }
        room(folded.length());
        int n = 0;
        for (int i = 0; i < folded.length(); i++) {
            n = WordIds.encode(folded.charAt(i), bytes, n);
        }
        length = n;
    }

    private static String expandLigatures(String token) {
        return token.replace("\uFB00", "ff")
                .replace("\uFB01", "fi")
                .replace("\uFB02", "fl")
                .replace("\uFB03", "ffi")
                .replace("\uFB04", "ffl")
                .replace("\uFB05", "st")
                .replace("\uFB06", "st");
    }

    private static boolean isAcronym(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return end - start > 1;
    }

    private void room(int units) {
        if (units * 3L > bytes.length) {
            if (units > (Integer.MAX_VALUE - 16) / 3) {
                throw new IllegalArgumentException("a token of " + units + " UTF-16 units is too long to count");
            }
            bytes = Arrays.copyOf(bytes, units * 3);
        }
    }
}
