package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.from;
import static org.parallax.voices.Phrases.range;
import static org.parallax.voices.Phrases.to;

import org.parallax.actors.Grammar;

/**
 * Subjects that more is said of before their verb: names with an apposition or a clause between commas, nouns with a
 * relative clause.
 */
final class Appositions {

    private static final int LONGEST = 40;
    private static final int LONGEST_RELATIVE = 14;

    private final Unit unit;
    private final Phrases phrases;

    Appositions(Unit unit, Phrases phrases) {
        this.unit = unit;
        this.phrases = phrases;
    }

    /** Over appositions and clauses between commas or dashes, back to the first noun of the chain. */
    long before(int comma) {
        long best = NONE;
        boolean chain = true;
        for (int k = comma - 1; k > 0 && comma - k < LONGEST && !unit.isQuote(k); k--) {
            if (!unit.is(k, Grammar.COMMA | Grammar.DASH | Grammar.OPEN)) {
                continue;
            }
            long before = phrases.endingAt(k - 1);
            if (unit.is(k + 1, Grammar.ADVERB) && unit.is(k + 2, Grammar.COMMA) && before != NONE) {
                best = before;
                break;
            }
            if (before != NONE
                    && !isAdverbial(before)
                    && chain
                    && (opensApposition(k + 1) || phrases.opensClause(from(before)))) {
                best = before;
                chain = unit.is(from(before) - 1, Grammar.COMMA);
            } else if (before != NONE
                    && best != NONE
                    && describes(k + 1)
                    && phrases.opensClause(from(before))
                    && !isAdverbial(before)) {
                // "Ann Lee, a nurse who works in Ames, Iowa, said": the place hangs inside the apposition
                best = before;
                break;
            } else {
                chain = false;
            }
            if (best == NONE) {
                break;
            }
        }
        return best == NONE ? NONE : range(from(best), comma);
    }

    /** The same where the clause is not the cue's own: an opening name with one apposition, no age. */
    long opening(int comma) {
        for (int k = comma - 1; k > 0 && comma - k < LONGEST; k--) {
            if (unit.is(k, Grammar.COMMA) && opensApposition(k + 1)) {
                long before = phrases.endingAt(k - 1);
                boolean age = before != NONE && to(before) - from(before) == 1 && unit.is(from(before), Grammar.NUMBER);
                if (before != NONE && !age && phrases.opensClause(from(before)) && !isAdverbial(before)) {
                    return range(from(before), comma);
                }
            }
        }
        return NONE;
    }

    /** {@code In Ames, …}, {@code Of Mr. Lee, …}: a phrase that an opening preposition governs. */
    private boolean isAdverbial(long phrase) {
        int before = from(phrase) - 1;
        return unit.is(before, Grammar.PREPOSITION) && phrases.opensClause(before);
    }

    /** What tells more of the name before the comma, with a clause of its own or an age. */
    private boolean describes(int i) {
        return unit.is(i, Grammar.RELATIVE | Grammar.DETERMINER | Grammar.NUMBER | Grammar.POSSESSIVE_PRONOUN)
                || unit.isWord(i, "now")
                || unit.is(i, Grammar.PERSON_NOUN | Grammar.TITLE) && !unit.is(i, Grammar.CAPITAL);
    }

    private boolean opensApposition(int i) {
        return unit.is(
                        i,
                        Grammar.DETERMINER
                                | Grammar.RELATIVE
                                | Grammar.NUMBER
                                | Grammar.PERSON_NOUN
                                | Grammar.PEOPLE_NOUN
                                | Grammar.POSSESSIVE_PRONOUN
                                | Grammar.PREPOSITION
                                | Grammar.ING
                                | Grammar.ED
                                | Grammar.TITLE)
                || unit.isWord(i, "now")
                || unit.is(i, Grammar.CAPITAL) && !unit.is(i, Grammar.SUBJECT_PRONOUN);
    }

    /**
     * A phrase that stands in apposition to a name takes the name in: {@code Ann Lee, the mayor of Ames, said}; so does a name
     * behind what it is called, {@code another friend, Ann Lee said}, and a state behind its town, {@code Ann Lee of Ames, Iowa said}.
     */
    long withName(long phrase) {
        int start = from(phrase);
        if (!unit.is(start - 1, Grammar.COMMA)) {
            return relativeHead(phrase);
        }
        long before = phrases.endingAt(start - 2);
        if (before == NONE || isAdverbial(before)) {
            return phrase;
        }
        boolean description = unit.is(
                start, Grammar.DETERMINER | Grammar.PERSON_NOUN | Grammar.TITLE | Grammar.QUANTIFIER | Grammar.NUMBER);
        boolean capital = unit.is(start - 2, Grammar.CAPITAL);
        if (description) {
            return capital && phrases.opensClause(from(before)) ? range(from(before), to(phrase)) : phrase;
        }
        boolean state = capital && hasPreposition(before) && phrases.opensClause(from(before));
        boolean named = !capital
                && unit.is(start, Grammar.CAPITAL)
                && unit.is(from(before), Grammar.OPENS_PHRASE | Grammar.PERSON_NOUN)
                && unit.is(start - 2, Grammar.PERSON_NOUN | Grammar.KIN_NOUN | Grammar.TITLE)
                && phrases.opensClause(from(before));
        return state || named ? range(from(before), to(phrase)) : phrase;
    }

    private boolean hasPreposition(long phrase) {
        for (int k = from(phrase) + 1; k < to(phrase); k++) {
            if (unit.is(k, Grammar.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** The noun a relative clause without commas hangs on, {@code groups} in {@code groups that backed him say}; else the phrase. */
    private long relativeHead(long phrase) {
        for (int k = from(phrase) - 1; k > 0 && from(phrase) - k < LONGEST_RELATIVE; k--) {
            if (unit.isQuote(k)
                    || unit.is(k, Grammar.COMMA | Grammar.STOP | Grammar.COLON | Grammar.SEMICOLON | Grammar.DASH)) {
                return phrase;
            }
            if (unit.is(k, Grammar.RELATIVE) && !unit.is(k, Grammar.POSSESSIVE)) {
                boolean comma = unit.is(k - 1, Grammar.COMMA);
                long head = phrases.endingAt(comma ? k - 2 : k - 1);
                boolean own = unit.couldBeFinite(k + 1) || unit.is(k + 1, Grammar.ADVERB) && unit.couldBeFinite(k + 2);
                return head != NONE && own && phrases.opensClause(from(head)) ? range(from(head), to(phrase)) : phrase;
            }
        }
        return phrase;
    }
}
