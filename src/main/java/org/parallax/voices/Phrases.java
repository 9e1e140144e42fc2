package org.parallax.voices;

import org.parallax.actors.Grammar;

/**
 * Noun phrases and clause subjects of a {@link Unit}, found by what words can stand in them. Ranges are half-open item
 * indices packed into a long, {@link #NONE} where there is none.
 */
final class Phrases {

    static final long NONE = -1;

    private static final long OUT = Grammar.PREPOSITION
            | Grammar.AUXILIARY
            | Grammar.COORDINATOR
            | Grammar.SUBORDINATOR
            | Grammar.TO
            | Grammar.NEGATION
            | Grammar.COMMA
            | Grammar.STOP
            | Grammar.COLON
            | Grammar.SEMICOLON
            | Grammar.DASH
            | Grammar.OPEN
            | Grammar.CLOSE
            | Grammar.QUESTION
            | Grammar.RELATIVE
            | Grammar.SUBJECT_PRONOUN
            | Grammar.OBJECT_PRONOUN
            | Grammar.MARK;
    private static final int LONGEST = 12;

    private final Unit unit;

    Phrases(Unit unit) {
        this.unit = unit;
    }

    static long range(int from, int to) {
        return (long) from << 32 | to;
    }

    static int from(long range) {
        return (int) (range >> 32);
    }

    static int to(long range) {
        return (int) range;
    }

    /** Whether the item can stand inside a noun phrase. */
    boolean isNominal(int i) {
        if (i < 0 || unit.isEnd(i) || unit.isQuote(i)) {
            return false;
        }
        long c = unit.at(i);
        if ((c & Grammar.WORD) == 0
                || (c & (OUT | Grammar.CLITIC)) != 0
                        && (c & (Grammar.POSSESSIVE_PRONOUN | Grammar.OPENS_PHRASE)) == 0) {
            return isAmpersand(i) || isName(i);
        }
        if ((c & Grammar.ED) != 0 && unit.is(i - 1, Grammar.CAPITAL) && (c & Grammar.CAPITAL) == 0 || isBeforeTime(i)) {
            return false;
        }
        boolean finite = (c & Grammar.VERB) != 0 && (c & (Grammar.CAPITAL | Grammar.PERSON_NOUN)) == 0;
        return !finite && !isReportingVerb(i) && (c & Grammar.TIME) == 0;
    }

    /** {@code Will Doyle}: a function word with a capital inside a sentence, before another capital. */
    private boolean isName(int i) {
        return unit.is(i, Grammar.MODAL)
                && unit.is(i, Grammar.CAPITAL)
                && unit.is(i + 1, Grammar.CAPITAL)
                && i > 0
                && !unit.isQuote(i - 1);
    }

    private boolean isAmpersand(int i) {
        return unit.isWord(i, "&");
    }

    /** {@code last} in {@code last week}. */
    boolean isBeforeTime(int i) {
        return unit.is(i + 1, Grammar.TIME)
                && (unit.isWord(i, "last")
                        || unit.isWord(i, "late")
                        || unit.isWord(i, "next")
                        || unit.isWord(i, "early")
                        || unit.isWord(i, "earlier")
                        || unit.isWord(i, "this"));
    }

    /** A past form of a strong cue is a verb wherever it stands, unless a determiner makes it an adjective. */
    private boolean isReportingVerb(int i) {
        int verb = unit.verb(i);
        if (verb < 0
                || unit.is(i, Grammar.CAPITAL)
                || unit.noun(i) >= 0
                || unit.is(i - 1, Grammar.DETERMINER | Grammar.POSSESSIVE_PRONOUN)) {
            return false;
        }
        return (unit.isForm(i, Inflections.PAST) || unit.isForm(i, Inflections.S))
                && unit.text().cues.cue(verb).strength() >= 2;
    }

    /** Whether the item alone stands for somebody: {@code he}, {@code some}. */
    boolean isPronoun(int i) {
        return unit.is(i, Grammar.SUBJECT_PRONOUN) && !unit.is(i, Grammar.RELATIVE);
    }

    /** The noun phrase that ends with item {@code last}, with its prepositional phrases. */
    long endingAt(int last) {
        if (isPronoun(last)) {
            return range(last, last + 1);
        }
        if (unit.is(last, Grammar.CLOSE)) {
            int open = last;
            while (open >= 0 && last - open < LONGEST && !unit.is(open, Grammar.OPEN)) {
                open--;
            }
            return open > 0 && unit.is(open, Grammar.OPEN) ? widened(endingAt(open - 1), last + 1) : NONE;
        }
        if (!isNominal(last) && !isIndefinite(last)) {
            return NONE;
        }
        int from = simple(last);
        for (int hops = 0; hops < 4; hops++) {
            int left = modifier(from);
            if (left < 0) {
                break;
            }
            from = left;
        }
        return range(from, last + 1);
    }

    private static long widened(long range, int to) {
        return range == NONE ? NONE : range(from(range), to);
    }

    private boolean isIndefinite(int i) {
        return unit.is(i, Grammar.INDEFINITE);
    }

    private int simple(int last) {
        int from = last;
        while (from > 0 && last - from < LONGEST && !opens(from) && isNominal(from - 1)) {
            from--;
        }
        while (from < last && unit.is(from, Grammar.ADVERB) && !unit.is(from, Grammar.CAPITAL | Grammar.OPENS_PHRASE)) {
            from++;
        }
        return from;
    }

    private boolean opens(int i) {
        return unit.is(i, Grammar.DETERMINER | Grammar.POSSESSIVE_PRONOUN) && !unit.is(i - 1, Grammar.QUANTIFIER);
    }

    /** Start of the phrase that the one at {@code from} modifies ({@code the president of France}), -1 for none. */
    private int modifier(int from) {
        int before = from - 1;
        if (before > 0
                && unit.is(before, Grammar.PREPOSITION)
                && !unit.is(before, Grammar.SUBORDINATOR)
                && (isNominal(before - 1) || isIndefinite(before - 1))) {
            int left = simple(before - 1);
            // "In a speech in Ohio": what hangs on an opening preposition is no subject
            return unit.is(left - 1, Grammar.PREPOSITION) && !unit.isWord(left - 1, "of") && opensClause(left - 1)
                    ? -1
                    : left;
        }
        boolean and = unit.isWord(before, "and") || unit.isWord(before, "or");
        if (before > 0 && and && isNominal(before - 1)) {
            int left = simple(before - 1);
            return opensClause(left) || unit.is(left, Grammar.CAPITAL) && unit.is(from, Grammar.CAPITAL) ? left : -1;
        }
        return -1;
    }

    /** Whether a clause can open at the item. */
    boolean opensClause(int i) {
        return i <= 0
                || unit.is(
                        i - 1,
                        Grammar.COMMA
                                | Grammar.COLON
                                | Grammar.SEMICOLON
                                | Grammar.DASH
                                | Grammar.COORDINATOR
                                | Grammar.SUBORDINATOR
                                | Grammar.THAT
                                | Grammar.OPEN
                                | Grammar.STOP
                                | Grammar.MARK)
                || unit.isQuote(i - 1);
    }

    /** The noun phrase that starts at the item, with {@code of}, {@code for} phrases and a following apposition left out. */
    long startingAt(int first) {
        if (isPronoun(first) || unit.is(first, Grammar.OBJECT_PRONOUN) && !unit.is(first, Grammar.POSSESSIVE_PRONOUN)) {
            return range(first, first + 1);
        }
        int to = first;
        while (isNominal(to) && to - first < LONGEST && (to == first || !opens(to)) && !endsBefore(first, to)) {
            to++;
        }
        if (to == first) {
            return isIndefinite(first) ? range(first, first + 1) : NONE;
        }
        for (int hops = 0; hops < 3 && unit.is(to, Grammar.PREPOSITION) && (isOf(to) || isBy(to)); hops++) {
            long next = simpleAt(to + 1);
            if (next == NONE) {
                break;
            }
            to = to(next);
        }
        return range(first, to);
    }

    private boolean isOf(int i) {
        return unit.isWord(i, "of")
                || unit.isWord(i, "for")
                || unit.isWord(i, "from")
                || unit.isWord(i, "at")
                || unit.isWord(i, "with");
    }

    /** {@code an estimate by the council}. */
    private boolean isBy(int i) {
        return unit.is(i - 1, Grammar.DOCUMENT_NOUN) && unit.isWord(i, "by");
    }

    private boolean endsBefore(int first, int to) {
        return to > first && unit.is(to, Grammar.ADVERB) && !unit.is(to, Grammar.CAPITAL) && !isNominal(to + 1);
    }

    private long simpleAt(int first) {
        int to = first;
        while (isNominal(to) && to - first < LONGEST && (to == first || !opens(to))) {
            to++;
        }
        return to == first ? NONE : range(first, to);
    }
}
