package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;

import org.parallax.actors.Grammar;
import org.parallax.text.WordTable;

/** Where a content ends: with the sentence, or where the narrator goes on before. */
final class Endings {

    private static final WordTable AFTERMATH = WordTable.of(
            "fueling",
            "fuelling",
            "raising",
            "sparking",
            "prompting",
            "stoking",
            "provoking",
            "triggering",
            "drawing",
            "renewing",
            "reviving",
            "deepening",
            "heightening",
            "echoing",
            "contradicting",
            "reiterating",
            "casting",
            "leaving",
            "dashing",
            "allaying",
            "rejecting",
            "inviting",
            "igniting",
            "feeding",
            "adding",
            "confirming",
            "dismissing");

    private final Unit unit;
    private final Phrases phrases;
    private final ClauseStarts clauses;

    Endings(Unit unit, Phrases phrases, ClauseStarts clauses) {
        this.unit = unit;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    /** Item behind the content; {@code closing} tells what can end it before the sentence does. */
    int end(int k, ContentKind opened, Closing closing) {
        boolean bracket = false;
        for (int i = k; i < unit.size(); i++) {
            if (unit.is(i, Grammar.OPEN)) {
                bracket = true;
            } else if (unit.is(i, Grammar.CLOSE)) {
                if (!bracket) {
                    return i;
                }
                bracket = false;
            } else if (unit.is(i, Grammar.SEMICOLON) && !bracket || i == unit.size() - 1 && unit.is(i, Grammar.STOP)) {
                return i;
            } else if (i > k && unit.is(i, Grammar.COMMA) && (!bracket && closes(i, closing) || endsAt(i, opened))) {
                return i;
            } else if (i > k && opened != ContentKind.CLAUSE && opened != ContentKind.THAT && joinsCue(i)) {
                return i;
            } else if (i > k && closing == Closing.VERB && opened == ContentKind.OBJECT && isTagVerb(i)) {
                return i;
            }
        }
        return unit.size();
    }

    /** A verb that hardly ever is anything but a cue: behind the object of a relative clause it is the main one. */
    private boolean isTagVerb(int i) {
        return unit.cueTakes(i, Takes.TAG)
                && unit.text().cues.cue(unit.verb(i)).strength() == 3
                && unit.noun(i) < 0
                && phrases.isNominal(i - 1);
    }

    private boolean closes(int comma, Closing closing) {
        return closing == Closing.COMMA || closing == Closing.VERB && resumesVerb(comma + 1);
    }

    /** {@code , fueling fears that}; {@code , drawing criticism}: what saying it led to. */
    private boolean tellsAftermath(int i) {
        if (!unit.is(i, Grammar.ING) || AFTERMATH.id(unit.text().tokens, unit.token(i)) < 0) {
            return false;
        }
        for (int k = i + 1; k < i + 4; k++) {
            if (unit.noun(k) >= 0 || unit.is(k, Grammar.PEOPLE_NOUN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands behind the comma belongs to the narrator again. */
    private boolean endsAt(int comma, ContentKind opened) {
        int next = comma + 1;
        if (tellsAftermath(next)) {
            return true;
        }
        if (unit.isWord(next, "according") && unit.isWord(next + 1, "to")) {
            return true;
        }
        if (unit.is(next, Grammar.ING)
                && unit.verb(next) >= 0
                && unit.text().cues.cue(unit.verb(next)).strength() >= 2) {
            return true;
        }
        if (unit.isWord(next, "but")
                || unit.isWord(next, "while")
                || unit.isWord(next, "though")
                || unit.isWord(next, "although")) {
            return true;
        }
        if (unit.isWord(next, "and") && joinsCue(next)) {
            return true;
        }
        boolean short_ = opened == ContentKind.OBJECT
                || opened == ContentKind.INFINITIVE
                || opened == ContentKind.PREPOSITION
                || opened == ContentKind.GERUND;
        return short_
                && (unit.is(next, Grammar.ING)
                        || unit.isWord(next, "and") && clauses.isClause(next + 1)
                        || unit.is(next, Grammar.SUBORDINATOR));
    }

    /** A verb right behind a comma: the clause around an apposition goes on. */
    private boolean resumesVerb(int i) {
        int k = i;
        while (unit.is(k, Grammar.ADVERB)) {
            k++;
        }
        return clauses.isFinite(k) && !unit.is(k, Grammar.CLITIC | Grammar.CAPITAL | Grammar.ED)
                || unit.cueTakes(k, Takes.TAG) && unit.isForm(k, Inflections.PAST) && phrases.startingAt(k + 1) == NONE;
    }

    /** {@code and called}, {@code but denied}: the same subject goes on with another cue. */
    private boolean joinsCue(int and) {
        if (!unit.is(and, Grammar.COORDINATOR)) {
            return false;
        }
        int k = and + 1;
        while (unit.is(k, Grammar.ADVERB)) {
            k++;
        }
        int verb = unit.verb(k);
        return verb >= 0
                && unit.text().cues.cue(verb).strength() >= 2
                && (unit.isForm(k, Inflections.PAST) || unit.isForm(k, Inflections.S))
                && unit.noun(k) < 0;
    }
}
