package org.parallax.framing;

import static org.parallax.actors.Grammar.ADVERB;
import static org.parallax.actors.Grammar.COMMA;
import static org.parallax.actors.Grammar.COORDINATOR;
import static org.parallax.actors.Grammar.DASH;
import static org.parallax.actors.Grammar.PREPOSITION;
import static org.parallax.actors.Grammar.RELATIVE;
import static org.parallax.actors.Grammar.SUBORDINATOR;
import static org.parallax.actors.Grammar.TO;

import org.parallax.text.WordTable;

/** What the verb group behind a subject says of it: what it does, undergoes, is. Belongs to one thread. */
final class Deeds {

    /** Verbs whose infinitive is not done, and those whose infinitive is. */
    private static final WordTable UNDONE = WordTable.of("fail", "refuse", "decline", "neglect", "forget", "hesitate");

    private static final WordTable DONE = WordTable.of("manage", "continue", "begin", "start", "help", "go on");
    private static final int SECOND_VERB = 20;

    private final ClauseWords words;
    private final NounPhrases phrases;
    private final Said said;
    private int end;

    Deeds(ClauseWords words, NounPhrases phrases, Said said) {
        this.words = words;
        this.phrases = phrases;
        this.said = said;
    }

    /** Takes what the group says of the place; false if it says nothing. */
    boolean read(VerbGroup group, int sentenceEnd) {
        end = sentenceEnd;
        switch (group.kind()) {
            case ACTIVE -> {
                if (isReducedPassive(group)) {
                    said.take(Aspect.UNDERGOES, group.verb(), group.mood());
                } else {
                    does(group);
                }
            }
            case PASSIVE -> {
                said.take(Aspect.UNDERGOES, group.verb(), group.mood());
                infinitive(words.verbEnd(group.verb()), Mood.OPEN, group.mood());
            }
            case COPULA -> complement(group);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code the woman accused of theft}: a participle without an auxiliary, as what stands behind it tells. */
    private boolean isReducedPassive(VerbGroup group) {
        int behind = words.verbEnd(group.verb());
        boolean bare = words.is(group.verb() - 1, ADVERB)
                || group.verb() == said.place().to();
        return bare
                && behind < end
                && words.isListed(group.verb())
                && words.isForm(group.verb(), VerbList.PARTICIPLE)
                && (words.lower(behind).equals("of") || words.lower(behind).equals("by"));
    }

    private void does(VerbGroup group) {
        said.take(Aspect.DOES, group.verb(), group.mood());
        int behind = words.verbEnd(group.verb());
        if (words.is(behind, TO)) {
            String term = words.term(group.verb());
            Mood mood = UNDONE.id(term) >= 0 ? Mood.NEGATED : DONE.id(term) >= 0 ? Mood.ASSERTED : Mood.OPEN;
            infinitive(behind, mood, group.mood());
        }
        second(group, behind);
    }

    /** {@code vowed to extend}: what was vowed is open, what was refused is not done. */
    private void infinitive(int to, Mood own, Mood governing) {
        if (words.is(to, TO) && words.isForm(to + 1, VerbList.BASE)) {
            said.take(Aspect.DOES, to + 1, governing == Mood.ASSERTED ? own : governing);
        }
    }

    /** {@code prevented riots and blocked terrorists}: a second verb in the past, without a subject of its own. */
    private void second(VerbGroup group, int behind) {
        boolean past = words.isForm(group.verb(), VerbList.PAST) && group.mood() == Mood.ASSERTED;
        for (int k = behind; past && k + 1 < end && k < behind + SECOND_VERB; k++) {
            if (words.is(k, COMMA | RELATIVE | DASH) || words.is(k, SUBORDINATOR) && !words.is(k, PREPOSITION)) {
                return;
            }
            if (words.is(k, COORDINATOR)) {
                int verb = k + 1;
                while (words.is(verb, ADVERB)) {
                    verb++;
                }
                if (words.isListed(verb) && words.isForm(verb, VerbList.PAST) && !phrases.isAdjective(verb)) {
                    said.take(Aspect.DOES, verb, Mood.ASSERTED);
                }
                return;
            }
        }
    }

    private void complement(VerbGroup group) {
        int first = group.next();
        int last = phrases.complementEnd(first, end);
        if (last == first) {
            return;
        }
        boolean noun = phrases.opens(first);
        said.take(noun ? Aspect.CALLED : Aspect.DESCRIBED, phrases.text(first, last), group.mood(), first, last);
        infinitive(last, Mood.OPEN, group.mood());
    }
}
