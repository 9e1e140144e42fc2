package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.from;
import static org.parallax.voices.Phrases.to;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentence being read and what was found in it so far: drafts, and which one's content the reader stands in. */
final class Clause {

    final Unit unit;
    final Phrases phrases;
    final Subjects subjects;
    final ClauseStarts clauses;
    final Complements complements;
    private List<Draft> drafts = List.of();
    private int first;
    /** Item behind the last content found: what stands left of it is taken. */
    int free;

    private @Nullable Draft holder;
    private int heldUntil;

    Clause(Unit unit) {
        this.unit = unit;
        this.phrases = new Phrases(unit);
        this.subjects = new Subjects(unit, phrases);
        this.clauses = new ClauseStarts(unit, phrases);
        this.complements = new Complements(unit, phrases, clauses);
    }

    /** Starts on a sentence, whose attributions go behind the drafts. */
    void start(List<Draft> to) {
        drafts = to;
        first = to.size();
        free = 0;
        holder = null;
        heldUntil = 0;
        subjects.clear();
    }

    /** Moves on to the item: a content that ends before it holds nothing more. */
    void moveTo(int i) {
        if (i >= heldUntil) {
            holder = null;
        }
    }

    /** Whether the item lies in what another attribution of the sentence attributes. */
    boolean isHeld(int i) {
        return holder != null && heldUntil > i;
    }

    /** Whether nothing was found in the sentence yet. */
    boolean isEmpty() {
        return drafts.size() == first;
    }

    /** Takes the draft made last away. */
    void drop() {
        drafts.remove(drafts.size() - 1);
    }

    Cue cue(int index) {
        return unit.text().cues.cue(index);
    }

    /** A tag at the end of a sentence attributes all of it; what was found before is told inside. */
    void takeIn(Draft draft) {
        for (int k = first; k < drafts.size(); k++) {
            Draft inner = drafts.get(k);
            if (inner != draft && inner.parent == null) {
                inner.parent = draft;
            }
        }
    }

    /** {@code "…," he said, according to Reuters}: the words are his, whoever hands them on. */
    boolean followsTag() {
        for (int k = first; k < drafts.size() - 1; k++) {
            if (drafts.get(k).rule == Rule.TAG) {
                return true;
            }
        }
        return false;
    }

    /** Whether the item belongs to a cue that was found: {@code said in a statement}. */
    boolean isInCue(int i) {
        int token = unit.token(i);
        for (int k = first; k < drafts.size(); k++) {
            if (drafts.get(k).cueFrom <= token && token < drafts.get(k).cueTo) {
                return true;
            }
        }
        return false;
    }

    Draft draft(int cueFrom, int cueTo, int cue, Rule rule) {
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

    void source(Draft draft, long range) {
        if (range != NONE && from(range) < to(range)) {
            draft.sourceFrom = unit.token(from(range));
            draft.sourceTo = lastToken(to(range) - 1) + 1;
        } else {
            draft.how = Subjects.How.NONE;
        }
    }

    /** Where a cue has its subject from a clause before, one that reports already tells whose it is. */
    void shareSource(Draft draft) {
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

    void content(Draft draft, int from, int to) {
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
}
