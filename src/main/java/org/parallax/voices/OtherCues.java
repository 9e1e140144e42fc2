package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.to;

import org.parallax.actors.Grammar;

/** Attributions by <i>according to</i>, by a noun ({@code his claim that}) and by an adjective ({@code is confident that}). */
final class OtherCues {

    private final Clause clause;
    private final Unit unit;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Complements complements;

    OtherCues(Clause clause) {
        this.clause = clause;
        this.unit = clause.unit;
        this.phrases = clause.phrases;
        this.subjects = clause.subjects;
        this.complements = clause.complements;
    }

    void accordingTo(int i) {
        int k = i + 2;
        int to = k;
        while (!unit.isEnd(to)
                && !unit.is(to, Grammar.COMMA | Grammar.STOP | Grammar.SEMICOLON | Grammar.DASH | Grammar.CLOSE)) {
            to++;
        }
        long phrase = phrases.startingAt(k);
        Draft draft = clause.draft(i, k, -1, Rule.ACCORDING_TO);
        draft.sourceFrom = unit.token(Math.min(k, unit.size() - 1));
        if (k >= unit.size() || phrase == NONE && !unit.isQuote(k)) {
            clause.drop();
            return;
        }
        int sourceTo = phrase == NONE ? k + 1 : i <= 1 ? Math.max(to, to(phrase)) : to(phrase);
        draft.sourceTo = unit.token(Math.min(sourceTo, unit.size()) - 1) + 1;
        draft.how = Subjects.How.INVERTED;
        boolean leading = i == 0 || unit.is(i - 1, Grammar.COORDINATOR) && i == 1;
        if (leading) {
            int start = unit.is(to, Grammar.COMMA) ? to + 1 : sourceTo;
            clause.content(draft, start, complements.end(start, ContentKind.THAT));
            return;
        }
        int end = unit.is(i - 1, Grammar.COMMA | Grammar.OPEN | Grammar.DASH) ? i - 1 : i;
        if (clause.followsTag()) {
            clause.drop();
            return;
        }
        if (clause.isHeld(i)) {
            return;
        }
        clause.content(draft, clause.free < end ? clause.free : 0, end);
        clause.free = Math.max(clause.free, to);
        if (unit.is(to, Grammar.COMMA)
                && i > 0
                && unit.is(i - 1, Grammar.COMMA)
                && i < 12
                && !unit.is(
                        to + 1,
                        Grammar.DETERMINER
                                | Grammar.RELATIVE
                                | Grammar.ING
                                | Grammar.SUBORDINATOR
                                | Grammar.COORDINATOR)) {
            clause.content(draft, to + 1, complements.end(to + 1, ContentKind.THAT));
        }
    }

    void noun(int i) {
        if (clause.isInCue(i)) {
            return;
        }
        int index = unit.noun(i);
        Cue cue = clause.cue(index);
        int takes = unit.text().cues.takes(index);
        if (unit.is(i, Grammar.CAPITAL)
                || cue.strength() == 0
                || !complements.find(i, index, takes & ~(Takes.TAG | Takes.CLAUSE | Takes.QUOTATION))) {
            return;
        }
        ContentKind kind = complements.kind();
        if (kind == ContentKind.PREPOSITION && cue.strength() < 2 || kind == ContentKind.QUOTATION) {
            return;
        }
        long source = possessor(i);
        if (source == NONE && cue.strength() < 2) {
            return;
        }
        Draft draft = clause.draft(i, complements.cueEnd(), index, Rule.ofNoun(kind));
        clause.source(draft, source);
        clause.content(draft, complements.from(), complements.end(complements.from(), kind));
    }

    private long possessor(int i) {
        for (int k = i - 1; k >= 0 && i - k < 6; k--) {
            if (unit.is(k, Grammar.POSSESSIVE_PRONOUN)) {
                return Phrases.range(k, k + 1);
            }
            if (unit.is(k, Grammar.POSSESSIVE)) {
                return phrases.endingAt(k);
            }
            if (!phrases.isNominal(k) || unit.is(k, Grammar.DETERMINER)) {
                break;
            }
        }
        return NONE;
    }

    void adjective(int i) {
        int index = unit.adjective(i);
        Cue cue = clause.cue(index);
        int j = i - 1;
        while (j >= 0
                && unit.is(j, Grammar.ADVERB | Grammar.NEGATION | Grammar.QUANTIFIER)
                && !unit.is(j, Grammar.BE)) {
            j--;
        }
        boolean predicate = unit.is(j, Grammar.BE | Grammar.CLITIC)
                || unit.isWord(j, "seemed")
                || unit.isWord(j, "seems")
                || unit.isWord(j, "feel")
                || unit.isWord(j, "felt");
        if (!predicate
                || cue.strength() == 0
                || !complements.find(i, index, unit.text().cues.takes(index) & ~(Takes.TAG | Takes.QUOTATION))) {
            return;
        }
        ContentKind kind = complements.kind();
        if (kind == ContentKind.QUOTATION) {
            return;
        }
        int from = complements.from();
        int cueEnd = complements.cueEnd();
        long subject = unit.is(j, Grammar.CLITIC) && unit.is(j, Grammar.SUBJECT_PRONOUN)
                ? Phrases.range(j, j + 1)
                : subjects.of(i, false);
        if (subject == NONE) {
            return;
        }
        Draft draft = clause.draft(i, cueEnd, index, Rule.ofAdjective(kind));
        clause.source(draft, subject);
        clause.content(draft, from, complements.end(from, kind));
    }
}
