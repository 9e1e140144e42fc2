package org.parallax.voices;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Grammar;

/**
 * What is told inside quotation marks. Where a record of speech is quoted, whoever it says spoke has
 * the words ({@code “Mr. Lee said the talks go on,” according to a summary}). Where a person is, only what stands in marks of its
 * own belongs to another ({@code “My boss told me, ‘Go,’” she said}): the rest is her wording, whomever she speaks of.
 */
final class Handed {

    private final Text text;
    private final Units units;
    private final ClauseReader reader;
    private final List<Draft> found = new ArrayList<>();
    /** The last one named in quotation marks of the same holder, whom a pronoun stands for. */
    private @Nullable Draft named;

    private @Nullable Draft holder;

    Handed(Text text, Units units, ClauseReader reader) {
        this.text = text;
        this.units = units;
        this.reader = reader;
    }

    /** Reads the inside of a quotation that the draft holds. */
    void read(int quote, Draft of) {
        boolean record = isRecord(of.namer());
        if (!record && !holdsMarks(quote)) {
            return;
        }
        if (holder == null || holder.namer() != of.namer()) {
            named = null;
        }
        holder = of;
        List<Draft> inside = new ArrayList<>();
        units.inside(quote, unit -> reader.read(inside));
        for (Draft draft : inside) {
            if (isSpeech(draft) && draft.hasSource() && draft.contents > 0 && (record || isQuoted(draft, quote))) {
                take(draft, of);
            }
        }
    }

    /** Everything found, in text order of the quotations read. */
    List<Draft> list() {
        return found;
    }

    private void take(Draft draft, Draft of) {
        draft.isInQuotation = true;
        draft.parent = draft.parent == null || !found.contains(draft.parent) ? of : draft.parent;
        boolean pronoun = draft.sourceTo == draft.sourceFrom + 1
                && text.grammar.is(draft.sourceFrom, Grammar.HE | Grammar.SHE | Grammar.THEY);
        if (pronoun) {
            draft.standsFor = named;
        } else {
            named = draft;
        }
        found.add(draft);
    }

    private boolean isSpeech(Draft draft) {
        return draft.cue >= 0 && text.cues.cue(draft.cue).kind() == CueKind.SPEECH || draft.rule == Rule.ACCORDING_TO;
    }

    /** Whether the source holds what others said: a summary, a transcript. A newspaper or a letter speaks for itself. */
    private boolean isRecord(Draft source) {
        for (int t = source.sourceFrom; t >= 0 && t < source.sourceTo; t++) {
            if (text.grammar.is(t, Grammar.COMMA | Grammar.RELATIVE | Grammar.PERSON_NOUN)) {
                return false;
            }
            if (text.grammar.is(t, Grammar.RECORD)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsMarks(int quote) {
        int next = quote + 1;
        return next < text.marks.size() && text.marks.end(next) <= text.marks.end(quote);
    }

    private boolean isQuoted(Draft draft, int quote) {
        for (int inner = quote + 1;
                inner < text.marks.size() && text.marks.end(inner) <= text.marks.end(quote);
                inner++) {
            if (draft.start() >= text.marks.start(inner) - 1 && draft.end() <= text.marks.end(inner) + 1) {
                return true;
            }
        }
        return false;
    }
}
