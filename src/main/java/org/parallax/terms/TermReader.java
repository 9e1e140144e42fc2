package org.parallax.terms;

import java.util.Arrays;
import org.parallax.corpus.Reading;
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
    private final TokenFold fold;
    // words as folded; where nothing is stemmed and nothing removed, they are the index's own
    private final WordIds surface;
    private final TermIndex index;
    private final boolean direct;
    private int[] wordOfSurface = new int[0];
    private int[] sequence = new int[256];
    private int[] tokenOf = new int[256];
    private int length;

    TermReader(Terms terms, TermIndex index) {
        this.terms = terms;
        this.index = index;
        this.fold = new TokenFold(terms);
        this.direct = terms.takesAll();
        this.surface = direct ? index.words() : new WordIds();
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
        fold.fold(tokens, token);
        int known = surface.intern(fold.bytes(), fold.length());
        return direct ? known : target(known);
    }

    private int target(int known) {
        if (known >= wordOfSurface.length) {
            int before = wordOfSurface.length;
            wordOfSurface = Arrays.copyOf(wordOfSurface, WordIds.grown(Math.max(64, before), known + 1));
            Arrays.fill(wordOfSurface, before, wordOfSurface.length, UNKNOWN);
        }
        if (wordOfSurface[known] == UNKNOWN) {
            wordOfSurface[known] = findTarget(surface.get(known));
        }
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
        int[] sizes = terms.sizes();
        int longest = sizes[sizes.length - 1];
        for (int i = 0; i < length; i++) {
            if (sequence[i] < 0) {
                continue;
            }
            int term = index.single(sequence[i]);
            if (sizes[0] == 1) {
                visitor.term(term);
            }
            if (longest > 1) {
                extend(term, 1, i, visitor);
            }
        }
    }

    private void extend(int term, int words, int at, Visitor visitor) {
        for (int skip : terms.skips()) {
            int next = at + 1 + skip;
            if (next >= length || sequence[next] < 0) {
                continue;
            }
            int longer = index.longer(term, sequence[next]);
            if (Arrays.binarySearch(terms.sizes(), words + 1) >= 0) {
                visitor.term(longer);
            }
            if (words + 1 < terms.sizes()[terms.sizes().length - 1]) {
                extend(longer, words + 1, next, visitor);
            }
        }
    }
}
