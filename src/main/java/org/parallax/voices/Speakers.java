package org.parallax.voices;

import org.jspecify.annotations.Nullable;
import org.parallax.actors.Actor;
import org.parallax.actors.Grammar;
import org.parallax.actors.MentionForm;
import org.parallax.actors.Mentions;

/** Gives the words that name a source to a voice. */
final class Speakers {

    private final Text text;
    private final Mentions mentions;
    private final Grammar grammar;

    Speakers(Text text) {
        this.text = text;
        this.mentions = text.mentions;
        this.grammar = text.grammar;
    }

    Voice of(Draft draft) {
        Draft from = draft.namer();
        return from.hasSource() ? voice(from.sourceFrom, from.sourceTo) : Voice.UNRESOLVED;
    }

    private Voice voice(int from, int to) {
        if (grammar.is(from, Grammar.RELATIVE) && to == from + 1) {
            return antecedent(from);
        }
        int head = headEnd(from, to);
        int last = mentions.indexAt(head - 1);
        if (last >= 0 && isUsable(last) && !grammar.is(head - 1, Grammar.POSSESSIVE)) {
            return voice(last, from, head);
        }
        int apposed = apposed(head, to);
        if (apposed >= 0) {
            return voice(apposed, from, head);
        }
        if (head - from == 1 && grammar.is(from, Grammar.POSSESSIVE)) {
            int owner = mentions.indexAt(from);
            if (owner >= 0 && isUsable(owner)) {
                return voice(owner, from, head);
            }
        }
        return described(from, head);
    }

    private boolean isUsable(int mention) {
        return mentions.actor(mention) != null || mentions.form(mention) == MentionForm.PRONOUN;
    }

    private Voice voice(int mention, int from, int to) {
        @Nullable Actor actor = mentions.actor(mention);
        if (actor == null) {
            return Voice.UNRESOLVED;
        }
        boolean owned = mentions.form(mention) != MentionForm.DESCRIPTION || mentions.from(mention) <= from + 1;
        return owned ? Voice.of(actor) : described(from, to);
    }

    /** End of the first part of the phrase: before a preposition, a comma, a relative clause. */
    private int headEnd(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            boolean inName = mentions.indexAt(t) >= 0 && mentions.from(mentions.indexAt(t)) < t;
            if (!inName
                    && grammar.is(
                            t,
                            Grammar.PREPOSITION
                                    | Grammar.COMMA
                                    | Grammar.RELATIVE
                                    | Grammar.DASH
                                    | Grammar.OPEN
                                    | Grammar.COORDINATOR)) {
                return t;
            }
        }
        return to;
    }

    /** A name in apposition: {@code the candidate, Ann Lee,}. */
    private int apposed(int head, int to) {
        for (int t = head; t < to; t++) {
            if (grammar.is(t, Grammar.COMMA)) {
                int mention = mentions.indexAt(t + 1);
                if (mention >= 0 && mentions.form(mention) == MentionForm.NAME && mentions.to(mention) <= to) {
                    return mention;
                }
            }
        }
        return -1;
    }

    private Voice antecedent(int relative) {
        int t = relative - 1;
        if (grammar.is(t, Grammar.COMMA)) {
            t--;
        }
        int mention = mentions.indexAt(t);
        if (mention < 0) {
            return Voice.UNRESOLVED;
        }
        @Nullable Actor actor = mentions.actor(mention);
        return actor == null ? Voice.UNRESOLVED : Voice.of(actor);
    }

    private Voice described(int from, int to) {
        int start = grammar.is(from, Grammar.DETERMINER) && to - from > 1 ? from + 1 : from;
        String name = text.string
                .substring(text.tokens.start(start), text.tokens.baseEnd(to - 1))
                .strip();
        if (name.isEmpty() || grammar.is(from, Grammar.SUBJECT_PRONOUN | Grammar.OBJECT_PRONOUN) && to - from == 1) {
            return Voice.UNRESOLVED;
        }
        return new Voice(Actor.idOf(name), name);
    }
}
