package org.parallax.sentiment;

import java.util.Arrays;
import java.util.Set;

/** A text cut as VADER cuts it: at white space, marks taken off at both ends. Belongs to one thread. */
final class VaderText {

    private static final String MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final VaderWords words;
    private final boolean curlyNegates;
    private final boolean partGlued;
    private final boolean stripShort;

    int size;
    int[] id = new int[32];
    boolean[] upper = new boolean[32];
    boolean[] negates = new boolean[32];
    boolean mixedCase;
    int exclamations;
    int questions;

    VaderText(VaderWords words, Set<VaderQuirk> fixed) {
        this.words = words;
        curlyNegates = fixed.contains(VaderQuirk.CURLY_APOSTROPHES);
        partGlued = fixed.contains(VaderQuirk.GLUED_WORDS);
        stripShort = fixed.contains(VaderQuirk.SHORT_WORDS);
    }

    void read(String text) {
        int uppers = 0;
        int n = text.length();
        int i = 0;
        while (i < n) {
            while (i < n && isSpace(text.charAt(i))) {
                i++;
            }
            int from = i;
            while (i < n && !isSpace(text.charAt(i))) {
                char c = text.charAt(i++);
                exclamations += c == '!' ? 1 : 0;
                questions += c == '?' ? 1 : 0;
            }
            if (i > from) {
                add(text, from, i);
            }
        }
        for (int w = 0; w < size; w++) {
            uppers += upper[w] ? 1 : 0;
        }
        mixedCase = uppers > 0 && uppers < size;
    }

    /** White space of Python's {@code str.split}. */
    static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || c >= 0x09 && c <= 0x0D || c >= 0x1C && c <= 0x1F;
        }
        return c >= 0x85 && (c == 0x85 || c == 0xA0 || c > 0xA0 && (Character.isSpaceChar(c)));
    }

    private void add(String text, int from, int to) {
        if (partGlued) {
            int start = from;
            for (int i = from + 1; i < to - 1; i++) {
                if (isGlue(text, i)) {
                    int end = i;
                    while (i < to - 1 && !Character.isLetterOrDigit(text.charAt(i))) {
                        i++;
                    }
                    addWord(text, start, end);
                    start = i;
                }
            }
            addWord(text, start, to);
        } else {
            addWord(text, from, to);
        }
    }

    /** Whether the word is parted here: a mark other than - and ' stands behind a letter, and a letter comes later. */
    private static boolean isGlue(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isLetter(text.charAt(i - 1)) || Character.isLetterOrDigit(c) || c == '-' || isApostrophe(c)) {
            return false;
        }
        int k = i;
        while (k < text.length() && !Character.isLetterOrDigit(text.charAt(k)) && !isSpace(text.charAt(k))) {
            k++;
        }
        return k < text.length() && Character.isLetter(text.charAt(k));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private void addWord(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        boolean strip = text.codePointCount(start, end) > 2 || stripShort && end > start;
        if (strip) {
            put(text, start, end);
        } else {
            put(text, from, to);
        }
    }

    private static boolean isMark(char c) {
        return c < 0x80 && MARKS.indexOf(c) >= 0;
    }

    private void put(String text, int from, int to) {
        if (size == id.length) {
            int room = 2 * size;
            id = Arrays.copyOf(id, room);
            upper = Arrays.copyOf(upper, room);
            negates = Arrays.copyOf(negates, room);
        }
        int known = words.id(text, from, to);
        id[size] = known;
        upper[size] = isUpper(text, from, to);
        negates[size] = known >= 0 && words.negates[known] || holdsNt(text, from, to);
        size++;
    }

    private boolean holdsNt(String text, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            char c = text.charAt(i);
            boolean apostrophe = c == '\'' || curlyNegates && isApostrophe(c);
            if (apostrophe && (text.charAt(i - 1) | 32) == 'n' && (text.charAt(i + 1) | 32) == 't') {
                return true;
            }
        }
        return false;
    }

    /** Python's {@code str.isupper}: at least one cased letter, and none of another case. */
    private static boolean isUpper(String text, int from, int to) {
        boolean any = false;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            if (c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c) || Character.isTitleCase(c)) {
                return false;
            }
            any |= Character.isUpperCase(c);
            i += Character.charCount(c);
        }
        return any;
    }
}
