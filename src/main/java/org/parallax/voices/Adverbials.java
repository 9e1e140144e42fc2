package org.parallax.voices;

import org.parallax.actors.Grammar;

/** What can stand between a cue and its content without being part of either: times, places, an apposition to whom it is said. */
final class Adverbials {

    private static final int LONGEST_APPOSITION = 25;
    private static final int LONGEST_PLACE = 9;

    private final Unit unit;
    private final Phrases phrases;

    Adverbials(Unit unit, Phrases phrases) {
        this.unit = unit;
        this.phrases = phrases;
    }

    /** Over {@code , an alliance of states,} to a that or a quotation; the item itself if there is none. */
    int behindApposition(int at) {
        if (!unit.is(at, Grammar.COMMA) || !unit.is(at + 1, Grammar.OPENS_PHRASE | Grammar.RELATIVE)) {
            return at;
        }
        for (int k = at + 2; k < unit.size() && k - at < LONGEST_APPOSITION; k++) {
            if (unit.is(k, Grammar.COMMA) && (unit.is(k + 1, Grammar.THAT) || unit.isQuote(k + 1))) {
                return k + 1;
            }
            if (unit.isQuote(k)) {
                break;
            }
        }
        return at;
    }

    /** Item behind the time, adverb or prepositional phrase at the item; the item itself if there is none. */
    int behind(int at) {
        if (unit.is(at, Grammar.TIME) || phrases.isBeforeTime(at)) {
            int k = at + 1;
            while (unit.is(k, Grammar.TIME | Grammar.NUMBER)) {
                k++;
            }
            return k;
        }
        if (unit.is(at, Grammar.ADVERB) && !unit.is(at, Grammar.THAT)) {
            return at + 1;
        }
        if (unit.is(at, Grammar.PREPOSITION)) {
            if (unit.is(at + 1, Grammar.TIME)) {
                return behind(at + 1);
            }
            int k = at + 1;
            while (phrases.isNominal(k)
                    && k - at < LONGEST_PLACE
                    && (k == at + 1 || !unit.is(k, Grammar.DETERMINER | Grammar.POSSESSIVE_PRONOUN))) {
                k++;
            }
            return k == at + 1 && unit.is(k, Grammar.OBJECT_PRONOUN | Grammar.IT) ? k + 1 : k == at + 1 ? at : k;
        }
        return at;
    }
}
