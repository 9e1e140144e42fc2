package org.parallax.text;

/**
 * What all the tables ask of a text's tokens, found out once: the {@link FoldedHash} of each token's folded form, and
 * which tokens end in a possessive.
 */
final class TokenHashes {

    private final long[] hashes;

    /** A bit a token. */
    private final long[] possessives;

    TokenHashes(String text, int[] starts, int[] ends) {
        hashes = new long[starts.length];
        possessives = new long[(starts.length >> 6) + 1];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = FoldedHash.of(text, starts[i], ends[i]);
            if (Possessive.baseEnd(text, starts[i], ends[i]) < ends[i]) {
                possessives[i >> 6] |= 1L << i;
            }
        }
    }

    long of(int token) {
        return hashes[token];
    }

    boolean isPossessive(int token) {
        return (possessives[token >> 6] & 1L << token) != 0;
    }
}
