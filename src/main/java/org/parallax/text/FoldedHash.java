package org.parallax.text;

import java.nio.charset.StandardCharsets;

/**
 * The 64-bit hash of a word's folded form, taken where the word stands. The form's UTF-8 bytes are read eight at a time
 * as little-endian words: {@code h = (h ^ w) * M; h ^= h >>> 32}, from {@code h = 0}.
 *
 * <p>Both steps can be undone, so two words of at most eight bytes have the same hash only if they are the same; longer
 * ones must be compared ({@link #same}). Nothing is allocated but for words with combining marks, which are composed
 * first.
 */
final class FoldedHash {

    /** Stands for no key: the walk hashes. */
    private static final long[] NO_KEY = {};

    /** The odd 64-bit number nearest to 2^64 over the golden ratio (Knuth, volume 3, 6.4). */
    private static final long M = 0x9E37_79B9_7F4A_7C15L;

    private FoldedHash() {}

    /** The hash of the folded form of {@code text[from, to)}; 0 if nothing is left of it. */
    static long of(CharSequence text, int from, int to) {
        long h = 0;
        long w = 0;
        int shift = 0;
        for (int i = from; i < to; i++) {
            int c = text.charAt(i);
            int folded = c < 0x80 ? Folding.ascii(c) : 0;
            if (folded == 0) {
                return walk(text, from, to, NO_KEY, 0, true);
            }
            w |= (long) folded << shift;
            shift += 8;
            if (shift == 64) {
                h = mix(h, w);
                w = 0;
                shift = 0;
            }
        }
        return shift == 0 ? h : mix(h, w);
    }

    /** Whether the folded form of {@code text[from, to)} is the key that begins at {@code start} and ends before a zero. */
    static boolean same(CharSequence text, int from, int to, long[] key, int start) {
        long w = 0;
        int shift = 0;
        int k = start;
        for (int i = from; i < to; i++) {
            int c = text.charAt(i);
            int folded = c < 0x80 ? Folding.ascii(c) : 0;
            if (folded == 0) {
                return walk(text, from, to, key, start, true) == 0;
            }
            w |= (long) folded << shift;
            shift += 8;
            if (shift == 64) {
                if (w != key[k++]) { // the zero behind the key, if the word is longer
                    return false;
                }
                w = 0;
                shift = 0;
            }
        }
        return shift == 0 ? key[k] == 0 : w == key[k] && key[k + 1] == 0;
    }

    /** The 32 bits that the 64 are shown as: the upper ones, which every byte of the word has a part in. */
    static int narrow(long hash) {
        return (int) (hash >>> 32);
    }

    static long mix(long h, long w) {
        long product = (h ^ w) * M;
        return product ^ product >>> 32;
    }

    /** One step of the walk: hashes the word or, with a key, gathers the bits in which it differs from it. */
    private static long step(long h, long w, long[] key, int at) {
        return key == NO_KEY ? mix(h, w) : h | w ^ key[Math.min(at, key.length - 1)];
    }

    private static long walk(CharSequence text, int from, int to, long[] key, int start, boolean compose) {
        long h = 0;
        long w = 0;
        int shift = 0;
        int at = start;
        for (int i = from; i < to; ) {
            int c = text.charAt(i);
            long folded;
            if (c < 0x80) {
                folded = Folding.ascii(c);
                i++;
            } else {
                int point = i + 1 < to ? Character.codePointAt(text, i) : c;
                if (compose && Folding.composes(point)) {
                    String composed = Folding.compose(text, from, to);
                    return walk(composed, 0, composed.length(), key, start, false);
                }
                folded = Folding.utf8(point);
                i += Character.charCount(point);
            }
            for (; folded != 0; folded >>>= 8) {
                w |= (folded & 0xFF) << shift;
                shift += 8;
                if (shift == 64) {
                    h = step(h, w, key, at++);
                    w = 0;
                    shift = 0;
                }
            }
        }
        return end(h, w, key, at);
    }

    private static long end(long h, long w, long[] key, int at) {
        if (key == NO_KEY) {
            return w == 0 ? h : mix(h, w);
        }
        // the zero behind a key differs from whatever a longer word still holds
        return w == 0
                ? h | key[Math.min(at, key.length - 1)]
                : step(h, w, key, at) | key[Math.min(at + 1, key.length - 1)];
    }

    /** The hash of the folded form of the UTF-8 bytes {@code [from, to)}. */
    static long of(byte[] utf8, int from, int to) {
        long h = 0;
        for (int at = from; at < to; at += 8) {
            if (at + 8 > utf8.length) {
                return walk(utf8, from, to, NO_KEY, 0);
            }
            long w = word(utf8, at, to);
            if (isOther(w)) {
                return walk(utf8, from, to, NO_KEY, 0);
            }
            h = mix(h, lower(w));
        }
        return h;
    }

    /** {@link #same(CharSequence, int, int, long[], int)} for UTF-8 bytes. */
    static boolean same(byte[] utf8, int from, int to, long[] key, int start) {
        int k = start;
        for (int at = from; at < to; at += 8) {
            if (at + 8 > utf8.length) {
                return walk(utf8, from, to, key, start) == 0;
            }
            long w = word(utf8, at, to);
            if (isOther(w)) {
                return walk(utf8, from, to, key, start) == 0;
            }
            if (lower(w) != key[k++]) { // the zero behind the key, if the word is longer
                return false;
            }
        }
        return key[k] == 0;
    }

    /** Up to eight bytes, zeros from {@code to} on. */
    private static long word(byte[] utf8, int at, int to) {
        long w = Utf8.word(utf8, at);
        return to - at < 8 ? w & (1L << (to - at << 3)) - 1 : w;
    }

    /** Whether one of eight bytes is folded otherwise than by case: not ASCII, or a square bracket. */
    private static boolean isOther(long w) {
        long seven = w & ~Utf8.HIGH;
        long behindZ = seven + 0x2525_2525_2525_2525L;
        long behindBracket = seven + 0x2222_2222_2222_2222L;
        return ((w | behindZ & ~behindBracket) & Utf8.HIGH) != 0;
    }

    /** Eight ASCII bytes in lower case. */
    private static long lower(long w) {
        long fromA = w + 0x3F3F_3F3F_3F3F_3F3FL;
        long behindZ = w + 0x2525_2525_2525_2525L;
        return w | (fromA & ~behindZ & Utf8.HIGH) >>> 2;
    }

    private static long walk(byte[] utf8, int from, int to, long[] key, int start) {
        long h = 0;
        long w = 0;
        int shift = 0;
        int at = start;
        for (int i = from; i < to; ) {
            int point = Utf8.decode(utf8, i, to);
            if (Folding.composes(point)) {
                String text = new String(utf8, from, to - from, StandardCharsets.UTF_8);
                return walk(text, 0, text.length(), key, start, true);
            }
            i += Utf8.length(point);
            for (long folded = Folding.utf8(point); folded != 0; folded >>>= 8) {
                w |= (folded & 0xFF) << shift;
                shift += 8;
                if (shift == 64) {
                    h = step(h, w, key, at++);
                    w = 0;
                    shift = 0;
                }
            }
        }
        return end(h, w, key, at);
    }
}
