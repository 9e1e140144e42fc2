package org.parallax.sentiment;

import java.util.Arrays;
import org.parallax.actors.Grammar;
import org.parallax.text.Tokens;

/** Verbs, names and the edges of clauses in a sentence, told by word classes, whatever its target. Belongs to one thread. */
final class Clauses {

    static final int LONGEST_PHRASE = 6;

    /** No noun phrase goes on over one of these. */
    static final long STOPS_PHRASE = Grammar.COMMA
            | Grammar.STOP
            | Grammar.COLON
            | Grammar.SEMICOLON
            | Grammar.DASH
            | Grammar.OPEN
            | Grammar.CLOSE
            | Grammar.MARK
            | Grammar.SUBORDINATOR
            | Grammar.RELATIVE
            | Grammar.THAT
            | Grammar.SUBJECT_PRONOUN;

    final Tokens tokens;
    final Grammar grammar;
    final int from;
    final int to;
    private final int[] verbAt;

    Clauses(Tokens tokens, Grammar grammar, int from, int to) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.from = from;
        this.to = to;
        this.verbAt = new int[to - from];
        Arrays.fill(verbAt, -1);
        TargetVerbs.matcher().match(tokens, from, to, (f, l, n) -> verbAt[f - from] = n);
    }

    boolean is(int t, long any) {
        return t >= from && t < to && grammar.is(t, any);
    }

    /** Number of the verb of {@link TargetVerbs} that starts here, -1 for none. */
    int verbAt(int t) {
        return t < from || t >= to ? -1 : verbAt[t - from];
    }

    /** Whether the token can be a verb here. */
    boolean isVerb(int t) {
        return is(t, Grammar.AUXILIARY | Grammar.VERB)
                || verbAt(t) >= 0 && !is(t - 1, Grammar.OPENS_PHRASE)
                || t < to && TargetVerbs.isSaying(tokens, t)
                || is(t, Grammar.ED) && !is(t - 1, Grammar.OPENS_PHRASE) && !is(t, Grammar.CAPITAL);
    }

    /** First token of the group of auxiliaries and adverbs before a verb. */
    int verbGroup(int at) {
        int start = at;
        while (is(start - 1, Grammar.AUXILIARY | Grammar.NEGATION | Grammar.ADVERB)) {
            start--;
        }
        return start;
    }

    /** The first edge of a clause from here on. */
    int clauseEnd(int behind) {
        int right = behind;
        while (right < to && !isClauseEdge(right)) {
            right++;
        }
        return right;
    }

    boolean isClauseEdge(int t) {
        return is(
                        t,
                        Grammar.SEMICOLON
                                | Grammar.COLON
                                | Grammar.DASH
                                | Grammar.STOP
                                | Grammar.OPEN
                                | Grammar.CLOSE
                                | Grammar.MARK
                                | Grammar.CONTRAST
                                | Grammar.SUBORDINATOR)
                || is(t, Grammar.COMMA) && !isApposed(t)
                || is(t, Grammar.RELATIVE) && is(t - 1, Grammar.COMMA);
    }

    /** A comma between things of a kind parts no clause: {@code quick, smart}. */
    private boolean isApposed(int t) {
        return t + 2 < to && is(t + 2, Grammar.COMMA | Grammar.COORDINATOR) && !is(t + 1, Grammar.COORDINATOR);
    }

    /** Whether the words begin with a name or a noun phrase and its verb. */
    boolean hasSubject(int start, int end) {
        int at = start;
        while (at < end && !is(at, Grammar.CAPITAL | Grammar.OPENS_PHRASE | Grammar.PREPOSITION) && !isVerb(at)) {
            at++;
        }
        if (!is(at, Grammar.CAPITAL | Grammar.OPENS_PHRASE)) {
            return false;
        }
        for (int t = at + 1; t < end && t - at < LONGEST_PHRASE; t++) {
            if (is(t, Grammar.PREPOSITION | Grammar.TO)) {
                return false;
            }
            if (isVerb(t)) {
                return true;
            }
        }
        return false;
    }

    /** Where the name begins that the word is part of. */
    int nameStart(int t) {
        int at = t;
        while (at > from
                && is(at - 1, Grammar.CAPITAL)
                && is(at, Grammar.CAPITAL)
                && !is(at - 1, Grammar.POSSESSIVE | Grammar.PREPOSITION | Grammar.SUBORDINATOR | Grammar.DETERMINER)
                && !is(at, Grammar.SUBJECT_PRONOUN | Grammar.OBJECT_PRONOUN)) {
            at--;
        }
        return at;
    }

    /** Behind the name that ends before this token. */
    int nameEnd(int behind) {
        int at = behind;
        while (at < to
                && is(at, Grammar.CAPITAL)
                && is(at - 1, Grammar.CAPITAL)
                && !is(at - 1, Grammar.POSSESSIVE | Grammar.SUBJECT_PRONOUN)
                && !isVerb(at)) {
            at++;
        }
        return at;
    }
}
