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

    private static final int LONGEST_OPENING = 40;

    private final Unit unit;
    private final Phrases phrases;
    private final Appositions appositions;
    private How how = How.NONE;

    Subjects(Unit unit, Phrases phrases) {
        this.unit = unit;
        this.phrases = phrases;
        this.appositions = new Appositions(unit, phrases);
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
            return appositions.withName(before);
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

    private long overComma(int comma) {
        long named = appositions.before(comma);
        if (named == NONE) {
            return shared(comma);
        }
        how = How.OVER_COMMA;
        return named;
    }

    /** The subject of the clause before: the last noun phrase left of the verb that has a verb of its own behind it. */
    private long shared(int verb) {
        how = How.SHARED;
        for (int k = verb - 1; k > 0; k--) {
            if (unit.couldBeFinite(k)) {
                long subject = ownSubject(k);
                if (subject != NONE) {
                    how = How.SHARED;
                    return subject;
                }
            }
        }
        return following(verb);
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
            return appositions.opening(j);
        }
        long before = phrases.endingAt(j);
        if (before == NONE) {
            return unit.isQuote(k - 1) || unit.is(k - 1, Grammar.COMMA) ? phrases.startingAt(k + 1) : NONE;
        }
        return phrases.opensClause(from(before)) || unit.is(from(before) - 1, Grammar.TIME | Grammar.ADVERB)
                ? appositions.withName(before)
                : NONE;
    }

    /** The subject of the sentence: of its first finite verb that has one. */
    long main() {
        for (int k = 1; k < unit.size(); k++) {
            if (!unit.isQuote(k) && unit.couldBeFinite(k)) {
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
        for (int k = verb + 1; k < unit.size() && k - verb < LONGEST_OPENING; k++) {
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
