package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.from;
import static org.parallax.voices.Phrases.to;

import org.parallax.actors.Grammar;

/** Attributions by a verb with its content behind it, in the active and in the passive. */
final class VerbCues {

    private static final int LONGEST_OBJECT = 16;

    private final Clause clause;
    private final Unit unit;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Complements complements;
    private final VerbPlaces places;
    private final Tags tags;

    VerbCues(Clause clause, VerbPlaces places, Tags tags) {
        this.clause = clause;
        this.unit = clause.unit;
        this.phrases = clause.phrases;
        this.subjects = clause.subjects;
        this.complements = clause.complements;
        this.places = places;
        this.tags = tags;
    }

    void verb(int i) {
        int index = unit.verb(i);
        Cue cue = clause.cue(index);
        int takes = unit.text().cues.takes(index);
        boolean ing = unit.isForm(i, Inflections.ING);
        if (askedBy(i, index)) {
            return;
        }
        if (unit.isForm(i, Inflections.PARTICIPLE) && places.isPassive(i)) {
            passive(i, index, cue, takes);
            return;
        }
        if (cue.kind() == CueKind.APPEARANCE) {
            appearance(i, index, cue, takes);
            return;
        }
        boolean tagged = (takes & Takes.TAG) != 0 && (tags.opener(i, index) || tags.tag(i, index, cue, takes, ing));
        if (tagged) {
            return;
        }
        if (!complements.find(i, index, takes)) {
            return;
        }
        ContentKind kind = complements.kind();
        if (cue.strength() == 0 && kind != ContentKind.QUOTATION && kind != ContentKind.COLON) {
            return;
        }
        if (cue.strength() == 1 && kind == ContentKind.PREPOSITION && !particleBinds(cue)) {
            return;
        }
        int contentFrom = complements.from();
        int cueEnd = complements.cueEnd();
        boolean asked = isAsked(i);
        long subject = asked ? NONE : subject(i, ing);
        if (subject == NONE && cue.strength() < 2 && kind != ContentKind.QUOTATION) {
            return;
        }
        Draft draft = clause.draft(i, cueEnd, index, Rule.ofVerb(kind));
        clause.source(draft, subject);
        clause.shareSource(draft);
        int end = complements.end(contentFrom, kind, asked ? Closing.COMMA : closing(i, subject));
        clause.content(draft, contentFrom, end);
    }

    /** The one who does what the cue says; of {@code quoted Mr. Lee as saying} it is Mr. Lee. */
    private long subject(int i, boolean ing) {
        for (int k = i - 2; ing && unit.isWord(i - 1, "as") && k >= 0 && i - k < LONGEST_OBJECT; k--) {
            if (unit.isWord(k, "quoted")
                    || unit.isWord(k, "quotes")
                    || unit.isWord(k, "quoting")
                    || unit.isWord(k, "cited")) {
                int last = unit.is(i - 2, Grammar.COMMA) ? i - 2 : i - 1;
                return Phrases.range(k + 1, last);
            }
        }
        return subjects.of(i, ing);
    }

    /** {@code Asked by Mr. Lee why he left, she paused}: the question is his who asks. */
    private boolean askedBy(int i, int index) {
        if (!opensAsked(i) || !unit.isWord(i + 1, "by")) {
            return false;
        }
        for (int k = i + 2; k < unit.size() && k - i < LONGEST_OBJECT; k++) {
            if (unit.is(k, Grammar.QUESTION) && !unit.is(k, Grammar.RELATIVE) || unit.isWord(k, "about")) {
                Draft draft = clause.draft(i, i + 1, index, Rule.QUESTION);
                draft.how = Subjects.How.INVERTED;
                clause.source(draft, Phrases.range(i + 2, unit.is(k - 1, Grammar.COMMA) ? k - 1 : k));
                clause.content(draft, k, complements.end(k, ContentKind.QUESTION, Closing.COMMA));
                return true;
            }
        }
        return false;
    }

    /** {@code Asked about the deal, he said}: what he was asked ends with the comma, and nobody is named who asked. */
    private boolean isAsked(int i) {
        return opensAsked(i) && phrases.startingAt(i + 1) == NONE && !unit.isWord(i + 1, "by");
    }

    private boolean opensAsked(int i) {
        if (!unit.isWord(i, "asked") && !unit.isWord(i, "pressed") && !unit.isWord(i, "questioned")) {
            return false;
        }
        return i == 0
                || unit.isWord(i - 1, "when")
                || i == 1 && unit.is(0, Grammar.COORDINATOR)
                || unit.is(i - 1, Grammar.COMMA)
                        && unit.is(i + 1, Grammar.QUESTION | Grammar.PREPOSITION | Grammar.SUBORDINATOR);
    }

    /** Whether the cue stands in a clause that opens the sentence with a conjunction, or in a relative one between commas. */
    private Closing closing(int cue, long subject) {
        if (subjects.how() == Subjects.How.RELATIVE && subject != NONE) {
            return unit.is(from(subject) - 1, Grammar.COMMA) ? Closing.COMMA : Closing.VERB;
        }
        if (unit.isForm(cue, Inflections.ING) && unit.is(cue - 1, Grammar.COMMA)) {
            return Closing.VERB;
        }
        return isEnclosed(cue) ? Closing.COMMA : Closing.SENTENCE;
    }

    private boolean isEnclosed(int cue) {
        int k = cue;
        while (k > 0 && !unit.is(k - 1, Grammar.COMMA | Grammar.DASH | Grammar.SEMICOLON) && !unit.isQuote(k - 1)) {
            k--;
        }
        int opening = k == 1 && unit.is(0, Grammar.COORDINATOR) ? 1 : k;
        if (unit.is(opening, Grammar.COORDINATOR)) {
            opening++;
        }
        return k <= 1
                        && (unit.is(opening, Grammar.SUBORDINATOR) && !unit.is(opening, Grammar.THAT)
                                || unit.isWord(opening, "even") && unit.is(opening + 1, Grammar.SUBORDINATOR))
                || opening == 0 && unit.is(0, Grammar.ING);
    }

    private static boolean particleBinds(Cue cue) {
        return cue.kind() == CueKind.SPEECH || cue.kind() == CueKind.ATTITUDE;
    }

    /** {@code X is expected to win}, {@code was accused of lying by Y}: the subject belongs to the content. */
    private void passive(int i, int index, Cue cue, int takes) {
        int k = i + 1;
        long agent = NONE;
        for (int j = i + 1; j < unit.size() && j < i + 12; j++) {
            if (unit.isWord(j, "by")) {
                agent = phrases.startingAt(j + 1);
                break;
            }
            if (unit.is(j, Grammar.COMMA | Grammar.STOP | Grammar.THAT | Grammar.TO)) {
                break;
            }
        }
        boolean infinitive = unit.is(k, Grammar.TO) && unit.is(k + 1, Grammar.WORD);
        boolean that = unit.is(k, Grammar.THAT);
        if (agent == NONE && !infinitive && !that && cue.strength() < 3 || unit.isEnd(k)) {
            return;
        }
        long subject = subjects.of(i, false);
        if (agent == NONE && !infinitive && !that && (takes & (Takes.ACCUSATION | Takes.AS | Takes.COMPLEMENT)) == 0) {
            return;
        }
        Draft draft = clause.draft(i, k, index, Rule.PASSIVE);
        clause.source(draft, agent);
        if (subject != NONE) {
            clause.content(draft, from(subject), to(subject));
        }
        int end = complements.end(k, ContentKind.INFINITIVE);
        clause.content(draft, k, end);
    }

    private void appearance(int i, int index, Cue cue, int takes) {
        long subject = subjects.of(i, unit.isForm(i, Inflections.ING));
        if (subject == NONE || unit.isEnd(i + 1) || unit.is(i + 1, Grammar.COMMA | Grammar.STOP)) {
            return;
        }
        boolean fits = complements.find(i, index, takes)
                || unit.is(i + 1, Grammar.WORD) && !unit.is(i + 1, Grammar.PREPOSITION) && cue.strength() >= 2;
        if (!fits
                || unit.is(i + 1, Grammar.PREPOSITION) && !unit.isWord(i + 1, "like") && !unit.is(i + 1, Grammar.TO)) {
            return;
        }
        Draft draft = clause.draft(i, i + 1, index, Rule.APPEARANCE);
        clause.content(draft, from(subject), to(subject));
        clause.content(draft, i + 1, complements.end(i + 1, ContentKind.INFINITIVE));
    }
}
