package org.parallax.sentiment;

import org.parallax.actors.Grammar;

/**
 * What stands to the left of a target: its own phrase, and the verb it is the object of or the preposition before it.
 *
 * @param phraseStart first token of the target's phrase
 * @param word the verb, or the word its preposition belongs to, -1 for none
 * @param preposition the preposition, -1 for none
 * @param byAgent whether that is the {@code by} of a passive
 * @param from first token of what governs it; none where {@code to} is not behind it
 * @param to behind the last token of what governs it
 */
record Governor(int phraseStart, int word, int preposition, boolean byAgent, int from, int to) {

    private static final int BEFORE_PREPOSITION = 4;
    private static final long ENDS = Clauses.STOPS_PHRASE | Grammar.PREPOSITION | Grammar.COORDINATOR | Grammar.TO;

    /** Of the target whose first token is given. */
    static Governor of(Clauses clauses, int first) {
        int at = first - 1;
        boolean opened = clauses.is(first, Grammar.SUBJECT_PRONOUN | Grammar.OBJECT_PRONOUN);
        for (int words = 0; words < Clauses.LONGEST_PHRASE && !opened && goesOn(clauses, at); words++) {
            opened = clauses.is(at, Grammar.OPENS_PHRASE | Grammar.POSSESSIVE);
            at--;
        }
        int start = at + 1;
        if (clauses.is(at, Grammar.COORDINATOR)) {
            at = conjunct(clauses, at - 1);
        }
        if (clauses.is(at, Grammar.PREPOSITION | Grammar.TO)) {
            return ofPreposition(clauses, start, at);
        }
        boolean verb = at >= clauses.from && clauses.isVerb(at) && !clauses.is(at, Grammar.AUXILIARY);
        return verb
                ? new Governor(start, at, -1, false, clauses.verbGroup(at), at + 1)
                : new Governor(start, -1, -1, false, first, first);
    }

    private static boolean goesOn(Clauses clauses, int at) {
        return at >= clauses.from && !clauses.is(at, ENDS) && !clauses.isVerb(at);
    }

    /** Behind what a coordinator joins to the target: words of some class only, so that a plain noun ends it. */
    private static int conjunct(Clauses clauses, int behind) {
        int at = behind;
        for (int words = 0; words < Clauses.LONGEST_PHRASE && clauses.is(at, ~0L) && goesOn(clauses, at); words++) {
            at--;
        }
        return at;
    }

    private static Governor ofPreposition(Clauses clauses, int phraseStart, int at) {
        int word = at - 1;
        boolean byAgent = word > clauses.from
                && "by".contentEquals(clauses.tokens.folded(at))
                && (clauses.is(word, Grammar.ED) || clauses.isVerb(word))
                && !clauses.is(word, Grammar.AUXILIARY);
        int start = at;
        for (int n = 0;
                n < BEFORE_PREPOSITION
                        && start > clauses.from
                        && !clauses.is(start - 1, Clauses.STOPS_PHRASE | Grammar.PREPOSITION);
                n++) {
            start--;
        }
        return start < at
                ? new Governor(phraseStart, word, at, byAgent, start, at + 1)
                : new Governor(phraseStart, -1, at, byAgent, at, at);
    }
}
