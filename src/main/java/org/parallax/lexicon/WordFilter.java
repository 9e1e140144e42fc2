package org.parallax.lexicon;

/**
 * Answers most questions for words that a set does not hold, from a few bytes: a bit for each hash, at most one in eight
 * set (Bloom 1970, with one hash). What passes must be looked up.
 */
final class WordFilter {

    private final long[] bits;
    private final int shift;

    private WordFilter(int words) {
        int exponent = Math.max(6, 35 - Integer.numberOfLeadingZeros(Math.max(1, words) - 1));
        bits = new long[1 << exponent - 6];
        shift = 32 - exponent;
    }

    /** The filter that these hashes pass. */
    static WordFilter of(int[] hashes) {
        WordFilter filter = new WordFilter(hashes.length);
        for (int hash : hashes) {
            filter.bits[hash >>> filter.shift >>> 6] |= 1L << (hash >>> filter.shift);
        }
        return filter;
    }

    boolean mayHold(int hash) {
        return (bits[hash >>> shift >>> 6] & 1L << (hash >>> shift)) != 0;
    }

    /** The hash of two words in order. */
    static int pair(int first, int second) {
        return (first * 0x9E37_79B1 ^ second) * 0x85EB_CA6B;
    }
}
