package org.parallax.voices;

import org.jspecify.annotations.Nullable;
import org.parallax.actors.Actor;
import org.parallax.actors.ActorKind;
import org.parallax.actors.Grammar;
import org.parallax.actors.MentionForm;
import org.parallax.actors.Mentions;

/** Gives the words that name a source to a voice. */
final class Speakers {

    private static final int LONGEST_APPOSITION = 30;

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
        if (from.standsFor != null) {
            return of(from.standsFor);
        }
        boolean first = from.isInQuotation && from.parent != null && grammar.is(from.sourceFrom, Grammar.FIRST_PERSON);
        if (first && from.sourceTo == from.sourceFrom + 1) {
            return of(from.parent);
        }
        return from.hasSource() ? voice(from.sourceFrom, from.sourceTo) : Voice.UNRESOLVED;
    }

    private Voice voice(int from, int to) {
        if (grammar.is(from, Grammar.RELATIVE) && to == from + 1) {
            return antecedent(from);
        }
        int head = headEnd(from, to);
        if (grammar.is(head - 1, Grammar.DOCUMENT_NOUN) && !grammar.is(head - 1, Grammar.CAPITAL)) {
            int author = author(head, to);
            if (author >= 0) {
                return voice(author, from, head);
            }
        }
        int last = mentions.indexAt(head - 1);
        if (last < 0 || mentions.form(last) == MentionForm.DESCRIPTION) {
            int named = apposed(head, to);
            if (named >= 0) {
                return voice(named, from, head);
            }
        }
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
        boolean unnamed = mentions.form(mention) == MentionForm.DESCRIPTION && actor.kind() == ActorKind.GROUP;
        return unnamed ? described(from, to) : Voice.of(actor);
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
                if (mention >= 0 && isName(mention) && mentions.to(mention) <= to) {
                    return mention;
                }
            }
        }
        return -1;
    }

    private boolean isName(int mention) {
        MentionForm form = mentions.form(mention);
        return form == MentionForm.NAME || form == MentionForm.SHORT_NAME || form == MentionForm.ACRONYM;
    }

    /** Who wrote the document: {@code a statement from the ministry}, {@code a summary by Tass}. */
    private int author(int head, int to) {
        for (int t = head; t < to; t++) {
            String word = grammar.is(t, Grammar.PREPOSITION) ? text.tokens.folded(t) : "";
            if (word.equals("by") || word.equals("from")) {
                for (int k = t + 1; k < to && !grammar.is(k, Grammar.COMMA); k++) {
                    int mention = mentions.indexAt(k);
                    if (mention >= 0 && isUsable(mention) && !grammar.is(k, Grammar.POSSESSIVE)) {
                        return mention;
                    }
                }
            }
        }
        return -1;
    }

    /** Whom {@code who} stands for: the noun before it, over the places and groups that hang on that by a preposition. */
    private Voice antecedent(int relative) {
        boolean person = text.tokens.folded(relative).equals("who");
        for (int t = relative - 1; t >= 0 && relative - t < LONGEST_APPOSITION; t--) {
            if (grammar.is(t, Grammar.STOP | Grammar.SEMICOLON) || text.quoteOf[t] >= 0) {
                break;
            }
            int mention = mentions.indexAt(t);
            if (mention < 0) {
                continue;
            }
            t = mentions.from(mention);
            @Nullable Actor actor = mentions.actor(mention);
            boolean hangs =
                    person && grammar.is(t - 1, Grammar.PREPOSITION) && !grammar.is(t - 1, Grammar.SUBORDINATOR);
            boolean place = actor != null && (actor.kind() == ActorKind.PLACE || actor.kind() == ActorKind.COUNTRY);
            if (actor != null && !hangs && !(person && place)) {
                return Voice.of(actor);
            }
            if (!person) {
                break;
            }
        }
        return Voice.UNRESOLVED;
    }

    private boolean mentionsName(int token) {
        int mention = mentions.indexAt(token);
        return grammar.is(token, Grammar.ALL_CAPITALS)
                || mention >= 0
                        && mentions.form(mention) != MentionForm.DESCRIPTION
                        && mentions.form(mention) != MentionForm.PRONOUN;
    }

    private Voice described(int from, int to) {
        int start = grammar.is(from, Grammar.DETERMINER) && to - from > 1 ? from + 1 : from;
        String name = text.string
                .substring(text.tokens.start(start), text.tokens.baseEnd(to - 1))
                .strip();
        if (name.isEmpty() || grammar.is(from, Grammar.SUBJECT_PRONOUN | Grammar.OBJECT_PRONOUN) && to - from == 1) {
            return Voice.UNRESOLVED;
        }
        boolean lower = !mentionsName(start);
        String plain = lower ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
        return new Voice(Actor.idOf(plain), plain);
    }
}
