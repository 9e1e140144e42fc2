package org.parallax.actors;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Gives pronouns and descriptions to figures: first a pass in which unmistakable pronouns vote on who is a he and who a
 * she, then one that resolves. Only what stands outside quotation marks takes part; a pronoun inside them is left alone,
 * it belongs to the speaker's own context.
 */
final class References {

    private static final long HEAD =
            Grammar.PERSON_NOUN | Grammar.PEOPLE_NOUN | Grammar.ORGANISATION_NOUN | Grammar.KIN_NOUN;
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

    private static final WordTable FURTHER = WordTable.of("for", "of", "with", "at", "from");
    private static final WordTable THE = WordTable.of("the");
    private static final WordTable FIRMS = WordTable.of("company", "firm", "corporation");
    private static final int LONGEST = 6;
    private static final int LONGEST_PHRASE = 8;

    private final MentionFinder finder;
    private final Tokens tokens;
    private final Grammar grammar;
    private final MentionColumns names;
    private final int[] sentenceOf;
    /** Offset behind the paragraph that opens the body; before it stand headline and byline. */
    private final int leadEnd;
    /** Sentence whose subject is found. */
    private int subjectOf = -1;

    References(MentionFinder finder, MentionColumns names) {
        this.finder = finder;
        this.tokens = finder.tokens;
        this.grammar = finder.grammar;
        this.names = names;
        this.sentenceOf = outerSentences();
        this.leadEnd = finder.reading.parts().body().isEmpty()
                ? 0
                : finder.reading.parts().body().get(0).end();
    }

    /** Numbers sentences as they read outside quotation marks, so that a long quotation is no distance. */
    private int[] outerSentences() {
        int[] of = new int[tokens.size()];
        int number = -1;
        Iterator<Span> paragraphs = finder.reading.paragraphs().iterator();
        int paragraph = paragraphs.hasNext() ? paragraphs.next().start() : Integer.MAX_VALUE;
        for (int t = 0; t < of.length; t++) {
            boolean opens = t == 0 || !finder.quoted[t] && finder.sentenceOf[t] != finder.sentenceOf[t - 1];
            while (paragraph <= tokens.start(t)) {
                paragraph = paragraphs.hasNext() ? paragraphs.next().start() : Integer.MAX_VALUE;
                opens = true;
            }
            number += opens ? 1 : 0;
            of[t] = number;
        }
        return of;
    }

    /** 3 for the first subject if it reports, 2 for the first subject of the sentence outside an opening subordinate clause, 1 for another, 0 for no subject. */
    private int role(int from, int to) {
        if (!isSubject(from, to)) {
            return 0;
        }
        if (subjectOf == sentenceOf[from] || inOpeningClause(from)) {
            return 1;
        }
        subjectOf = sentenceOf[from];
        return reports(from, to) ? 3 : 2;
    }

    private boolean reports(int from, int to) {
        int k = to;
        while (grammar.is(k, Grammar.ADVERB | Grammar.AUXILIARY)) {
            k++;
        }
        if (grammar.is(k, Grammar.REPORT) || from >= 1 && grammar.is(from - 1, Grammar.REPORT)) {
            return true;
        }
        for (int i = k;
                grammar.is(k, Grammar.COMMA) && i < k + 25 && i < tokens.size() && sentenceOf[i] == sentenceOf[from];
                i++) {
            if (grammar.is(i, Grammar.COMMA) && grammar.is(i + 1, Grammar.REPORT)) {
                return true;
            }
        }
        return false;
    }

    private boolean inOpeningClause(int t) {
        int k = t;
        while (k > 0 && sentenceOf[k - 1] == sentenceOf[t] && t - k < 30 && !grammar.is(k - 1, Grammar.COMMA)) {
            k--;
        }
        boolean first = k == 0 || sentenceOf[k - 1] != sentenceOf[t];
        return first && k < t && grammar.is(k, Grammar.SUBORDINATOR);
    }

    MentionColumns resolve() {
        walk(null);
        subjectOf = -1;
        MentionColumns all = new MentionColumns(tokens.size());
        walk(all);
        all.sort();
        return all;
    }

    /** One pass over the text; without columns to fill, pronouns vote. */
    private void walk(@Nullable MentionColumns out) {
        Recency recent = new Recency();
        int next = 0;
        int n = tokens.size();
        for (int t = 0; t < n; t++) {
            if (next < names.size() && names.from(next) == t) {
                takeName(next, recent, out);
                t = names.to(next) - 1;
                next++;
            } else if (finder.quoted[t]) {
                continue;
            } else if (grammar.is(t, Grammar.THIRD_PERSON | Grammar.RELATIVE)) {
                pronoun(t, recent, out);
            } else if (out != null && grammar.is(t, HEAD) && isHead(t)) {
                description(t, next, recent, out);
            }
        }
    }

    private void takeName(int i, Recency recent, @Nullable MentionColumns out) {
        Figure figure = finder.cast.people().get(names.figure(i));
        int from = names.from(i);
        if (!names.isQuoted(i)) {
            recent.push(figure, from, sentenceOf[from], role(from, names.to(i)));
            figure.lastSeen = from;
        }
        if (out != null) {
            out.add(from, names.to(i), figure, names.isQuoted(i), names.form(i));
        }
    }

    /** Before a verb, or behind one that follows a quotation. */
    private boolean isSubject(int from, int to) {
        if (grammar.is(to - 1, Grammar.POSSESSIVE)) {
            return false;
        }
        int k = to;
        while (grammar.is(k, Grammar.ADVERB)) {
            k++;
        }
        if (grammar.is(k, Grammar.VERB | Grammar.AUXILIARY | Grammar.ED | Grammar.REPORT)
                || grammar.is(k, Grammar.COMMA) && opensClause(from)) {
            return true;
        }
        return from >= 2
                && grammar.is(from - 1, Grammar.VERB | Grammar.ED | Grammar.REPORT)
                && grammar.is(from - 2, Grammar.MARK | Grammar.COMMA);
    }

    private boolean opensClause(int from) {
        int s = finder.sentenceOf[from];
        return s >= 0 && tokens.start(from) == finder.reading.sentences().start(s);
    }

    private void pronoun(int t, Recency recent, @Nullable MentionColumns out) {
        boolean he = grammar.is(t, Grammar.HE);
        boolean she = grammar.is(t, Grammar.SHE);
        int best = he || she
                ? person(t, he, recent, out == null)
                : grammar.is(t, Grammar.THEY) ? group(t, recent) : grammar.is(t, Grammar.IT) ? thing(t, recent) : -1;
        if (out == null) {
            if (best >= 0 && (he || she)) {
                recent.figure(best).gender += he ? 1 : -1;
            }
            return;
        }
        if (grammar.is(t, Grammar.THIRD_PERSON)) {
            Figure figure = best < 0 ? null : recent.figure(best);
            out.add(t, t + 1, figure, false, MentionForm.PRONOUN);
            if (figure != null) {
                boolean subject = grammar.is(t, Grammar.SUBJECT_PRONOUN) && !grammar.is(t, Grammar.POSSESSIVE_PRONOUN);
                recent.push(figure, t, sentenceOf[t], subject ? pronounRole(t) : 0);
            }
        }
    }

    private int pronounRole(int t) {
        if (subjectOf == sentenceOf[t] || inOpeningClause(t)) {
            return 1;
        }
        subjectOf = sentenceOf[t];
        return reports(t, t + 1) ? 3 : 2;
    }

    private int person(int t, boolean he, Recency recent, boolean voting) {
        int best = -1;
        double bestScore = -8;
        int rivals = 0;
        for (int i = 0; i < recent.size(); i++) {
            Figure figure = recent.figure(i);
            if (!figure.couldBe(he)) {
                continue;
            }
            double score = score(t, recent, i);
            if (sentenceOf[t] - recent.sentence(i) <= 1) {
                rivals++;
            }
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return voting && (rivals != 1 || recent.figure(best).gender != 0 && Math.abs(recent.figure(best).gender) > 40)
                ? -1
                : best;
    }

    private double score(int t, Recency recent, int i) {
        Figure figure = recent.figure(i);
        int distance = sentenceOf[t] - recent.sentence(i);
        double score = -0.8 * Math.min(distance, 8) - 0.25 * i;
        score += recent.role(i) == 3 ? 2.8 : recent.role(i) == 2 ? 2.0 : recent.role(i) == 1 ? 0.6 : 0;
        score += figure.kind == ActorKind.PERSON ? 0.8 : 0;
        score += figure.gender != 0 ? 0.8 : 0;
        score += 0.35 * Math.min(figure.mentions, 6);
        return score;
    }

    private int group(int t, Recency recent) {
        for (int i = 0; i < recent.size(); i++) {
            Figure figure = recent.figure(i);
            boolean several = figure.kind == ActorKind.GROUP || figure.kind == ActorKind.ORGANIZATION;
            if (several && recent.isSubject(i) && sentenceOf[t] - recent.sentence(i) <= 2) {
                return i;
            }
        }
        return -1;
    }

    private int thing(int t, Recency recent) {
        for (int i = 0; i < recent.size(); i++) {
            ActorKind kind = recent.figure(i).kind;
            boolean thing = kind == ActorKind.ORGANIZATION || kind == ActorKind.COUNTRY;
            if (thing && recent.isSubject(i) && sentenceOf[t] - recent.sentence(i) <= 2) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the noun is the last of its phrase: not {@code government} in {@code government officials}. */
    private boolean isHead(int t) {
        return !grammar.is(t, Grammar.CAPITAL | Grammar.POSSESSIVE) && !grammar.is(t + 1, HEAD) && !isTitleOf(t + 1);
    }

    private boolean isTitleOf(int next) {
        return grammar.is(next, Grammar.CAPITAL)
                && sentenceOf[next] == sentenceOf[next - 1]
                && !grammar.is(next, Grammar.TIME | Grammar.SUBJECT_PRONOUN | Grammar.POSSESSIVE_PRONOUN);
    }

    private void description(int head, int nextName, Recency recent, MentionColumns out) {
        int from = head;
        int floor = nextName > 0 ? names.to(nextName - 1) : 0;
        while (from > floor
                && head - from < LONGEST
                && grammar.is(from - 1, Grammar.WORD)
                && !grammar.is(from - 1, ENDS_PHRASE)
                && !finder.quoted[from - 1]
                && !grammar.is(from, Grammar.OPENS_PHRASE)) {
            from--;
        }
        if (grammar.is(from, Grammar.ADVERB) && from < head) {
            from++;
        }
        Figure apposed = apposed(from, nextName);
        if (apposed == null) {
            apposed = named(head, nextName);
        }
        if (apposed != null) {
            out.add(from, head + 1, apposed, false, MentionForm.DESCRIPTION);
            return;
        }
        Figure figure = bearer(from, head);
        int start = behindName(from, nextName) ? names.from(nextName - 1) : from;
        if (figure == null && start < from && grammar.is(head, Grammar.ORGANISATION_NOUN)) {
            Figure before = finder.cast.people().get(names.figure(nextName - 1));
            figure = before.known != null && before.kind == ActorKind.ORGANIZATION ? before : null;
        }
        if (figure == null) {
            figure = unnamed(start, head);
        }
        int to = grammar.is(head, Grammar.PERSON_NOUN) ? behindPhrase(head) + 1 : head + 1;
        out.add(from, head + 1, figure, false, MentionForm.DESCRIPTION);
        recent.push(figure, from, sentenceOf[from], role(from, to));
        figure.lastSeen = from;
    }

    /** Who of those with a name is meant: the last called so, or the company; in headline and lead the one called so below. */
    private @Nullable Figure bearer(int from, int head) {
        boolean person = grammar.is(head, Grammar.PERSON_NOUN);
        if (!person && !grammar.is(head, Grammar.ORGANISATION_NOUN)) {
            return null;
        }
        boolean definite = THE.id(tokens, from) >= 0 || grammar.is(from, Grammar.POSSESSIVE_PRONOUN);
        int office = Grammar.office(tokens, head);
        Figure figure = definite ? finder.cast.lastCalled(office, tokens.folded(head), head) : null;
        if (figure == null && definite && FIRMS.id(tokens, head) >= 0) {
            figure = finder.cast.lastOrganisation(head, f -> couldBeFirm(f, head));
        }
        return figure == null && person && tokens.start(from) < leadEnd ? finder.cast.onlyCalled(office) : figure;
    }

    /** An organisation of the sentences before whose name does not say that it is something else. */
    private boolean couldBeFirm(Figure figure, int head) {
        return figure.known == null
                && figure.lastSeen >= 0
                && sentenceOf[head] - sentenceOf[figure.lastSeen] <= 4
                && !finder.cast.isPublicBody(figure);
    }

    /** {@code 22 years} is no time at which something happens. */
    private boolean isSpan(int token) {
        return grammar.is(token, Grammar.TIME) && grammar.is(token - 1, Grammar.NUMBER | Grammar.QUANTIFIER);
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
        Figure figure = finder.cast.unnamed(name(from, person ? behindPhrase(head) : head), kind);
        figure.mentions++;
        if (person) {
            figure.gender += grammar.is(head, Grammar.MALE) ? 50 : grammar.is(head, Grammar.FEMALE) ? -50 : 0;
            finder.cast.call(figure, Grammar.office(tokens, head));
        }
        return figure;
    }

    /** Last token of the noun with what tells whose or which it is: {@code a spokeswoman for Meridane}. */
    private int behindPhrase(int head) {
        if (!grammar.is(head + 1, Grammar.PREPOSITION) || FURTHER.id(tokens, head + 1) < 0) {
            return head;
        }
        int last = head + 1;
        while (last + 1 < tokens.size()
                && last - head < LONGEST_PHRASE
                && !finder.quoted[last + 1]
                && grammar.is(last + 1, Grammar.WORD)
                && (!grammar.is(last + 1, ENDS_NAME) || isSpan(last + 1))
                && (!grammar.is(last + 1, Grammar.PREPOSITION) || FURTHER.id(tokens, last + 1) >= 0)) {
            last++;
        }
        return grammar.is(last, Grammar.PREPOSITION | Grammar.OPENS_PHRASE) || last - head == LONGEST_PHRASE
                ? head
                : last;
    }

    /** Whose name stands before the comma: {@code Ann Lee, a former official}. */
    private @Nullable Figure apposed(int from, int nextName) {
        boolean apposition = nextName > 0
                && grammar.is(from, Grammar.DETERMINER)
                && grammar.is(from - 1, Grammar.COMMA)
                && names.to(nextName - 1) == from - 1
                && !grammar.is(from - 2, Grammar.POSSESSIVE);
        Figure figure = apposition ? finder.cast.people().get(names.figure(nextName - 1)) : null;
        return figure != null && figure.couldBePerson() ? figure : null;
    }

    /** Whose name follows behind a comma: {@code the minister, Ann Lee,}. */
    private @Nullable Figure named(int head, int nextName) {
        boolean follows = grammar.is(head, Grammar.PERSON_NOUN)
                && grammar.is(head + 1, Grammar.COMMA)
                && nextName < names.size()
                && names.from(nextName) == head + 2
                && names.form(nextName) == MentionForm.NAME;
        Figure figure = follows ? finder.cast.people().get(names.figure(nextName)) : null;
        return figure != null && figure.couldBePerson() ? figure : null;
    }

    private String name(int from, int head) {
        int start = grammar.is(from, Grammar.DETERMINER) && from < head ? from + 1 : from;
        String name = tokens.text().substring(tokens.start(start), tokens.end(head));
        return start == from && opensClause(from) && !grammar.is(from, Grammar.ALL_CAPITALS)
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }
}
