package org.parallax.terms;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Reading;
import org.parallax.text.TermTable;
import org.parallax.text.Tokens;

/**
 * Reads documents as sequences of word numbers, and as terms. Stop words and stems are looked up once for each distinct
 * word. Belongs to one thread at a time; the sequence of one document is overwritten by the next.
 */
final class TermReader {

    /** The place of a word that is left out. */
    static final int GAP = -1;

    /** The place of something that is no word: a mark of punctuation, a symbol, an address. */
    static final int BREAK = -2;

    private static final int UNKNOWN = -3;

    private final Terms terms;
    private final TermIndex index;
    private final int[] skips;
    // whether runs of so many words are terms; its length is that of the longest and one
    private final boolean[] wanted;
    // words in their usual folded form are found where they stand in the text; null where case or every token counts
    private final @Nullable TermTable folded;
    private final TokenFold fold;
    private final WordIds surface = new WordIds();
    private int[] wordOfSurface = new int[0];
    private int[] sequence = new int[256];
    private int[] tokenOf = new int[256];
    private int length;

    TermReader(Terms terms, TermIndex index) {
        this.terms = terms;
        this.index = index;
        this.skips = terms.skips();
        this.wanted = new boolean[terms.sizes()[terms.sizes().length - 1] + 1];
        for (int size : terms.sizes()) {
            wanted[size] = true;
        }
        this.folded = terms.foldsFully() ? new TermTable() : null;
        this.fold = new TokenFold(terms);
    }

    /** Reads a document into {@link #sequence()}. */
    void read(Reading reading) {
        Tokens tokens = reading.tokens();
        int n = tokens.size();
        if (sequence.length < n) {
            sequence = new int[n];
            tokenOf = new int[n];
        }
        length = 0;
        boolean whole = reading.parts().nothingSetAside();
        for (int i = 0; i < n; i++) {
            if (whole || isCounted(reading, i)) {
                take(tokens, i);
            }
        }
    }

    /** Whether a token is part of what is counted. */
    static boolean isCounted(Reading reading, int token) {
        return !reading.parts().isSetAside(reading.tokens().start(token));
    }

    private void take(Tokens tokens, int token) {
        int word = terms.everyToken() || tokens.isWord(token) ? word(tokens, token) : BREAK;
        if (word >= 0 || terms.isPadded()) {
            sequence[length] = word;
            tokenOf[length++] = token;
        }
    }

    private int word(Tokens tokens, int token) {
        int known;
        if (folded != null) {
            known = folded.addBase(tokens, token);
        } else {
            fold.fold(tokens, token);
            known = surface.intern(fold.bytes(), fold.length());
        }
        return known < wordOfSurface.length && wordOfSurface[known] != UNKNOWN ? wordOfSurface[known] : target(known);
    }

    private int target(int known) {
        if (known >= wordOfSurface.length) {
            int before = wordOfSurface.length;
            wordOfSurface = Arrays.copyOf(wordOfSurface, WordIds.grown(Math.max(64, before), known + 1));
            Arrays.fill(wordOfSurface, before, wordOfSurface.length, UNKNOWN);
        }
        wordOfSurface[known] = findTarget(folded == null ? surface.get(known) : folded.term(known));
        return wordOfSurface[known];
    }

    private int findTarget(String word) {
        if (terms.leavesOut(word)) {
            return GAP;
        }
        Stemmer stemmer = terms.stemmer();
        byte[] bytes = WordIds.encode(stemmer == null ? word : stemmer.stem(word));
        return bytes.length == 0 ? GAP : index.words().intern(bytes, bytes.length);
    }

    /** Word numbers of the document's tokens in order, {@link #GAP} or {@link #BREAK} where a padded one is not taken. */
    int[] sequence() {
        return sequence;
    }

    /** How many places of {@link #sequence()} are the document's. */
    int length() {
        return length;
    }

    /** The token that stands in a place of the sequence. */
    int token(int place) {
        return tokenOf[place];
    }

    /** Takes terms one by one. */
    interface Visitor {

        void term(int term);
    }

    /** Hands over every occurrence of a term in the document just read. */
    void visit(Visitor visitor) {
        for (int i = 0; i < length; i++) {
            if (sequence[i] < 0) {
                continue;
            }
            int term = index.single(sequence[i]);
            if (wanted[1]) {
                visitor.term(term);
            }
            if (wanted.length > 2) {
                extend(term, 2, i, visitor);
            }
        }
    }

    /** Hands over the runs of {@code words} words and more that go on from a term whose last word stands at a place. */
    private void extend(int term, int words, int at, Visitor visitor) {
        for (int skip : skips) {
            int next = at + 1 + skip;
            if (next >= length || sequence[next] < 0) {
                continue;
            }
            int longer = index.longer(term, sequence[next]);
            if (wanted[words]) {
                visitor.term(longer);
            }
            if (words + 1 < wanted.length) {
                extend(longer, words + 1, next, visitor);
            }
        }
    }
}
