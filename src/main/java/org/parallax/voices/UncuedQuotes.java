package org.parallax.voices;

import static org.parallax.voices.Phrases.NONE;
import static org.parallax.voices.Phrases.from;
import static org.parallax.voices.Phrases.to;

import org.jspecify.annotations.Nullable;
import org.parallax.actors.Grammar;

/**
 * Who speaks in quotation marks inside a sentence that no cue claims: the one who acts in the tag-like words behind them,
 * before their colon, or in the sentence; else the last speaker.
 */
final class UncuedQuotes {

    private final Unit unit;
    private final Phrases phrases;
    private final Subjects subjects;

    UncuedQuotes(Unit unit) {
        this.unit = unit;
        this.phrases = new Phrases(unit);
        this.subjects = new Subjects(unit, phrases);
    }

    /** Gives the draft of the quotation at the item a source; {@code first} is the first draft of the sentence, {@code last} the last speaker's. */
    void giveSource(Draft draft, int i, @Nullable Draft first, @Nullable Draft last) {
        long actor = NONE;
        if (endsOpen(i)) {
            actor = acting(i);
            draft.rule = Rule.WORDS_BESIDE_THE_QUOTATION_ACT;
        }
        if (actor == NONE && first != null && first.hasSource()) {
            draft.inherits = first;
            return;
        }
        boolean colon = unit.is(i - 1, Grammar.COLON);
        if (actor == NONE && colon) {
            actor = named(i - 2);
            draft.rule = Rule.BEHIND_A_COLON;
        }
        if (actor == NONE) {
            actor = subjects.main();
            draft.rule = colon ? Rule.BEHIND_A_COLON : Rule.WORDS_IN_QUOTATION_MARKS_IN_A_SENTENCE_ABOUT_THE_SPEAKER;
        }
        if (actor != NONE) {
            draft.sourceFrom = unit.token(from(actor));
            draft.sourceTo = unit.token(to(actor) - 1) + 1;
            draft.how = Subjects.How.BEFORE;
        } else if (last != null) {
            draft.inherits = last.namer();
        }
    }

    private boolean endsOpen(int i) {
        char ending = unit.text().lastIn(unit.quote(i));
        return ending == ',' || ending == '?' || ending == '!';
    }

    /** Who acts in the words behind the quotation: {@code “…,” she smiled}, {@code “…,” smiled Ms. Lee}. */
    private long acting(int i) {
        long actor = phrases.startingAt(i + 1);
        boolean acts = actor != NONE
                && (unit.is(to(actor), Grammar.VERB | Grammar.ED | Grammar.AUXILIARY) || unit.verb(to(actor)) >= 0);
        if (acts) {
            return actor;
        }
        return unit.is(i + 1, Grammar.VERB | Grammar.ED) ? phrases.startingAt(i + 2) : NONE;
    }

    /** The name or pronoun that ends at the item. */
    private long named(int i) {
        boolean name = unit.is(i, Grammar.CAPITAL | Grammar.CLOSE) || phrases.isPronoun(i);
        return name ? phrases.endingAt(i) : NONE;
    }
}
