package org.parallax.actors;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/** Whom a noun phrase without a name stands for: {@code the minister}, {@code officials}, {@code a spokeswoman for Meridane}. */
final class Descriptions {

    static final long HEAD = Grammar.PERSON_NOUN | Grammar.PEOPLE_NOUN | Grammar.ORGANISATION_NOUN | Grammar.KIN_NOUN;
    private static final long ENDS_PHRASE = Grammar.PREPOSITION
            | Grammar.AUXILIARY
            | Grammar.COORDINATOR
            | Grammar.SUBORDINATOR
            | Grammar.TO
            | Grammar.SUBJECT_PRONOUN
            | Grammar.OBJECT_PRONOUN
            | Grammar.VERB
            | Grammar.THAT
            | Grammar.TIME
            | Grammar.NEGATION;
    /** Ends the name that somebody without one is given. */
    private static final long ENDS_NAME = Grammar.AUXILIARY
            | Grammar.VERB
            | Grammar.REPORT
            | Grammar.SUBJECT_PRONOUN
            | Grammar.SUBORDINATOR
            | Grammar.TO
            | Grammar.THAT
            | Grammar.TIME
            | Grammar.RELATIVE
            | Grammar.ING
            | Grammar.ED
            | Grammar.ADVERB;

    private static final WordSet FURTHER = WordSet.of("for", "of", "with", "at", "from");
    private static final WordSet THE = WordSet.of("the");
    private static final WordSet FIRMS = WordSet.of("company", "firm", "corporation");
    private static final int LONGEST = 6;
    private static final int LONGEST_PHRASE = 8;
    private static final int NEAR = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Grammar grammar;
    private final Cast cast;
    private final MentionColumns names;
    private final ClauseRoles roles;
    /** Offset behind the paragraph that opens the body; before it stand headline and byline. */
    private final int leadEnd;

    Descriptions(Scene scene, Cast cast, MentionColumns names, ClauseRoles roles) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.grammar = scene.grammar;
        this.cast = cast;
        this.names = names;
        this.roles = roles;
        this.leadEnd = scene.reading.parts().body().isEmpty()
                ? 0
                : scene.reading.parts().body().get(0).end();
    }

    /** Adds the phrase that ends with the noun, if it does; {@code nextName} is the number of the next name. */
    void take(int head, int nextName, Recency recent, MentionColumns out) {
        if (!isHead(head)) {
            return;
        }
        int from = start(head, nextName > 0 ? names.to(nextName - 1) : 0);
        Figure figure = apposed(from, nextName);
        if (figure == null) {
            figure = named(head, nextName);
        }
        if (figure == null) {
            figure = meant(from, head, nextName);
            int to = grammar.is(head, Grammar.PERSON_NOUN) ? behindPhrase(head) + 1 : head + 1;
            recent.push(figure, roles.sentence(from), roles.role(from, to));
            figure.lastSeen = from;
        }
        out.add(from, head + 1, figure, false, MentionForm.DESCRIPTION);
    }

    /** Whether the noun is the last of its phrase: not {@code government} in {@code government officials}. */
    private boolean isHead(int t) {
        return !grammar.is(t, Grammar.CAPITAL | Grammar.POSSESSIVE) && !grammar.is(t + 1, HEAD) && !isTitleOf(t + 1);
    }

    private boolean isTitleOf(int next) {
        return grammar.is(next, Grammar.CAPITAL)
                && roles.sentence(next) == roles.sentence(next - 1)
                && !grammar.is(next, Grammar.TIME | Grammar.SUBJECT_PRONOUN | Grammar.POSSESSIVE_PRONOUN);
    }

    private int start(int head, int floor) {
        int from = head;
        while (from > floor
                && head - from < LONGEST
                && grammar.is(from - 1, Grammar.WORD)
                && !grammar.is(from - 1, ENDS_PHRASE)
                && !scene.quoted[from - 1]
                && !grammar.is(from, Grammar.OPENS_PHRASE)) {
            from--;
        }
        return grammar.is(from, Grammar.ADVERB) && from < head ? from + 1 : from;
    }

    /** Whose name stands before the comma: {@code Ann Lee, a former official}. */
    private @Nullable Figure apposed(int from, int nextName) {
        boolean apposition = nextName > 0
                && grammar.is(from, Grammar.DETERMINER)
                && grammar.is(from - 1, Grammar.COMMA)
                && names.to(nextName - 1) == from - 1
                && !grammar.is(from - 2, Grammar.POSSESSIVE);
        Figure figure = apposition ? names.figure(nextName - 1) : null;
        return figure != null && figure.couldBePerson() ? figure : null;
    }

    /** Whose name follows behind a comma: {@code the minister, Ann Lee,}. */
    private @Nullable Figure named(int head, int nextName) {
        boolean follows = grammar.is(head, Grammar.PERSON_NOUN)
                && grammar.is(head + 1, Grammar.COMMA)
                && nextName < names.size()
                && names.from(nextName) == head + 2
                && names.form(nextName) == MentionForm.NAME;
        Figure figure = follows ? names.figure(nextName) : null;
        return figure != null && figure.couldBePerson() ? figure : null;
    }

    /** Whoever is called so with a name, the name right before, or somebody without one. */
    private Figure meant(int from, int head, int nextName) {
        Figure figure = bearer(from, head);
        int start = behindName(from, nextName) ? names.from(nextName - 1) : from;
        if (figure == null && start < from && grammar.is(head, Grammar.ORGANISATION_NOUN)) {
            Figure before = names.figure(nextName - 1);
            boolean body = before != null && before.known != null && before.kind == ActorKind.ORGANIZATION;
            figure = body ? before : null;
        }
        return figure != null ? figure : unnamed(start, head);
    }

    /** Who of those with a name is meant: the last called so, or the company; in headline and lead the one called so below. */
    private @Nullable Figure bearer(int from, int head) {
        boolean person = grammar.is(head, Grammar.PERSON_NOUN);
        if (!person && !grammar.is(head, Grammar.ORGANISATION_NOUN)) {
            return null;
        }
        int office = grammar.office(tokens, head);
        if (THE.holds(grammar, from) || grammar.is(from, Grammar.POSSESSIVE_PRONOUN)) {
            Figure figure = cast.offices.lastCalled(office, grammar.word(head), head);
            if (figure == null && FIRMS.holds(grammar, head)) {
                figure = cast.offices.lastOrganisation(head, f -> couldBeFirm(f, head));
            }
            if (figure != null) {
                return figure;
            }
        }
        return person && tokens.start(from) < leadEnd ? cast.offices.onlyCalled(office) : null;
    }

    /** An organisation of the sentences before whose name does not say that it is something else. */
    private boolean couldBeFirm(Figure figure, int head) {
        return figure.known == null
                && figure.lastSeen >= 0
                && roles.sentence(head) - roles.sentence(figure.lastSeen) <= NEAR
                && !Offices.isPublicBody(figure);
    }

    /** {@code the Reuters news agency}, {@code the Lee campaign}: a name without a possessive right before. */
    private boolean behindName(int from, int nextName) {
        return nextName > 0 && names.to(nextName - 1) == from && !grammar.is(from - 1, Grammar.POSSESSIVE);
    }

    private Figure unnamed(int from, int head) {
        boolean person = grammar.is(head, Grammar.PERSON_NOUN);
        ActorKind kind = person
                ? ActorKind.PERSON
                : grammar.is(head, Grammar.ORGANISATION_NOUN) ? ActorKind.ORGANIZATION : ActorKind.GROUP;
        Figure figure = unnamed(from, person ? behindPhrase(head) : head, kind);
        figure.mentions++;
        if (person) {
            figure.gender += grammar.is(head, Grammar.MALE) ? 50 : grammar.is(head, Grammar.FEMALE) ? -50 : 0;
            cast.offices.call(figure, grammar.office(tokens, head));
        }
        return figure;
    }

    /** Somebody called by the words up to {@code last}, without a determiner and without the capital of the place. */
    private Figure unnamed(int from, int last, ActorKind kind) {
        int start = grammar.is(from, Grammar.DETERMINER) && from < last ? from + 1 : from;
        int offset = tokens.start(start);
        if (start == from && roles.opensSentence(from) && !grammar.is(from, Grammar.ALL_CAPITALS)) {
            String words = scene.text.substring(offset, tokens.end(last));
            return cast.unnamed(Character.toLowerCase(words.charAt(0)) + words.substring(1), kind);
        }
        return cast.unnamed(offset, tokens.end(last), kind);
    }

    /** Last token of the noun with what tells whose or which it is: {@code a spokeswoman for Meridane}. */
    private int behindPhrase(int head) {
        if (!grammar.is(head + 1, Grammar.PREPOSITION) || !FURTHER.holds(grammar, head + 1)) {
            return head;
        }
        int last = head + 1;
        while (last + 1 < tokens.size()
                && last - head < LONGEST_PHRASE
                && !scene.quoted[last + 1]
                && grammar.is(last + 1, Grammar.WORD)
                && goesOn(last + 1)) {
            last++;
        }
        return grammar.is(last, Grammar.PREPOSITION | Grammar.OPENS_PHRASE) || last - head == LONGEST_PHRASE
                ? head
                : last;
    }

    private boolean goesOn(int next) {
        return (!grammar.is(next, ENDS_NAME) || isSpan(next))
                && (!grammar.is(next, Grammar.PREPOSITION) || FURTHER.holds(grammar, next));
    }

    /** {@code 22 years} is no time at which something happens. */
    private boolean isSpan(int token) {
        return grammar.is(token, Grammar.TIME) && grammar.is(token - 1, Grammar.NUMBER | Grammar.QUANTIFIER);
    }
}
