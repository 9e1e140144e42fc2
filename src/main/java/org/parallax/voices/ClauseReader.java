package org.parallax.voices;

import java.util.List;
import org.parallax.actors.Grammar;

/** Reads one sentence for cues with source and content, from left to right. */
final class ClauseReader {

    private final Unit unit;
    private final Clause clause;
    private final VerbPlaces places;
    private final VerbCues verbs;
    private final Tags tags;
    private final OtherCues others;

    ClauseReader(Unit unit, List<Draft> drafts) {
        this.unit = unit;
        this.clause = new Clause(unit, drafts);
        this.places = new VerbPlaces(clause);
        this.tags = new Tags(clause);
        this.verbs = new VerbCues(clause, places, tags);
        this.others = new OtherCues(clause);
    }

    /** Adds the attributions of the unit to the drafts. */
    void read() {
        for (int i = 0; i < unit.size(); i++) {
            clause.moveTo(i);
            if (!unit.isQuote(i) && unit.is(i, Grammar.WORD)) {
                cue(i);
            }
        }
        if (clause.isEmpty()) {
            tags.namedBehindColon();
        }
    }

    private void cue(int i) {
        if (unit.isWord(i, "according") && unit.isWord(i + 1, "to")) {
            others.accordingTo(i);
        } else if (unit.verb(i) >= 0 && places.isVerb(i)) {
            verbs.verb(i);
        } else if (unit.noun(i) >= 0) {
            others.noun(i);
        } else if (unit.adjective(i) >= 0) {
            others.adjective(i);
        }
    }
}
