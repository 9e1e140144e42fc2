package org.parallax.framing;

import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/** The clause around some words, to show for them: up to marks and words that part clauses. No parse. */
final class Clause {

    private static final String STRONG = ";:—–()[]“”\"";
    private static final WordTable PARTING =
            WordTable.of("but", "although", "though", "while", "whereas", "which", "who", "whom", "whose");
    private static final int SHORTEST = 3;

    private final Tokens tokens;

    Clause(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The clause that holds the tokens from {@code first} to {@code end} of the sentence from {@code from} to {@code to}.
     *
     * @param wide lets commas and conjunctions be part of it
     */
    Span around(int from, int to, int first, int end, boolean wide) {
        int start = first;
        while (start > from && !parts(start - 1, wide, first - start)) {
            start--;
        }
        int stop = end;
        while (stop < to && !parts(stop, wide, stop - first)) {
            stop++;
        }
        while (stop > end && !tokens.isWord(stop - 1)) {
            stop--;
        }
        while (start < first && !tokens.isWord(start)) {
            start++;
        }
        return new Span(tokens.start(start), tokens.end(stop - 1));
    }

    private boolean parts(int t, boolean wide, int held) {
        if (!tokens.isWord(t)) {
            char mark = tokens.text().charAt(tokens.start(t));
            return STRONG.indexOf(mark) >= 0 || !wide && mark == ',' && held >= SHORTEST;
        }
        return !wide && held >= SHORTEST && PARTING.id(tokens, t) >= 0;
    }
}
