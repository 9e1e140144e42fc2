package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.from;
import static org.parallax.voices.Phrases.range;
import static org.parallax.voices.Phrases.to;

import org.parallax.actors.Grammar;

/**
 * Who does what a verb says: the noun phrase before it, over auxiliaries, adverbs and what stands between commas; the
 * relative pronoun; the subject of the verb it is joined to; or the noun phrase behind it where it is inverted.
 */
final class Subjects {

    /** How the subject was found. */
    enum How {
        NONE,
        BEFORE,
        OVER_COMMA,
        RELATIVE,
        SHARED,
        INVERTED
    }

    private static final int LONGEST_APPOSITION = 40;
    private static final int LONGEST_RELATIVE = 14;

    private final Unit unit;
    private final Phrases phrases;
    private How how = How.NONE;

    Subjects(Unit unit, Phrases phrases) {
        this.unit = unit;
        this.phrases = phrases;
    }

    How how() {
        return how;
    }

    /** Forgets how a subject was found. */
    void clear() {
        how = How.NONE;
    }

    /** The subject of the verb at the item; {@code ing} for a participle. */
    long of(int verb, boolean ing) {
        how = How.NONE;
        return of(verb, ing, 0);
    }

    private long of(int verb, boolean ing, int depth) {
        int j = verb - 1;
        while (j >= 0 && skips(j)) {
            j--;
        }
        if (depth > 3) {
            return NONE;
        }
        if (j < 0 || unit.isQuote(j)) {
            return ing ? shared(verb) : NONE;
        }
        if (unit.is(j, Grammar.TO) && !unit.is(j - 1, Grammar.COMMA)) {
            return governed(j - 1, depth);
        }
        if (unit.is(j, Grammar.COMMA | Grammar.DASH | Grammar.CLOSE)) {
            return ing ? shared(verb) : overComma(j);
        }
        if (unit.is(j, Grammar.RELATIVE) && !unit.is(j, Grammar.POSSESSIVE)) {
            how = How.RELATIVE;
            return range(j, j + 1);
        }
        if (unit.is(
                j,
                Grammar.COORDINATOR | Grammar.PREPOSITION | Grammar.SUBORDINATOR | Grammar.COLON | Grammar.SEMICOLON)) {
            return shared(verb);
        }
        long before = ing && !phrases.isPronoun(j) ? NONE : phrases.endingAt(j);
        if (before != NONE) {
            how = How.BEFORE;
            return withName(before);
        }
        if (isVerb(j)) {
            return of(j, false, depth + 1);
        }
        return ing ? shared(verb) : NONE;
    }

    private boolean skips(int j) {
        long c = unit.at(j);
        return (c & (Grammar.AUXILIARY | Grammar.NEGATION)) != 0 && (c & Grammar.SUBJECT_PRONOUN) == 0
                || (c & Grammar.ADVERB) != 0 && (c & (Grammar.CAPITAL | Grammar.INDEFINITE | Grammar.PERSON_NOUN)) == 0
                || (c & Grammar.TIME) != 0
                || phrases.isBeforeTime(j)
                || unit.is(j + 1, Grammar.TIME) && unit.is(j, Grammar.PREPOSITION)
                || isFloating(j)
                || unit.isWord(j, "himself")
                || unit.isWord(j, "herself")
                || unit.isWord(j, "themselves")
                || unit.isWord(j, "itself");
    }

    /** {@code all} in {@code they have all said}. */
    private boolean isFloating(int j) {
        return unit.is(j - 1, Grammar.AUXILIARY)
                && (unit.isWord(j, "all") || unit.isWord(j, "both") || unit.isWord(j, "each"));
    }

    private boolean isVerb(int j) {
        return unit.verb(j) >= 0 || unit.is(j, Grammar.VERB | Grammar.ED | Grammar.ING);
    }

    /** Of an infinitive: the subject of the word that governs it, {@code plans} in {@code he plans to announce}. */
    private long governed(int j, int depth) {
        int k = j;
        for (int steps = 0; k >= 0 && steps < 6; steps++, k--) {
            if (isVerb(k) || unit.is(k, Grammar.BE)) {
                return of(k, unit.is(k, Grammar.ING) && !unit.is(k - 1, Grammar.BE), depth + 1);
            }
            if (unit.is(k, Grammar.COMMA | Grammar.STOP) || unit.isQuote(k)) {
                break;
            }
        }
        return NONE;
    }

    /** Over appositions and clauses between commas or dashes, back to the first noun of the chain. */
    private long overComma(int comma) {
        long best = NONE;
        boolean chain = true;
        for (int k = comma - 1; k > 0 && comma - k < LONGEST_APPOSITION && !unit.isQuote(k); k--) {
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
        if (best == NONE) {
            return shared(comma);
        }
        how = How.OVER_COMMA;
        return range(from(best), comma);
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
    private long withName(long phrase) {
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
                boolean own = isFinite(k + 1) || unit.is(k + 1, Grammar.ADVERB) && isFinite(k + 2);
                return head != NONE && own && phrases.opensClause(from(head)) ? range(from(head), to(phrase)) : phrase;
            }
        }
        return phrase;
    }

    /** The subject of the clause before: the last noun phrase left of the verb that has a verb of its own behind it. */
    private long shared(int verb) {
        how = How.SHARED;
        for (int k = verb - 1; k > 0; k--) {
            if (isFinite(k)) {
                long subject = ownSubject(k);
                if (subject != NONE) {
                    how = How.SHARED;
                    return subject;
                }
            }
        }
        return following(verb);
    }

    private boolean isFinite(int k) {
        return unit.is(k, Grammar.VERB | Grammar.AUXILIARY | Grammar.CLITIC) && !unit.is(k, Grammar.ING)
                || unit.is(k, Grammar.ED)
                || unit.isForm(k, Inflections.PAST)
                || unit.isForm(k, Inflections.S) && unit.noun(k) < 0;
    }

    private long ownSubject(int k) {
        if (unit.is(k, Grammar.CLITIC) && unit.is(k, Grammar.SUBJECT_PRONOUN)) {
            return range(k, k + 1);
        }
        int j = k - 1;
        while (j >= 0 && skips(j)) {
            j--;
        }
        if (j < 0) {
            return NONE;
        }
        if (unit.is(j, Grammar.RELATIVE)) {
            return NONE;
        }
        if (unit.is(j, Grammar.COMMA)) {
            long over = overCommaOnly(j);
            return over;
        }
        long before = phrases.endingAt(j);
        if (before == NONE) {
            long behind = unit.isQuote(k - 1) || unit.is(k - 1, Grammar.COMMA) ? phrases.startingAt(k + 1) : NONE;
            return behind;
        }
        return phrases.opensClause(from(before)) || unit.is(from(before) - 1, Grammar.TIME | Grammar.ADVERB)
                ? withName(before)
                : NONE;
    }

    private long overCommaOnly(int comma) {
        for (int k = comma - 1; k > 0 && comma - k < LONGEST_APPOSITION; k--) {
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

    /** The subject of the sentence: of its first finite verb that has one. */
    long main() {
        for (int k = 1; k < unit.size(); k++) {
            if (!unit.isQuote(k) && isFinite(k)) {
                long subject = ownSubject(k);
                if (subject != NONE && !unit.is(from(subject), Grammar.RELATIVE)) {
                    return subject;
                }
            }
        }
        return NONE;
    }

    /** Of a participle that opens the sentence: the noun phrase behind the comma that ends its clause. */
    private long following(int verb) {
        for (int k = verb + 1; k < unit.size() && k - verb < LONGEST_APPOSITION; k++) {
            if (unit.is(k, Grammar.COMMA) || unit.isQuote(k)) {
                long next = phrases.startingAt(k + 1);
                if (next != NONE) {
                    return next;
                }
            }
        }
        return NONE;
    }

    /** The noun phrase behind an inverted verb. */
    long inverted(int verb) {
        how = How.INVERTED;
        int k = verb + 1;
        long phrase = phrases.startingAt(k);
        if (phrase == NONE) {
            return NONE;
        }
        int behind = to(phrase);
        boolean described = unit.is(from(phrase), Grammar.DETERMINER | Grammar.POSSESSIVE_PRONOUN)
                || !unit.is(behind - 1, Grammar.CAPITAL);
        if (described && unit.is(behind, Grammar.COMMA) && unit.is(behind + 1, Grammar.CAPITAL)) {
            long name = phrases.startingAt(behind + 1);
            return name == NONE ? phrase : range(from(phrase), to(name));
        }
        return phrase;
    }
}
