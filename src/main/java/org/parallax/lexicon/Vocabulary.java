package org.parallax.lexicon;

import java.util.Arrays;
import java.util.Collection;

/**
 * Folded word to number, by open addressing over the word's own units: looking up a stretch of a text makes no object,
 * unless the stretch holds combining marks or ligatures. Numbers run from 0 in the order of the words given.
 */
final class Vocabulary {

    private final String[] words;
    private final int[] hashes;
    private final int[] table;

    /** Takes folded, distinct words. */
    Vocabulary(Collection<String> folded) {
        words = folded.toArray(String[]::new);
        hashes = new int[words.length];
        table = new int[Integer.highestOneBit(Math.max(4, words.length * 2)) * 2];
        Arrays.fill(table, -1);
        for (int id = 0; id < words.length; id++) {
            hashes[id] = hash(words[id], 0, words[id].length());
            int at = slot(hashes[id]);
            while (table[at] >= 0) {
                at = (at + 1) & (table.length - 1);
            }
            table[at] = id;
        }
    }

    int size() {
        return words.length;
    }

    String word(int id) {
        return words[id];
    }

    /** The number of the word that stands in the text from {@code start} to {@code end}, -1 if it is not in here. */
    int id(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                if (Folding.needsComposing(c)) {
                    String composed = Folding.compose(text.substring(start, end));
                    return id(composed, 0, composed.length());
                }
                c = Folding.fold(c);
                if (c == 0) {
                    continue;
                }
            } else if (c >= 'A' && c <= 'Z') {
                c |= 0x20;
            }
            hash = hash * 31 + c;
        }
        return find(text, start, end, hash);
    }

    /**
     * The number of the word without its possessive ({@code 's}, or the apostrophe behind an s); -1 if it has none or
     * is not in here.
     */
    int bareId(String text, int start, int end) {
        int bare = bareEnd(text, start, end);
        return bare < 0 ? -1 : id(text, start, bare);
    }

    /** Where the word ends without its possessive, -1 if it has none. */
    static int bareEnd(String text, int start, int end) {
        if (end - start < 3) {
            return -1;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        if ((last | 0x20) == 's' && Folding.typography(before) == '\'') {
            return end - 2;
        }
        return Folding.typography(last) == '\'' && (before | 0x20) == 's' ? end - 1 : -1;
    }

    private int find(String text, int start, int end, int hash) {
        for (int at = slot(hash); table[at] >= 0; at = (at + 1) & (table.length - 1)) {
            int id = table[at];
            if (hashes[id] == hash && equal(words[id], text, start, end)) {
                return id;
            }
        }
        return -1;
    }

    private static boolean equal(String word, String text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = Folding.fold(text.charAt(i));
            if (c == 0) {
                continue;
            }
            if (at == word.length() || word.charAt(at++) != c) {
                return false;
            }
        }
        return at == word.length();
    }

    private static int hash(String word, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash * 0x9E3779B9 >>> 7) & (table.length - 1);
    }
}
