package org.parallax.terms;

import java.util.Arrays;

/**
 * Numbers for terms: words, and runs of words. A run is its first words' run and one more word, so runs of any length cost
 * two ints beside their place in the table.
 */
final class TermIndex {

    private final TermTable words = new TermTable();
    private final GramTable runs = new GramTable();
    // term of each word, -1 where the word was never a term by itself
    private int[] termOfWord = new int[0];
    private int[] prefix = new int[64];
    private int[] last = new int[64];
    private int size;

    TermTable words() {
        return words;
    }

    int size() {
        return size;
    }

    /** The term that is the word alone. */
    int single(int word) {
        if (word >= termOfWord.length) {
            int before = termOfWord.length;
            termOfWord = Arrays.copyOf(termOfWord, TermTable.grown(Math.max(64, before), word + 1));
            Arrays.fill(termOfWord, before, termOfWord.length, -1);
        }
        if (termOfWord[word] < 0) {
            termOfWord[word] = append(-1, word);
        }
        return termOfWord[word];
    }

    /** The term that is another one followed by a word. */
    int longer(int term, int word) {
        int found = runs.putIfAbsent(GramTable.key(term, word), size);
        return found == size ? append(term, word) : found;
    }

    private int append(int before, int word) {
        if (size == prefix.length) {
            prefix = Arrays.copyOf(prefix, TermTable.grown(size, size + 1));
            last = Arrays.copyOf(last, prefix.length);
        }
        prefix[size] = before;
        last[size] = word;
        return size++;
    }

    /** The term in this index that the other index's term is. */
    int adopt(TermIndex other, int term, int[] adopted) {
        if (adopted[term] < 0) {
            byte[] word = new byte[other.words.length(other.last[term])];
            other.words.copy(other.last[term], word, 0);
            int own = words.intern(word, word.length);
            adopted[term] =
                    other.prefix[term] < 0 ? single(own) : longer(adopt(other, other.prefix[term], adopted), own);
        }
        return adopted[term];
    }

    /** Bytes of the term's words with the joiner between them. */
    byte[] bytes(int term, byte[] joiner) {
        byte[] out = new byte[length(term, joiner.length)];
        write(term, joiner, out);
        return out;
    }

    private int length(int term, int joiner) {
        int own = words.length(last[term]);
        return prefix[term] < 0 ? own : length(prefix[term], joiner) + joiner + own;
    }

    private int write(int term, byte[] joiner, byte[] out) {
        int at = 0;
        if (prefix[term] >= 0) {
            at = write(prefix[term], joiner, out);
            System.arraycopy(joiner, 0, out, at, joiner.length);
            at += joiner.length;
        }
        return words.copy(last[term], out, at);
    }
}
