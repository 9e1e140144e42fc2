package org.parallax.voices;

import java.util.Set;
import org.parallax.actors.Grammar;
import org.parallax.text.WordTable;

/**
 * Whether an attribution tells somebody's words, or names what he thinks of. Told is a clause, a deed or a description that
 * somebody is said to have said, thought or planned ({@code said the talks go on}, {@code vowed to stay}, {@code called it a
 * fraud}), with whatever stands in quotation marks. Named is a thing he is for or against ({@code hailed the deal}), a
 * topic ({@code spoke about the deal}), what seems so to nobody in particular, and what the narrator gathers from a thing
 * ({@code the statement implies that …}): there the words are the narrator's own.
 */
final class Told {

    /** With a thing for a subject they tell what the narrator makes of it. */
    private static final Set<String> INFERENCES = Set.of(
            "imply", "mean", "signify", "underscore", "illustrate", "prove", "demonstrate", "reflect", "highlight");

    private static final WordTable TOPICS = WordTable.of("about", "of", "on", "over", "upon");
    private static final int AS = Grammar.table().id("as");

    private final Text text;

    Told(Text text) {
        this.text = text;
    }

    boolean isTold(Draft draft) {
        if (draft.cue < 0) {
            return true;
        }
        if (!draft.hasSource() || draft.rule == Rule.APPEARANCE) {
            return false;
        }
        Cue cue = text.cues.cue(draft.cue);
        if (cue.word() == Cue.PartOfSpeech.VERB && isThing(draft)) {
            return !INFERENCES.contains(cue.lemma()) && (isDocument(draft) || cue.kind() == CueKind.SPEECH);
        }
        if (draft.rule.findsClause) {
            return true;
        }
        return draft.rule == Rule.OBJECT && describes(draft)
                || draft.rule == Rule.PREPOSITION && (holdsInfinitive(draft) || rules(draft));
    }

    /** {@code called it a fraud}, {@code accused her of lying}; but not {@code hailed the deal} without its {@code as}. */
    private boolean describes(Draft draft) {
        int takes = text.cues.takes(draft.cue);
        return (takes & (Takes.ACCUSATION | Takes.COMPLEMENT | Takes.OBJECT_INFINITIVE)) != 0
                || (takes & Takes.AS) != 0 && holdsAs(draft);
    }

    /** {@code ruled out sending troops}; what stands behind {@code about} is a topic. */
    private boolean rules(Draft draft) {
        int first = text.tokens.firstAt(draft.start());
        return text.grammar.is(first, Grammar.ING) && (first == 0 || TOPICS.id(text.tokens, first - 1) < 0);
    }

    private boolean holdsAs(Draft draft) {
        int last = text.tokens.firstAt(draft.end());
        for (int t = text.tokens.firstAt(draft.start()); t < last; t++) {
            if (text.grammar.word(t) == AS) {
                return true;
            }
        }
        return false;
    }

    /** Whether the source is neither somebody nor a body: no name, no noun for people or organisations, no pronoun but it. */
    private boolean isThing(Draft draft) {
        for (int t = draft.sourceFrom; t < draft.sourceTo; t++) {
            boolean body = text.grammar.is(
                    t,
                    Grammar.PERSON_NOUN
                            | Grammar.PEOPLE_NOUN
                            | Grammar.ORGANISATION_NOUN
                            | Grammar.KIN_NOUN
                            | Grammar.HE
                            | Grammar.SHE
                            | Grammar.THEY
                            | Grammar.RELATIVE
                            | Grammar.INDEFINITE
                            | Grammar.QUANTIFIER
                            | Grammar.FIRST_PERSON);
            boolean name =
                    text.grammar.is(t, Grammar.CAPITAL) && (t > draft.sourceFrom || text.mentions.indexAt(t) >= 0);
            if (body || name) {
                return false;
            }
        }
        return true;
    }

    private boolean isDocument(Draft draft) {
        for (int t = draft.sourceFrom; t < draft.sourceTo; t++) {
            if (text.grammar.is(t, Grammar.DOCUMENT_NOUN)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsInfinitive(Draft draft) {
        int last = text.tokens.firstAt(draft.end());
        for (int t = text.tokens.firstAt(draft.start()); t < last; t++) {
            if (text.grammar.is(t, Grammar.TO) && !text.grammar.is(t + 1, Grammar.OPENS_PHRASE | Grammar.CAPITAL)) {
                return true;
            }
        }
        return false;
    }
}
