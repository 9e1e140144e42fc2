package org.parallax.lexicon;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Folds unit by unit, for patterns with wildcards: lower case, straight apostrophe, plain hyphen, nothing for what
 * prints nothing, the folded form that {@link org.parallax.text.WordTable} compares whole words in.
 */
final class Folding {

    private Folding() {}

    /** The folded form of a word of a list. */
    static String fold(String word) {
        return squeeze(compose(word), true);
    }

    /** The typographic part of folding alone: the case stays. */
    static String foldKeepingCase(String word) {
        return squeeze(compose(word), false);
    }

    /** One unit, folded; {@code 0} for a unit that vanishes. */
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return Character.toLowerCase(typography(c));
    }

    /** Straight apostrophe and plain hyphen for their variants, {@code 0} for what prints nothing. */
    static char typography(char c) {
        switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u201B', '\uFF07':
                return '\'';
            case '\u2010', '\u2011':
                return '-';
            case '\u00AD', '\uFEFF':
                return 0;
            default:
                return isUnprinted(c) ? 0 : c;
        }
    }

    private static boolean isUnprinted(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\uFE00' && c <= '\uFE0F';
    }

    /** Whether a unit is one that only composing or taking apart can fold: combining marks, Latin ligatures. */
    static boolean needsComposing(char c) {
        return c >= 0x300 && (c <= 0x36F || c >= 0xFB00 && c <= 0xFB06 || c >= 0x1AB0 && c <= 0x1AFF);
    }

    /** Composed and without ligatures; the word itself where it is that already. */
    static String compose(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (needsComposing(word.charAt(i))) {
                return Normalizer.normalize(word, Normalizer.Form.NFKC);
            }
        }
        return word;
    }

    /** A stretch of a text composed; null where it is so already, as nearly every word is. */
    static @Nullable String composed(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (needsComposing(text.charAt(i))) {
                return Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
            }
        }
        return null;
    }

    private static String squeeze(String word, boolean lower) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = lower ? fold(word.charAt(i)) : typography(word.charAt(i));
            if (c != 0) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
