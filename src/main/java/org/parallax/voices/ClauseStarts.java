package org.parallax.voices;

import org.parallax.actors.Grammar;

/** Where a clause can start: a noun phrase, or what stands for one, with a finite verb behind it. */
final class ClauseStarts {

    private static final int WINDOW = 14;

    private final Unit unit;
    private final Phrases phrases;

    ClauseStarts(Unit unit, Phrases phrases) {
        this.unit = unit;
        this.phrases = phrases;
    }

    /** Whether a clause starts at the item. */
    boolean isClause(int i) {
        if (unit.is(i, Grammar.CLITIC) && unit.is(i, Grammar.SUBJECT_PRONOUN)) {
            return true;
        }
        if (unit.isWord(i, "there") || unit.isWord(i, "if") || unit.isWord(i, "there's")) {
            return true;
        }
        boolean opens = phrases.isNominal(i)
                || phrases.isPronoun(i)
                || unit.is(i, Grammar.INDEFINITE | Grammar.ING)
                || unit.isQuote(i)
                || unit.is(i, Grammar.PREPOSITION) && !unit.is(i, Grammar.TO);
        if (!opens) {
            return false;
        }
        for (int k = i + 1; k < unit.size() && k - i < WINDOW; k++) {
            if (unit.is(k, Grammar.STOP | Grammar.SEMICOLON | Grammar.COLON)) {
                return false;
            }
            if (isFinite(k) || unit.isQuote(k)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the item can be a finite verb where it stands. */
    boolean isFinite(int k) {
        if (unit.is(k, Grammar.VERB | Grammar.AUXILIARY | Grammar.CLITIC) && !unit.is(k, Grammar.ING)) {
            return true;
        }
        return unit.is(k, Grammar.ED) && !unit.is(k - 1, Grammar.DETERMINER)
                || unit.verb(k) >= 0 && (unit.isForm(k, Inflections.PAST) || unit.isForm(k, Inflections.S));
    }
}
