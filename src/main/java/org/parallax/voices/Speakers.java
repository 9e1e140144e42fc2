package org.parallax.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Actor;
import org.parallax.actors.ActorKind;
import org.parallax.actors.Grammar;
import org.parallax.actors.MentionForm;
import org.parallax.actors.Mentions;

/** Gives the words that name a source to a voice. */
final class Speakers {

    private static final int LONGEST_APPOSITION = 30;
    private static final int DEEPEST = 5;
    private static final long ENDS_HEAD =
            Grammar.PREPOSITION | Grammar.COMMA | Grammar.RELATIVE | Grammar.DASH | Grammar.OPEN | Grammar.COORDINATOR;

    private final Text text;
    private final Mentions mentions;
    private final Grammar grammar;
    private final Owners owners;
    /** Things that point back to things. */
    private int depth;

    Speakers(Text text, List<Draft> drafts) {
        this.text = text;
        this.owners = new Owners(text, drafts);
        this.mentions = text.mentions;
        this.grammar = text.grammar;
    }

    Voice of(Draft draft) {
        Draft from = draft.namer();
        if (from.standsFor != null) {
            return of(from.standsFor);
        }
        Draft around = from.isInQuotation ? from.parent : null;
        boolean first = grammar.is(from.sourceFrom, Grammar.FIRST_PERSON) && from.sourceTo == from.sourceFrom + 1;
        if (first && around != null) {
            return of(around);
        }
        return from.hasSource() ? voice(from.sourceFrom, from.sourceTo) : Voice.UNRESOLVED;
    }

    private Voice voice(int from, int to) {
        if (grammar.is(from, Grammar.RELATIVE) && to == from + 1) {
            return antecedent(from);
        }
        int head = headEnd(from, to);
        if (grammar.is(head - 1, Grammar.DOCUMENT_NOUN) && !grammar.is(head - 1, Grammar.CAPITAL)) {
            Voice owner = owner(from, head, to);
            if (owner != null) {
                return owner;
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

    /** Whose words the thing holds, null for its own. */
    private @Nullable Voice owner(int from, int head, int to) {
        int author = owners.author(head, to);
        int name = author >= 0 ? author : owners.owner(from, head - 1);
        if (name >= 0 && isUsable(mentions.indexAt(name))) {
            return voice(mentions.indexAt(name), from, head);
        }
        Draft maker = depth < DEEPEST ? owners.maker(from, head - 1) : null;
        if (maker == null) {
            return null;
        }
        depth++;
        Voice voice = of(maker);
        depth--;
        return voice.equals(Voice.UNRESOLVED) ? null : voice;
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
            if (grammar.is(t, ENDS_HEAD) && !isInsideName(t)) {
                return t;
            }
        }
        return to;
    }

    private boolean isInsideName(int token) {
        int mention = mentions.indexAt(token);
        return mention >= 0 && mentions.from(mention) < token;
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

    /** Whom {@code who} stands for: the noun before it, over the places and groups that hang on that by a preposition. */
    private Voice antecedent(int relative) {
        boolean person = text.tokens.folded(relative).equals("who");
        for (int t = relative - 1; t >= 0 && relative - t < LONGEST_APPOSITION; t--) {
            if (grammar.is(t, Grammar.STOP | Grammar.SEMICOLON) || text.quoteOf[t] >= 0) {
                break;
            }
            int mention = mentions.indexAt(t);
            if (mention < 0 && !person) {
                return grammar.is(t, Grammar.WORD) && !grammar.is(t, Grammar.PREPOSITION) ? thing(t) : Voice.UNRESOLVED;
            }
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

    /** The noun before {@code that} or {@code which}, with what stands before it. */
    private Voice thing(int noun) {
        int from = noun;
        while (from > 0
                && noun - from < 4
                && !grammar.is(from, Grammar.OPENS_PHRASE)
                && grammar.is(from - 1, Grammar.WORD)
                && !grammar.is(
                        from - 1,
                        Grammar.PREPOSITION
                                | Grammar.VERB
                                | Grammar.AUXILIARY
                                | Grammar.ED
                                | Grammar.ING
                                | Grammar.TO)) {
            from--;
        }
        return described(from, noun + 1);
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
