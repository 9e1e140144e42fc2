package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.from;
import static org.parallax.voices.Phrases.to;

import org.parallax.actors.Grammar;

/** Attributions whose content stands before the cue or around it: {@code "…," he said}; {@code …, said Ms. Lee, …}. */
final class Tags {

    private final Clause clause;
    private final Unit unit;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Complements complements;

    Tags(Clause clause) {
        this.clause = clause;
        this.unit = clause.unit;
        this.phrases = clause.phrases;
        this.subjects = clause.subjects;
        this.complements = clause.complements;
    }

    /** {@code "…," he said}; {@code …, said Ms. Lee}; {@code …, he said, …}. */
    boolean tag(int i, int index, Cue cue, int takes, boolean ing) {
        if (ing) {
            return false;
        }
        int left = i - 1;
        long subject = NONE;
        boolean behindQuote =
                unit.isQuote(left) || unit.is(left, Grammar.COMMA | Grammar.DASH) && unit.isQuote(left - 1);
        boolean behindComma = unit.is(left, Grammar.COMMA) && !unit.isQuote(left - 1);
        int after = i + 1;
        if (behindQuote || behindComma) {
            subject = behindQuote || !speaksTo(takes) ? subjects.inverted(i) : NONE;
            boolean apposed = behindComma && subject != NONE && !behindQuote && isApposed(i);
            if (subject != NONE && phrases.isPronoun(from(subject))) {
                subject = NONE;
            }
            if (subject != NONE && !apposed && (behindQuote || endsTag(to(subject)))) {
                after = to(subject);
            } else {
                subject = NONE;
            }
        }
        if (subject == NONE) {
            subject = subjects.of(i, false);
            if (subject == NONE || subjects.how() == Subjects.How.RELATIVE || subjects.how() == Subjects.How.SHARED) {
                return false;
            }
            left = from(subject) - 1;
            behindQuote = unit.isQuote(left) || unit.is(left, Grammar.COMMA | Grammar.DASH) && unit.isQuote(left - 1);
            behindComma = unit.is(left, Grammar.COMMA | Grammar.DASH) && !unit.isQuote(left - 1);
        }
        if (!behindQuote && !behindComma) {
            return false;
        }
        boolean dominates = left < clause.free;
        if (dominates && (cue.strength() < 3 || !endsSentence(after) || clause.isEmpty())) {
            return false;
        }
        Subjects.How how = subjects.how();
        int quote = unit.isQuote(left) ? left : unit.isQuote(left - 1) ? left - 1 : -1;
        if (behindQuote && !endsOpen(quote) && complements.find(i, index, takes)) {
            return false;
        }
        if (behindComma && (cue.strength() == 0 || !closesTag(i, after, index, takes))) {
            return false;
        }
        Draft draft = clause.draft(i, i + 1, index, behindQuote ? Rule.TAG : Rule.COMMA_TAG);
        draft.how = how;
        clause.source(draft, subject);
        int contentEnd = unit.isQuote(left) ? left + 1 : left;
        if (dominates) {
            draft.parent = null;
            draft.holdsOthers = true;
            draft.tagStart = unit.end(Math.max(0, unit.isQuote(left) ? left : left - 1));
            clause.takeIn(draft);
            clause.free = 0;
        }
        clause.content(draft, clause.free, contentEnd);
        int resume = resumes(after, behindQuote || how == Subjects.How.INVERTED);
        if (resume >= 0) {
            clause.content(draft, resume, complements.end(resume, ContentKind.CLAUSE));
        } else {
            clause.free = Math.max(clause.free, after);
        }
        return true;
    }

    private static boolean speaksTo(int takes) {
        return (takes & (Takes.ADDRESSEE | Takes.TAG)) == (Takes.ADDRESSEE | Takes.TAG);
    }

    /** Whether what stands before the comma is an apposition to a name: {@code Ann Lee, a nurse, said Monday}. */
    private boolean isApposed(int i) {
        long before = subjects.of(i, false);
        boolean apposed = before != NONE
                && subjects.how() == Subjects.How.OVER_COMMA
                && unit.is(to(before), Grammar.COMMA)
                && unit.is(to(before) + 1, Grammar.NUMBER | Grammar.DETERMINER | Grammar.RELATIVE);
        if (!apposed) {
            subjects.inverted(i);
        }
        return apposed;
    }

    /** Whether at most a time or a place stands between the item and the end of the sentence. */
    private boolean endsSentence(int k) {
        for (int i = k; i < unit.size() && i - k < 12; i++) {
            if (unit.is(i, Grammar.STOP)) {
                return true;
            }
            if (unit.isQuote(i)
                    || unit.is(
                            i,
                            Grammar.COMMA
                                    | Grammar.VERB
                                    | Grammar.AUXILIARY
                                    | Grammar.THAT
                                    | Grammar.SUBJECT_PRONOUN
                                    | Grammar.COLON)) {
                return false;
            }
        }
        return k >= unit.size() - 1;
    }

    /** Whether the quotation ends so that a tag may follow: with a comma, a question, an exclamation, a dash. */
    private boolean endsOpen(int quote) {
        char last = quote < 0 ? 0 : unit.text().lastIn(unit.quote(quote));
        return last == ','
                || last == '?'
                || last == '!'
                || last == '—'
                || last == '-'
                || last == '–'
                || last == '…'
                || last == '.';
    }

    private boolean endsTag(int k) {
        return unit.isEnd(k)
                || unit.is(
                        k,
                        Grammar.STOP
                                | Grammar.COMMA
                                | Grammar.TIME
                                | Grammar.PREPOSITION
                                | Grammar.SEMICOLON
                                | Grammar.DASH
                                | Grammar.RELATIVE
                                | Grammar.CLOSE)
                || unit.isQuote(k);
    }

    /** Whether nothing behind the cue can be its content. */
    private boolean closesTag(int i, int after, int index, int takes) {
        if (unit.isEnd(after) || unit.is(after, Grammar.STOP)) {
            return true;
        }
        if (unit.is(after, Grammar.COMMA)) {
            return !unit.isQuote(after + 1);
        }
        return !complements.find(i, index, takes)
                && (unit.is(
                        after,
                        Grammar.TIME
                                | Grammar.PREPOSITION
                                | Grammar.ADVERB
                                | Grammar.SEMICOLON
                                | Grammar.DASH
                                | Grammar.SUBORDINATOR
                                | Grammar.CLOSE
                                | Grammar.ING));
    }

    /** Where the content goes on behind a tag, -1 if it does not. */
    private int resumes(int after, boolean onlyQuoted) {
        int k = after;
        for (int steps = 0; steps < 14 && !unit.isEnd(k); steps++, k++) {
            if (unit.isQuote(k)) {
                return steps == 0 || unit.is(k - 1, Grammar.COMMA | Grammar.COLON | Grammar.DASH | Grammar.STOP)
                        ? k
                        : -1;
            }
            if (unit.is(k, Grammar.COMMA)) {
                int next = k + 1;
                if (unit.isQuote(next)) {
                    return next;
                }
                boolean other = unit.is(next, Grammar.ING | Grammar.RELATIVE | Grammar.SUBORDINATOR)
                        || unit.isWord(next, "but")
                        || unit.isEnd(next)
                        || unit.is(next, Grammar.DETERMINER) && steps == 0 && !clause.clauses.isClause(next);
                if (onlyQuoted && !unit.is(next, Grammar.COORDINATOR)) {
                    continue;
                }
                return other || steps > 0 ? -1 : next;
            }
            if (unit.is(k, Grammar.STOP | Grammar.SEMICOLON)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Said Ms. Lee, a guard: "…"}. */
    boolean opener(int i, int index) {
        boolean opens = i == 0 || i == 2 && unit.is(0, Grammar.COORDINATOR) && unit.is(1, Grammar.COMMA);
        if (!opens || !unit.isForm(i, Inflections.PAST)) {
            return false;
        }
        long subject = subjects.inverted(i);
        for (int k = subject == NONE ? unit.size() : to(subject); k < unit.size(); k++) {
            if (unit.isQuote(k) && unit.is(k - 1, Grammar.COMMA | Grammar.COLON)) {
                Draft draft = clause.draft(i, i + 1, index, Rule.QUOTATION);
                clause.source(draft, subject);
                clause.content(draft, k, complements.end(k, ContentKind.QUOTATION));
                return true;
            }
        }
        return false;
    }

    /** {@code Deal is ‘a start’: minister}, as headlines have it. */
    void namedBehindColon() {
        int colon = unit.size() - 2;
        while (colon > 0 && !unit.is(colon, Grammar.COLON) && !unit.isQuote(colon)) {
            colon--;
        }
        if (colon < 1 || !unit.is(colon, Grammar.COLON) || !unit.isQuote(colon - 1)) {
            return;
        }
        long name = phrases.startingAt(colon + 1);
        int end = unit.is(unit.size() - 1, Grammar.STOP) ? unit.size() - 1 : unit.size();
        if (name == NONE || to(name) != end) {
            return;
        }
        Draft draft = clause.draft(colon, colon + 1, -1, Rule.NAME_BEHIND_COLON);
        draft.how = Subjects.How.INVERTED;
        clause.source(draft, name);
        clause.content(draft, 0, colon);
    }
}
