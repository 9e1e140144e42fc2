package org.parallax.voices;

import java.util.List;

/** Reads sentences, one by one, for cues with source and content, from left to right. */
final class ClauseReader {

    private final Unit unit;
    private final Clause clause;
    private final VerbPlaces places;
    private final VerbCues verbs;
    private final Tags tags;
    private final OtherCues others;

    ClauseReader(Unit unit) {
        this.unit = unit;
        this.clause = new Clause(unit);
        this.places = new VerbPlaces(clause);
        this.tags = new Tags(clause);
        this.verbs = new VerbCues(clause, places, tags);
        this.others = new OtherCues(clause);
    }

    /** Adds the attributions that the unit holds now to the drafts. */
    void read(List<Draft> drafts) {
        clause.start(drafts);
        for (int k = 0; k < unit.cues(); k++) {
            clause.moveTo(unit.cue(k));
            cue(unit.cue(k));
        }
        if (unit.holdsQuote() && clause.isEmpty()) {
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
