package org.parallax.text;

import java.io.Serializable;

/**
 * Terms and their numbers, growing as terms come: the first new term is 0, the next 1. Counts are kept by the caller in
 * an array by number. A term that is known is found where it stands, without an allocation; a new one is copied in its
 * folded form ({@link Tokens#folded(int)}).
 *
 * <p>About 32 bytes a term of up to eight bytes. Not thread-safe: one table a thread, or one lock.
 */
public final class TermTable implements Serializable {

    private static final long serialVersionUID = 1;

    private final FoldedKeys keys;

    /** An empty table. */
    public TermTable() {
        this(64);
    }

    /** An empty table with room for so many terms; it grows beyond. */
    public TermTable(int expected) {
        if (expected < 0 || expected > 1 << 28) {
            throw new IllegalArgumentException("expected terms must be in [0, 2^28], got " + expected);
        }
        keys = new FoldedKeys(expected);
    }

    /** Number of terms. */
    public int size() {
        return keys.size();
    }

    /** The folded term with this number, 0 or more and less than {@link #size()}. */
    public String term(int id) {
        return keys.word(id);
    }

    /** The number of the token's word, a new one if it was not there. */
    public int add(Tokens tokens, int index) {
        return add(
                tokens.text(),
                tokens.start(index),
                tokens.end(index),
                tokens.hashes().of(index));
    }

    /** The number of the token's word without its possessive ({@link Tokens#baseEnd(int)}), a new one if it was not there. */
    public int addBase(Tokens tokens, int index) {
        return tokens.hashes().isPossessive(index)
                ? add(tokens.text(), tokens.start(index), tokens.baseEnd(index))
                : add(tokens, index);
    }

    /** The number of the word, a new one if it was not there. */
    public int add(CharSequence word) {
        return add(word, 0, word.length());
    }

    /** The number of the word {@code text[from, to)}, a new one if it was not there. */
    public int add(CharSequence text, int from, int to) {
        return add(text, from, to, FoldedHash.of(text, from, to));
    }

    private int add(CharSequence text, int from, int to, long hash) {
        int id = keys.find(text, from, to, hash);
        return id >= 0 ? id : keys.append(Folding.utf8(text, from, to), hash);
    }

    /** The number of the word in the UTF-8 bytes {@code [from, to)}, a new one if it was not there. */
    public int add(byte[] utf8, int from, int to) {
        long hash = FoldedHash.of(utf8, from, to);
        int id = keys.find(utf8, from, to, hash);
        return id >= 0 ? id : keys.append(Folding.utf8(utf8, from, to), hash);
    }

    /**
     * The number of the word in the UTF-8 bytes {@code [from, to)} without its possessive, a new one if it was not
     * there.
     */
    public int addBase(byte[] utf8, int from, int to) {
        return add(utf8, from, Possessive.baseEnd(utf8, from, to));
    }

    /** The number of the word, -1 if it is not in the table. */
    public int id(CharSequence word) {
        return keys.find(word, 0, word.length(), FoldedHash.of(word, 0, word.length()));
    }

    /** The number of the token's word, -1 if it is not in the table. */
    public int id(Tokens tokens, int index) {
        return keys.find(
                tokens.text(),
                tokens.start(index),
                tokens.end(index),
                tokens.hashes().of(index));
    }

    /** The terms as they are now, with their numbers, for look-ups from many threads. */
    public WordTable toWordTable() {
        return new WordTable(keys.copy());
    }
}
