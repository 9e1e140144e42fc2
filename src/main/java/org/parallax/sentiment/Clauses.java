package org.parallax.sentiment;

import java.util.List;
import org.parallax.lexicon.PhraseMatcher;
import org.parallax.text.Tokens;

/**
 * The clause around a token, by marks and words that part clauses. No parse: a comma in a list or an apposition parts too,
 * so a clause of fewer than {@link #SHORTEST} words takes in what lies behind it, or before it at a sentence's end.
 */
final class Clauses {

    private static final int SHORTEST = 4;
    private static final String MARKS = ",;:()[]—–“”\"";
    private static final PhraseMatcher PARTING = PhraseMatcher.of(List.of(
            "but",
            "although",
            "though",
            "while",
            "whereas",
            "because",
            "which",
            "who",
            "whom",
            "whose",
            "after",
            "before",
            "unless",
            "so that",
            "despite",
            "even as"));

    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes the tokens of a clause, from first to last (exclusive). */
    interface ClauseVisitor {
        void clause(int first, int last);
    }

    /** The clauses of the tokens from first to last (exclusive) that hold one of the mentions, each once, in order. */
    void around(int first, int last, boolean[] mentioned, ClauseVisitor visitor) {
        boolean[] parts = new boolean[last - first + 1];
        PARTING.match(tokens, first, last, (from, to, entry) -> parts[from - first] = true);
        int start = first;
        while (start < last) {
            int end = clauseEnd(start, last, first, parts);
            if (last - end < SHORTEST) {
                end = last;
            }
            if (holds(mentioned, start, end)) {
                visitor.clause(start, end);
            }
            start = end;
        }
    }

    private int clauseEnd(int start, int last, int first, boolean[] parts) {
        int words = 0;
        for (int t = start; t < last; t++) {
            boolean edge = isMark(t) || parts[t - first];
            if (edge && words >= SHORTEST) {
                return parts[t - first] ? t : t + 1;
            }
            words += tokens.isWord(t) ? 1 : 0;
        }
        return last;
    }

    private boolean isMark(int t) {
        return !tokens.isWord(t) && MARKS.indexOf(tokens.text().charAt(tokens.start(t))) >= 0;
    }

    private static boolean holds(boolean[] mentioned, int from, int to) {
        for (int t = from; t < to; t++) {
            if (mentioned[t]) {
                return true;
            }
        }
        return false;
    }
}
