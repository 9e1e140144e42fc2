package org.parallax.sentiment;

import java.util.Arrays;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.MatchVisitor;
import org.parallax.lexicon.PhraseMatcher;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;

/**
 * Finds the valued words and the cues of one sentence after another. Holds the current sentence in columns that are
 * used again for the next one; belongs to one thread.
 */
final class SentenceScan {

    private final Lexicon lexicon;
    private final PhraseMatcher valued;
    private final PhraseMatcher cueWords;
    private final ToneRules rules;
    private final Symbols symbols;
    private final MatchVisitor onWord = this::word;
    private final MatchVisitor onCue = this::cue;

    Tokens tokens;
    int from;
    int to;

    /** How many of the sentence's tokens are words. */
    int words;

    /** Valued words by first token; value 0 for those that carry none here (silent entries, names). */
    int size;

    int[] first = new int[16];
    int[] end = new int[16];
    int[] entry = new int[16];
    double[] value = new double[16];

    int cues;
    int[] cueFirst = new int[16];
    int[] cueEnd = new int[16];
    int[] cueNumber = new int[16];
    boolean[] cueOff = new boolean[16];

    private int wordAt;
    private Names names;

    SentenceScan(Lexicon lexicon, ToneRules rules, Symbols symbols, Tokens tokens) {
        this.lexicon = lexicon;
        this.valued = lexicon.matcher();
        this.rules = rules;
        this.cueWords = rules.matcher();
        this.symbols = symbols;
        this.tokens = tokens;
        this.names = new Names(tokens);
    }

    /** Goes on with another text. */
    void text(Tokens other) {
        tokens = other;
        names = new Names(other);
    }

    /** Reads the sentence of the tokens from {@code first} to {@code last} (exclusive). */
    void read(int firstToken, int lastToken) {
        read(firstToken, lastToken, firstToken, lastToken);
    }

    /**
     * Reads one speaker's piece of a sentence. What a word means is told by its neighbours, whoever says them ({@code
     * declined} before the reported {@code to comment}); how far a negation reaches ends with the piece.
     */
    void read(int firstToken, int lastToken, int sentenceFirst, int sentenceLast) {
        from = firstToken;
        to = lastToken;
        size = 0;
        cues = 0;
        wordAt = 0;
        names.sentence(from, to);
        valued.match(tokens, from, to, sentenceFirst, sentenceLast, onWord);
        readTokens();
        cueWords.match(tokens, from, to, onCue);
    }

    private void word(int firstToken, int lastToken, int number) {
        Entry row = lexicon.entry(number);
        boolean carries = !row.isSilent() && !names.isName(firstToken, lastToken, row);
        add(firstToken, lastToken, number, carries ? row.valence() : 0);
    }

    private void add(int firstToken, int lastToken, int number, double points) {
        if (size == first.length) {
            int room = 2 * size;
            first = Arrays.copyOf(first, room);
            end = Arrays.copyOf(end, room);
            entry = Arrays.copyOf(entry, room);
            value = Arrays.copyOf(value, room);
        }
        first[size] = firstToken;
        end[size] = lastToken;
        entry[size] = number;
        value[size++] = points;
    }

    /** Counts the words and values the symbols. */
    private void readTokens() {
        words = 0;
        for (int t = from; t < to; t++) {
            if (tokens.isWord(t)) {
                words++;
            } else if (isSymbol(tokens.kind(t))) {
                double points = symbols.value(tokens, t);
                if (points != 0) {
                    insert(t, points);
                }
            }
        }
    }

    private static boolean isSymbol(TokenKind kind) {
        return kind == TokenKind.EMOJI || kind == TokenKind.EMOTICON || kind == TokenKind.HASHTAG;
    }

    private void insert(int token, double points) {
        add(token, token + 1, -1, points);
        for (int i = size - 1; i > 0 && first[i - 1] > token; i--) {
            swap(i);
        }
    }

    private void swap(int i) {
        int f = first[i];
        int e = end[i];
        int n = entry[i];
        double v = value[i];
        first[i] = first[i - 1];
        end[i] = end[i - 1];
        entry[i] = entry[i - 1];
        value[i] = value[i - 1];
        first[i - 1] = f;
        end[i - 1] = e;
        entry[i - 1] = n;
        value[i - 1] = v;
    }

    /** A cue counts unless it stands inside a longer entry of the lexicon. */
    private void cue(int firstToken, int lastToken, int number) {
        while (wordAt < size && end[wordAt] <= firstToken) {
            wordAt++;
        }
        boolean inside = wordAt < size
                && first[wordAt] <= firstToken
                && lastToken <= end[wordAt]
                && end[wordAt] - first[wordAt] > lastToken - firstToken;
        if (inside || rules.cue(number).rule() == Rule.NONE) {
            return;
        }
        if (cues == cueFirst.length) {
            int room = 2 * cues;
            cueFirst = Arrays.copyOf(cueFirst, room);
            cueEnd = Arrays.copyOf(cueEnd, room);
            cueNumber = Arrays.copyOf(cueNumber, room);
            cueOff = Arrays.copyOf(cueOff, room);
        }
        cueFirst[cues] = firstToken;
        cueEnd[cues] = lastToken;
        cueNumber[cues] = number;
        cueOff[cues++] = false;
    }

    Cue cue(int i) {
        return rules.cue(cueNumber[i]);
    }

    /** Whether the cue's words stand at the token just before. */
    boolean isPassive(int i) {
        int t = cueFirst[i] - 1;
        boolean ing = tokens.text().startsWith("ing", tokens.end(cueFirst[i]) - 3);
        for (int k = i - 1; k >= 0 && cueFirst[k] >= t - 1 && t >= from && !ing; k--) {
            if (cue(k).rule() == Rule.PASSIVE) {
                return true;
            }
        }
        return false;
    }

    /** Number of the first valued word that starts at the token or behind it. */
    int wordFrom(int token) {
        int low = 0;
        int high = size;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (first[mid] < token) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
