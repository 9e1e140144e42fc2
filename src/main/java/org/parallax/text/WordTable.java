package org.parallax.text;

import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;

/**
 * Which of a fixed set of words is this token? An open-addressing table from folded word to its number, asked with the
 * token where it stands: a look-up allocates nothing and takes the hash that the tokens keep ({@link Tokens#hash(int)});
 * the word itself is read only where it is found and longer than eight bytes.
 *
 * <p>Words are compared in their folded form: lower case, composed, straight apostrophe, no soft hyphen
 * ({@link Tokens#folded(int)}). Immutable and thread-safe.
 */
public final class WordTable implements Serializable {

    private static final long serialVersionUID = 1;

    private final FoldedKeys keys;

    WordTable(FoldedKeys keys) {
        this.keys = keys;
    }

    /**
     * The table of these words, numbered from 0 as they come.
     *
     * @throws IllegalArgumentException if two words fold to the same form; a {@link TermTable} takes such lists
     */
    public static WordTable of(Collection<? extends CharSequence> words) {
        FoldedKeys keys = new FoldedKeys(words.size());
        for (CharSequence word : words) {
            long hash = FoldedHash.of(word, 0, word.length());
            if (keys.find(word, 0, word.length(), hash) >= 0) {
                throw new IllegalArgumentException("every word needs a folded form of its own, got \"" + word
                        + "\" a second time; TermTable.add gives such words one number");
            }
            keys.append(Folding.utf8(word, 0, word.length()), hash);
        }
        return new WordTable(keys);
    }

    /** {@link #of(Collection)}, for few words. */
    public static WordTable of(String... words) {
        return of(List.of(words));
    }

    /** Writes the table so that {@link #read} gives it back without folding a word. The layout is this version's own. */
    public void write(DataOutput out) throws IOException {
        keys.write(out);
    }

    /**
     * The table that {@link #write} wrote with this version of the library; the buffer stands behind it afterwards.
     *
     * @throws java.nio.BufferUnderflowException if the buffer ends before the table does
     */
    public static WordTable read(ByteBuffer in) {
        return new WordTable(FoldedKeys.read(in));
    }

    /** Number of words. */
    public int size() {
        return keys.size();
    }

    /** The folded word with this number, 0 or more and less than {@link #size()}. */
    public String word(int id) {
        return keys.word(id);
    }

    /** What {@link Tokens#hash(int)} answers for tokens that are the word with this number. */
    public int hash(int id) {
        return FoldedHash.narrow(keys.hash(id));
    }

    /** The number of the token's word, -1 if it is not in the table. */
    public int id(Tokens tokens, int index) {
        return keys.find(
                tokens.text(),
                tokens.start(index),
                tokens.end(index),
                tokens.hashes().of(index));
    }

    /** The number of the token's word without its possessive ({@link Tokens#baseEnd(int)}), -1 if it is not in the table. */
    public int baseId(Tokens tokens, int index) {
        return tokens.hashes().isPossessive(index)
                ? id(tokens.text(), tokens.start(index), tokens.baseEnd(index))
                : id(tokens, index);
    }

    /** The number of the word, -1 if it is not in the table. */
    public int id(CharSequence word) {
        return id(word, 0, word.length());
    }

    /** The number of the word {@code text[from, to)}, -1 if it is not in the table. */
    public int id(CharSequence text, int from, int to) {
        return keys.find(text, from, to, FoldedHash.of(text, from, to));
    }

    /** The number of the word in the UTF-8 bytes {@code [from, to)}, -1 if it is not in the table. */
    public int id(byte[] utf8, int from, int to) {
        return keys.find(utf8, from, to, FoldedHash.of(utf8, from, to));
    }
}
