package org.parallax.terms;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Numbers for terms: words, and runs of words. A run is its first words' run and one more word, so runs of any length cost
 * two ints beside their place in the table.
 */
final class TermIndex {

    private final WordIds words = new WordIds();
    private final GramTable runs = new GramTable();
    // term of each word, -1 where the word was never a term by itself
    private int[] termOfWord = new int[0];
    private int[] prefix = new int[64];
    private int[] last = new int[64];
    private int size;

    WordIds words() {
        return words;
    }

    int size() {
        return size;
    }

    /** The term that is the word alone. */
    int single(int word) {
        if (word >= termOfWord.length) {
            int before = termOfWord.length;
            termOfWord = Arrays.copyOf(termOfWord, WordIds.grown(Math.max(64, before), word + 1));
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
            prefix = Arrays.copyOf(prefix, WordIds.grown(size, size + 1));
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

    int prefix(int term) {
        return prefix[term];
    }

    int last(int term) {
        return last[term];
    }

    /** Whether any term is a run of words. */
    boolean hasRuns() {
        return runs.size() > 0;
    }

    /** How many words the term is a run of. */
    int words(int term) {
        int n = 1;
        for (int t = prefix[term]; t >= 0; t = prefix[t]) {
            n++;
        }
        return n;
    }

    /** The words the term is a run of. */
    int[] wordsOf(int term) {
        int[] out = new int[words(term)];
        int t = term;
        for (int i = out.length - 1; i >= 0; i--) {
            out[i] = last[t];
            t = prefix[t];
        }
        return out;
    }

    /** The term's words with something between them. */
    String text(int term, char between) {
        StringBuilder out = new StringBuilder();
        for (int word : wordsOf(term)) {
            out.append(out.length() == 0 ? "" : String.valueOf(between)).append(words.get(word));
        }
        return out.toString();
    }

    /** Reads a term written as its length in bytes and its words with a zero byte between them. */
    int read(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("a term of " + length + " bytes: not saved terms, or damaged ones");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        int term = -1;
        int from = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || bytes[i] == 0) {
                byte[] word = Arrays.copyOfRange(bytes, from, i);
                int id = words.intern(word, word.length);
                term = term < 0 ? single(id) : longer(term, id);
                from = i + 1;
            }
        }
        return term;
    }

    /** Bytes of the term's words with the joiner between them. */
    byte[] bytes(int term, byte[] joiner) {
        byte[] out = new byte[length(term, joiner.length)];
        write(term, joiner, out, 0);
        return out;
    }

    /** How many bytes the term takes with a joiner of so many. */
    int length(int term, int joiner) {
        int own = words.length(last[term]);
        return prefix[term] < 0 ? own : length(prefix[term], joiner) + joiner + own;
    }

    /** Writes the term's words with the joiner between them, and returns the place behind. */
    int write(int term, byte[] joiner, byte[] out, int from) {
        int at = from;
        if (prefix[term] >= 0) {
            at = write(prefix[term], joiner, out, from);
            System.arraycopy(joiner, 0, out, at, joiner.length);
            at += joiner.length;
        }
        return words.copy(last[term], out, at);
    }
}
