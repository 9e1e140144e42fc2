package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.from;
import static org.parallax.voices.Phrases.to;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Grammar;

/** Reads one sentence for cues with source and content, from left to right. */
final class ClauseReader {

    private static final int LONGEST_OBJECT = 16;

    private final Unit unit;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Complements complements;
    private final List<Draft> drafts;
    private int first;
    /** Item behind the last content found: what stands left of it is taken. */
    private int free;

    private @Nullable Draft holder;
    private int heldUntil;

    ClauseReader(Unit unit, List<Draft> drafts) {
        this.unit = unit;
        this.phrases = new Phrases(unit);
        this.subjects = new Subjects(unit, phrases);
        this.complements = new Complements(unit, phrases);
        this.drafts = drafts;
    }

    /** Adds the attributions of the unit to the drafts. */
    void read() {
        first = drafts.size();
        free = 0;
        holder = null;
        heldUntil = 0;
        for (int i = 0; i < unit.size(); i++) {
            if (i >= heldUntil) {
                holder = null;
            }
            if (unit.isQuote(i) || !unit.is(i, Grammar.WORD)) {
                continue;
            }
            if (unit.isWord(i, "according") && unit.isWord(i + 1, "to")) {
                accordingTo(i);
            } else if (unit.verb(i) >= 0 && isVerb(i)) {
                verb(i);
            } else if (unit.noun(i) >= 0) {
                noun(i);
            } else if (unit.adjective(i) >= 0) {
                adjective(i);
            }
        }
        if (drafts.size() == first) {
            namedBehindColon();
        }
    }

    /** {@code Deal is ‘a start’: minister}, as headlines have it. */
    private void namedBehindColon() {
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
        Draft draft = draft(colon, colon + 1, -1, "NAME_BEHIND_COLON");
        draft.how = Subjects.How.INVERTED;
        source(draft, name);
        content(draft, 0, colon);
    }

    private Cue cue(int index) {
        return unit.text().cues.cue(index);
    }

    // ---- verbs

    /** Whether a word that can be a noun as well stands where a verb stands. */
    private boolean isVerb(int i) {
        boolean ambiguous = unit.noun(i) >= 0
                || unit.is(i, Grammar.DOCUMENT_NOUN | Grammar.PERSON_NOUN | Grammar.TITLE)
                || unit.isForm(i, Inflections.BASE)
                || unit.isForm(i, Inflections.S);
        if (unit.is(i, Grammar.CAPITAL) && i > 0) {
            return isHeadline(i);
        }
        if (unit.is(i - 1, Grammar.DETERMINER | Grammar.POSSESSIVE_PRONOUN | Grammar.POSSESSIVE)
                && !unit.is(i - 1, Grammar.THAT)) {
            return false;
        }
        if (!ambiguous || !unit.isForm(i, Inflections.BASE) && !unit.isForm(i, Inflections.S)) {
            return true;
        }
        int j = i - 1;
        while (unit.is(j, Grammar.ADVERB)) {
            j--;
        }
        if (unit.is(
                j,
                Grammar.TO
                        | Grammar.MODAL
                        | Grammar.DO
                        | Grammar.SUBJECT_PRONOUN
                        | Grammar.RELATIVE
                        | Grammar.NEGATION
                        | Grammar.INDEFINITE)) {
            return true;
        }
        if (unit.isQuote(j)) {
            return true;
        }
        if (unit.is(j, Grammar.PREPOSITION | Grammar.QUANTIFIER | Grammar.NUMBER)) {
            return false;
        }
        boolean noun = unit.noun(i) >= 0 || unit.is(i, Grammar.DOCUMENT_NOUN);
        if (noun && hangsOnOf(j)) {
            return false;
        }
        if (unit.isForm(i, Inflections.S)) {
            return !noun
                    || unit.is(j, Grammar.CAPITAL)
                    || complements.find(
                            i,
                            cue(unit.verb(i)),
                            unit.text().cues.takes(unit.verb(i))
                                    & (Takes.THAT | Takes.CLAUSE | Takes.QUESTION | Takes.INFINITIVE));
        }
        return unit.is(j, Grammar.PEOPLE_NOUN | Grammar.S | Grammar.COMMA | Grammar.CLOSE)
                || unit.is(j, Grammar.CAPITAL) && !noun;
    }

    /** Whether the phrase that ends at the item follows {@code of}: what comes next is its noun, not its verb. */
    private boolean hangsOnOf(int last) {
        int k = last;
        while (k > 0 && last - k < 4 && phrases.isNominal(k)) {
            k--;
        }
        return unit.isWord(k, "of");
    }

    private boolean isHeadline(int i) {
        return unit.is(i - 1, Grammar.CAPITAL) && (unit.isForm(i, Inflections.S) || unit.isForm(i, Inflections.PAST));
    }

    private void verb(int i) {
        int index = unit.verb(i);
        Cue cue = cue(index);
        int takes = unit.text().cues.takes(index);
        boolean ing = unit.isForm(i, Inflections.ING);
        if (askedBy(i, index)) {
            return;
        }
        if (unit.isForm(i, Inflections.PARTICIPLE) && isPassive(i)) {
            passive(i, index, cue, takes);
            return;
        }
        if (cue.kind() == CueKind.APPEARANCE) {
            appearance(i, index, cue, takes);
            return;
        }
        boolean tagged = (takes & Takes.TAG) != 0 && (opener(i, index) || tag(i, index, cue, takes, ing));
        if (tagged) {
            return;
        }
        if (!complements.find(i, cue, takes)) {
            return;
        }
        Complements.Kind kind = complements.kind();
        if (cue.strength() == 0 && kind != Complements.Kind.QUOTATION && kind != Complements.Kind.COLON) {
            return;
        }
        if (cue.strength() == 1 && kind == Complements.Kind.PREPOSITION && !particleBinds(cue)) {
            return;
        }
        int contentFrom = complements.from();
        int cueEnd = complements.cueEnd();
        boolean asked = isAsked(i);
        long subject = asked ? NONE : subject(i, ing);
        if (subject == NONE && cue.strength() < 2 && kind != Complements.Kind.QUOTATION) {
            return;
        }
        Draft draft = draft(i, cueEnd, index, kind.name());
        source(draft, subject);
        shareSource(draft);
        int end = complements.end(contentFrom, kind, asked ? Complements.Closing.COMMA : closing(i, subject));
        content(draft, contentFrom, end);
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
                Draft draft = draft(i, i + 1, index, "QUESTION");
                draft.how = Subjects.How.INVERTED;
                source(draft, Phrases.range(i + 2, unit.is(k - 1, Grammar.COMMA) ? k - 1 : k));
                content(draft, k, complements.end(k, Complements.Kind.QUESTION, Complements.Closing.COMMA));
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

    /** {@code Said Ms. Lee, a guard: "…"}. */
    private boolean opener(int i, int index) {
        boolean opens = i == 0 || i == 2 && unit.is(0, Grammar.COORDINATOR) && unit.is(1, Grammar.COMMA);
        if (!opens || !unit.isForm(i, Inflections.PAST)) {
            return false;
        }
        long subject = subjects.inverted(i);
        for (int k = subject == NONE ? unit.size() : to(subject); k < unit.size(); k++) {
            if (unit.isQuote(k) && unit.is(k - 1, Grammar.COMMA | Grammar.COLON)) {
                Draft draft = draft(i, i + 1, index, "QUOTATION");
                source(draft, subject);
                content(draft, k, complements.end(k, Complements.Kind.QUOTATION));
                return true;
            }
        }
        return false;
    }

    /** Whether the cue stands in a clause that opens the sentence with a conjunction, or in a relative one between commas. */
    private Complements.Closing closing(int cue, long subject) {
        if (subjects.how() == Subjects.How.RELATIVE && subject != NONE) {
            return unit.is(from(subject) - 1, Grammar.COMMA) ? Complements.Closing.COMMA : Complements.Closing.VERB;
        }
        if (unit.isForm(cue, Inflections.ING) && unit.is(cue - 1, Grammar.COMMA)) {
            return Complements.Closing.VERB;
        }
        return isEnclosed(cue) ? Complements.Closing.COMMA : Complements.Closing.SENTENCE;
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

    private boolean isPassive(int i) {
        int j = i - 1;
        while (j >= 0 && unit.is(j, Grammar.ADVERB | Grammar.NEGATION) && !unit.is(j, Grammar.BE)) {
            j--;
        }
        return unit.is(j, Grammar.BE)
                || unit.is(j, Grammar.CLITIC)
                        && unit.is(j, Grammar.SUBJECT_PRONOUN)
                        && !unit.isForm(i, Inflections.PAST);
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
        Draft draft = draft(i, k, index, "PASSIVE");
        source(draft, agent);
        if (subject != NONE) {
            content(draft, from(subject), to(subject));
        }
        int end = complements.end(k, Complements.Kind.INFINITIVE);
        content(draft, k, end);
    }

    private void appearance(int i, int index, Cue cue, int takes) {
        long subject = subjects.of(i, unit.isForm(i, Inflections.ING));
        if (subject == NONE || unit.isEnd(i + 1) || unit.is(i + 1, Grammar.COMMA | Grammar.STOP)) {
            return;
        }
        boolean fits = complements.find(i, cue, takes)
                || unit.is(i + 1, Grammar.WORD) && !unit.is(i + 1, Grammar.PREPOSITION) && cue.strength() >= 2;
        if (!fits
                || unit.is(i + 1, Grammar.PREPOSITION) && !unit.isWord(i + 1, "like") && !unit.is(i + 1, Grammar.TO)) {
            return;
        }
        Draft draft = draft(i, i + 1, index, "APPEARANCE");
        content(draft, from(subject), to(subject));
        content(draft, i + 1, complements.end(i + 1, Complements.Kind.INFINITIVE));
    }

    // ---- tags

    /** {@code "…," he said}; {@code …, said Ms. Lee}; {@code …, he said, …}. */
    private boolean tag(int i, int index, Cue cue, int takes, boolean ing) {
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
        boolean dominates = left < free;
        if (dominates && (cue.strength() < 3 || !endsSentence(after) || drafts.size() == first)) {
            return false;
        }
        Subjects.How how = subjects.how();
        int quote = unit.isQuote(left) ? left : unit.isQuote(left - 1) ? left - 1 : -1;
        if (behindQuote && !endsOpen(quote) && complements.find(i, cue, takes)) {
            return false;
        }
        if (behindComma && (cue.strength() == 0 || !closesTag(i, after, cue, takes))) {
            return false;
        }
        Draft draft = draft(i, Math.max(i + 1, complementsCueEnd(i, after)), index, behindQuote ? "TAG" : "COMMA_TAG");
        draft.how = how;
        source(draft, subject);
        int contentEnd = unit.isQuote(left) ? left + 1 : left;
        if (dominates) {
            draft.parent = null;
            draft.holdsOthers = true;
            draft.tagStart = unit.end(Math.max(0, unit.isQuote(left) ? left : left - 1));
            takeIn(draft);
            free = 0;
        }
        content(draft, free, contentEnd);
        int resume = resumes(after, behindQuote || how == Subjects.How.INVERTED);
        if (resume >= 0) {
            content(draft, resume, complements.end(resume, Complements.Kind.CLAUSE));
        } else {
            free = Math.max(free, after);
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

    /** A tag at the end of a sentence attributes all of it; what was found before is told inside. */
    private void takeIn(Draft draft) {
        for (int k = first; k < drafts.size(); k++) {
            Draft inner = drafts.get(k);
            if (inner != draft && inner.parent == null) {
                inner.parent = draft;
            }
        }
    }

    private int complementsCueEnd(int i, int after) {
        return Math.min(i + 1, after);
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
    private boolean closesTag(int i, int after, Cue cue, int takes) {
        if (unit.isEnd(after) || unit.is(after, Grammar.STOP)) {
            return true;
        }
        if (unit.is(after, Grammar.COMMA)) {
            return !unit.isQuote(after + 1);
        }
        return !complements.find(i, cue, takes)
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
                        || unit.is(next, Grammar.DETERMINER) && steps == 0 && !complements.isClause(next);
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

    // ---- the rest

    private void accordingTo(int i) {
        int k = i + 2;
        int to = k;
        while (!unit.isEnd(to)
                && !unit.is(to, Grammar.COMMA | Grammar.STOP | Grammar.SEMICOLON | Grammar.DASH | Grammar.CLOSE)) {
            to++;
        }
        long phrase = phrases.startingAt(k);
        Draft draft = draft(i, k, -1, "ACCORDING_TO");
        draft.sourceFrom = unit.token(Math.min(k, unit.size() - 1));
        if (k >= unit.size() || phrase == NONE && !unit.isQuote(k)) {
            drafts.remove(drafts.size() - 1);
            return;
        }
        int sourceTo = phrase == NONE ? k + 1 : i <= 1 ? Math.max(to, to(phrase)) : to(phrase);
        draft.sourceTo = unit.token(Math.min(sourceTo, unit.size()) - 1) + 1;
        draft.how = Subjects.How.INVERTED;
        boolean leading = i == 0 || unit.is(i - 1, Grammar.COORDINATOR) && i == 1;
        if (leading) {
            int start = unit.is(to, Grammar.COMMA) ? to + 1 : sourceTo;
            content(draft, start, complements.end(start, Complements.Kind.THAT));
            return;
        }
        int end = unit.is(i - 1, Grammar.COMMA | Grammar.OPEN | Grammar.DASH) ? i - 1 : i;
        if (followsTag()) {
            drafts.remove(drafts.size() - 1);
            return;
        }
        if (holder != null && heldUntil > i) {
            return;
        }
        content(draft, free < end ? free : 0, end);
        free = Math.max(free, to);
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
            content(draft, to + 1, complements.end(to + 1, Complements.Kind.THAT));
        }
    }

    /** {@code "…," he said, according to Reuters}: the words are his, whoever hands them on. */
    private boolean followsTag() {
        for (int k = first; k < drafts.size() - 1; k++) {
            if (drafts.get(k).rule.equals("TAG")) {
                return true;
            }
        }
        return false;
    }

    private void noun(int i) {
        if (isInCue(i)) {
            return;
        }
        int index = unit.noun(i);
        Cue cue = cue(index);
        int takes = unit.text().cues.takes(index);
        if (unit.is(i, Grammar.CAPITAL)
                || cue.strength() == 0
                || !complements.find(i, cue, takes & ~(Takes.TAG | Takes.CLAUSE | Takes.QUOTATION))) {
            return;
        }
        Complements.Kind kind = complements.kind();
        if (kind == Complements.Kind.PREPOSITION && cue.strength() < 2 || kind == Complements.Kind.QUOTATION) {
            return;
        }
        long source = possessor(i);
        if (source == NONE && cue.strength() < 2) {
            return;
        }
        Draft draft = draft(i, complements.cueEnd(), index, "NOUN_" + kind);
        source(draft, source);
        content(draft, complements.from(), complements.end(complements.from(), kind));
    }

    /** Whether the item belongs to a cue that was found: {@code said in a statement}. */
    private boolean isInCue(int i) {
        int token = unit.token(i);
        for (int k = first; k < drafts.size(); k++) {
            if (drafts.get(k).cueFrom <= token && token < drafts.get(k).cueTo) {
                return true;
            }
        }
        return false;
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

    private void adjective(int i) {
        int index = unit.adjective(i);
        Cue cue = cue(index);
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
                || !complements.find(i, cue, unit.text().cues.takes(index) & ~(Takes.TAG | Takes.QUOTATION))) {
            return;
        }
        Complements.Kind kind = complements.kind();
        if (kind == Complements.Kind.QUOTATION) {
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
        Draft draft = draft(i, cueEnd, index, "ADJECTIVE_" + kind);
        source(draft, subject);
        content(draft, from, complements.end(from, kind));
    }

    // ---- drafts

    private Draft draft(int cueFrom, int cueTo, int cue, String rule) {
        Draft draft = new Draft();
        draft.cueFrom = unit.token(cueFrom);
        draft.cueTo = unit.token(Math.min(cueTo, unit.size()) - 1) + 1;
        draft.cue = cue;
        draft.rule = rule;
        draft.how = subjects.how();
        draft.parent = holder;
        drafts.add(draft);
        return draft;
    }

    private void source(Draft draft, long range) {
        if (range != NONE && from(range) < to(range)) {
            draft.sourceFrom = unit.token(from(range));
            draft.sourceTo = lastToken(to(range) - 1) + 1;
        } else {
            draft.how = Subjects.How.NONE;
        }
    }

    /** Where a cue has its subject from a clause before, one that reports already tells whose it is. */
    private void shareSource(Draft draft) {
        if (draft.how != Subjects.How.SHARED) {
            return;
        }
        for (int k = drafts.size() - 2; k >= first; k--) {
            Draft before = drafts.get(k);
            if (before.parent == null
                    && before.hasSource()
                    && before.how != Subjects.How.RELATIVE
                    && before.cueFrom < draft.cueFrom) {
                draft.sourceFrom = before.sourceFrom;
                draft.sourceTo = before.sourceTo;
                return;
            }
        }
    }

    private int lastToken(int item) {
        return item + 1 < unit.size() && unit.isQuote(item) ? unit.token(item + 1) - 1 : unit.token(item);
    }

    private void content(Draft draft, int from, int to) {
        if (from >= to || from >= unit.size()) {
            return;
        }
        draft.addContent(unit.start(from), unit.end(to - 1));
        if (holder == null || draft.parent == null) {
            free = Math.max(free, to);
            holder = draft;
            heldUntil = Math.max(heldUntil, to);
        }
    }

    /** Number of drafts before this unit's. */
    int first() {
        return first;
    }
}
