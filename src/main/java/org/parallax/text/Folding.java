package org.parallax.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The folded form of a word, under which it is counted and looked up: lower case, composed (NFC), one straight
 * apostrophe and one hyphen, ligatures taken apart, and without soft hyphens, other characters that print nothing, and
 * the square brackets of {@code system[s]}.
 *
 * <p>Case is folded one code point at a time, so final sigma is folded to sigma and the dot of İ is lost.
 */
final class Folding {

    private static final byte[] ASCII = new byte[0x80];

    static {
        for (int c = 1; c < 0x80; c++) {
            ASCII[c] = (byte) Character.toLowerCase(c);
        }
        ASCII['['] = 0;
        ASCII[']'] = 0;
    }

    private Folding() {}

    /** The folded form of an ASCII character, 0 for none. */
    static int ascii(int c) {
        return ASCII[c];
    }

    /** The UTF-8 bytes of a code point's folded form, first byte lowest, 0 for none; an unpaired surrogate keeps its three. */
    static long utf8(int point) {
        if (point < 0x80) {
            return point < 0 ? 0xBD_BFEFL : ASCII[point];
        }
        if (isApostrophe(point)) {
            return '\'';
        }
        if (isHyphen(point)) {
            return '-';
        }
        if (isIgnorable(point)) {
            return 0;
        }
        if (point >= 0xFB00 && point <= 0xFB06) {
            return ligature(point);
        }
        return point == 'ς' ? Utf8.encode('σ') : Utf8.encode(Character.toLowerCase(point));
    }

    /** Whether the code point may be part of a longer composition, so that a word with it must be composed first. */
    static boolean composes(int point) {
        if (point < 0x300) {
            return false;
        }
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        boolean jamo = point >= 0x1160 && point <= 0x11FF;
        return (mark || jamo) && !isIgnorable(point);
    }

    /** The words of {@code text[from, to)} in NFC. */
    static String compose(CharSequence text, int from, int to) {
        return Normalizer.normalize(text.subSequence(from, to), Normalizer.Form.NFC);
    }

    static boolean isApostrophe(int point) {
        return point == '\'' || point == '’' || point == '‘' || point == 0x2BC || point == 0xFF07;
    }

    static boolean isHyphen(int point) {
        return point == '-' || point == 0x2010 || point == 0x2011;
    }

    /** Characters that print nothing inside a word: soft hyphen, joiners and directions, variation selectors. */
    static boolean isIgnorable(int point) {
        return point == 0xAD
                || point >= 0x200B && point <= 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2060 && point <= 0x2064
                || point >= 0xFE00 && point <= 0xFE0F
                || point == 0xFEFF;
    }

    private static long ligature(int point) {
        String letters = switch (point) {
            case 0xFB00 -> "ff";
            case 0xFB01 -> "fi";
            case 0xFB02 -> "fl";
            case 0xFB03 -> "ffi";
            case 0xFB04 -> "ffl";
            default -> "st";
        };
        long bytes = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            bytes = bytes << 8 | letters.charAt(i);
        }
        return bytes;
    }

    /** The UTF-8 bytes of the folded form of {@code text[from, to)}. */
    static byte[] utf8(CharSequence text, int from, int to) {
        byte[] plain = plain(text, from, to);
        if (plain != null) {
            return plain;
        }
        String word = text.subSequence(from, to).toString();
        String composed = word.codePoints().anyMatch(Folding::composes) ? compose(word, 0, word.length()) : word;
        ByteArrayOutputStream folded = new ByteArrayOutputStream(composed.length());
        composed.codePoints().forEach(point -> append(folded, utf8(point)));
        return folded.toByteArray();
    }

    /** The folded form of a word of ASCII that loses nothing in it, as nearly all English words are; null for others. */
    private static byte @Nullable [] plain(CharSequence text, int from, int to) {
        byte[] folded = new byte[to - from];
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || ASCII[c] == 0) {
                return null;
            }
            folded[i - from] = ASCII[c];
        }
        return folded;
    }

    /** The UTF-8 bytes of the folded form of the UTF-8 bytes {@code [from, to)}. */
    static byte[] utf8(byte[] utf8, int from, int to) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream(to - from);
        for (int at = from; at < to; ) {
            int point = Utf8.decode(utf8, at, to);
            if (composes(point)) {
                String word = new String(utf8, from, to - from, StandardCharsets.UTF_8);
                return utf8(word, 0, word.length());
            }
            append(folded, utf8(point));
            at += Utf8.length(point);
        }
        return folded.toByteArray();
    }

    private static void append(ByteArrayOutputStream folded, long bytes) {
        for (long left = bytes; left != 0; left >>>= 8) {
            folded.write((int) left);
        }
    }

    /** The folded form of {@code text[from, to)}; an unpaired surrogate in it is shown as U+FFFD. */
    static String fold(CharSequence text, int from, int to) {
        return new String(utf8(text, from, to), StandardCharsets.UTF_8);
    }
}
