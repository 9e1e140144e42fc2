package org.parallax.corpus;

import java.util.Arrays;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/** Texts as sets of runs of words, each run a number: case, typography and marks do not matter. Stateless. */
final class Shingles {

    private static final WordTokenizer WORDS = WordTokenizer.standard();

    private Shingles() {}

    /**
     * The distinct runs of so many words, sorted; all words as one run where there are fewer; none for a text without
     * words.
     */
    static int[] of(String text, int length) {
        int[] words = words(WORDS.tokenize(text));
        if (words.length == 0) {
            return words;
        }
        int runs = Math.max(1, words.length - length + 1);
        int[] hashes = new int[runs];
        for (int i = 0; i < runs; i++) {
            hashes[i] = (int) (of(words, i, Math.min(words.length, i + length)) >>> 32);
        }
        return distinct(hashes);
    }

    /** One number for all words of a paragraph or document; 0 for none. */
    static long of(Tokens tokens, int from, int to) {
        long hash = 0;
        for (int t = from; t < to; t++) {
            hash = tokens.isWord(t) ? next(hash, tokens.hash(t)) : hash;
        }
        return hash;
    }

    private static int[] words(Tokens tokens) {
        int[] words = new int[tokens.size()];
        int n = 0;
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isWord(t)) {
                words[n++] = tokens.hash(t);
            }
        }
        return Arrays.copyOf(words, n);
    }

    private static long of(int[] words, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = next(hash, words[i]);
        }
        return hash;
    }

    // the finalizer of SplittableRandom after Stafford (2011), variant 13
    static long next(long hash, long word) {
        long z = hash * 0x9E3779B97F4A7C15L + word + 1;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static int[] distinct(int[] values) {
        Arrays.sort(values);
        int n = 1;
        for (int i = 1; i < values.length; i++) {
            if (values[i] != values[i - 1]) {
                values[n++] = values[i];
            }
        }
        return n == values.length ? values : Arrays.copyOf(values, n);
    }

    /** How much two sorted sets share: common ones by all, in [0, 1]. */
    static double jaccard(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) common / (a.length + b.length - common);
    }
}
