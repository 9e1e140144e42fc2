package org.parallax.actors;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.corpus.Reading;
import org.parallax.text.QuotationMarks;
import org.parallax.text.Sentences;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Finds names, gives each to a figure of the {@link Cast}, then descriptions and pronouns. Names outside quotation marks
 * come first and decide who is who; those in headlines set in title case and in quotations are given to figures that
 * stand already, so that what a speaker says changes nothing outside. Linear in the text.
 */
final class MentionFinder {

    private static final WordTable PLACING = WordTable.of("in", "at", "near", "inside", "outside", "across", "the");

    final Reading reading;
    final Tokens tokens;
    final Grammar grammar;
    final QuotationMarks marks;
    final boolean[] quoted;
    final int[] sentenceOf;
    final Cast cast;
    private final Gazetteer gazetteer;
    private final boolean[] titleCase;
    private final MentionColumns names;

    MentionFinder(Reading reading, Gazetteer gazetteer) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.grammar = Grammar.of(tokens);
        this.gazetteer = gazetteer;
        this.marks = QuotationMarks.in(reading.text());
        this.quoted = quoted(tokens, marks);
        this.sentenceOf = sentences(reading);
        this.titleCase = titleCase(reading.sentences());
        this.names = new MentionColumns(tokens.size());
        this.cast = new Cast(tokens, grammar, quoted, gazetteer);
    }

    Mentions find() {
        List<Name> found = NameScanner.scan(reading, grammar, quoted);
        Set<String> sure = sureWords(found);
        for (int pass = 0; pass < 3; pass++) {
            for (Name name : found) {
                if (passOf(name) == pass && isName(name, sure, pass)) {
                    give(name);
                }
            }
        }
        names.sort();
        MentionColumns all = new References(this, names).resolve();
        return new Mentions(this, all);
    }

    private int passOf(Name name) {
        return name.quoted() ? 2 : titleCase[Math.max(0, sentenceOf[name.from()])] ? 1 : 0;
    }

    private static boolean[] quoted(Tokens tokens, QuotationMarks marks) {
        boolean[] quoted = new boolean[tokens.size()];
        for (int i = 0; i < marks.size(); i++) {
            int to = tokens.firstAt(marks.contentEnd(i));
            Arrays.fill(quoted, Math.min(to, tokens.firstAt(marks.contentStart(i))), to, true);
        }
        return quoted;
    }

    private static int[] sentences(Reading reading) {
        Tokens tokens = reading.tokens();
        Sentences sentences = reading.sentences();
        int[] of = new int[tokens.size()];
        int sentence = -1;
        int next = sentences.size() > 0 ? sentences.start(0) : Integer.MAX_VALUE;
        for (int t = 0; t < of.length; t++) {
            while (next <= tokens.start(t)) {
                sentence++;
                next = sentence + 1 < sentences.size() ? sentences.start(sentence + 1) : Integer.MAX_VALUE;
            }
            of[t] = sentence;
        }
        return of;
    }

    /** Sentences in which capitals tell nothing: headlines, most of their longer words capitalised; with a period it takes six of them. */
    private boolean[] titleCase(Sentences sentences) {
        int[] capitals = new int[sentences.size() + 1];
        int[] longer = new int[sentences.size() + 1];
        for (int t = 0; t < tokens.size(); t++) {
            int s = Math.max(0, sentenceOf[t]);
            if (tokens.isWord(t) && tokens.end(t) - tokens.start(t) > 3) {
                longer[s]++;
                capitals[s] += grammar.is(t, Grammar.CAPITAL) ? 1 : 0;
            }
        }
        boolean[] title = new boolean[sentences.size() + 1];
        for (int s = 0; s < title.length; s++) {
            title[s] = capitals[s] * 10 >= longer[s] * 7
                    && longer[s] >= 4
                    && (longer[s] >= 6 || !endsInPeriod(sentences, s));
        }
        return title;
    }

    private boolean endsInPeriod(Sentences sentences, int s) {
        return s < sentences.size() && reading.text().charAt(sentences.end(s) - 1) == '.';
    }

    /** Words that stand with a capital where the place does not ask for one. */
    private Set<String> sureWords(List<Name> found) {
        Set<String> sure = new HashSet<>();
        for (Name name : found) {
            if (passOf(name) == 0) {
                for (int k = name.initial() ? name.from() + 1 : name.from(); k < name.to(); k++) {
                    sure.add(cast.word(k));
                }
            }
        }
        return sure;
    }

    private boolean isName(Name name, Set<String> sure, int pass) {
        if (pass == 1) {
            return true;
        }
        if (!name.initial() || name.words() != 1 || name.nameFrom() > name.from()) {
            return true;
        }
        String word = cast.word(name.from());
        return sure.contains(word)
                || gazetteer.find(tokens, name.from(), name.from() + 1) != null
                || grammar.is(name.from(), Grammar.ALL_CAPITALS)
                || looksPersonal(name.to());
    }

    /** Whether what follows a capitalised opening word treats it as somebody: {@code Trump’s}, {@code Keller said}. */
    private boolean looksPersonal(int next) {
        return grammar.is(next - 1, Grammar.POSSESSIVE)
                || grammar.is(next, Grammar.VERB | Grammar.AUXILIARY)
                        && !grammar.is(next - 1, Grammar.S | Grammar.ING | Grammar.ED);
    }

    private void give(Name name) {
        if (titleCase[Math.max(0, sentenceOf[name.from()])] && name.words() > 0) {
            giveParts(name);
            return;
        }
        int from = name.nameFrom();
        int start = from > name.from() ? behindPrefix(name.from(), from) : from;
        if (name.words() == 0) {
            return;
        }
        int to = name.to();
        if (to - from > 1 && gazetteer.find(tokens, from, to) == null) {
            from = behindDemonym(name, from, to);
        }
        Figure figure = cast.of(name, from, to);
        learnFromNeighbours(figure, name);
        figure.asThing += isPlaced(name) ? 1 : 0;
        add(from == name.nameFrom() ? start : from, to, figure, name.quoted(), form(name, figure, to - from));
    }

    /** {@code in Ames}, {@code the Otara Creek}. */
    private boolean isPlaced(Name name) {
        int before = name.from() - 1;
        if (name.nameFrom() > name.from() || before < 0) {
            return false;
        }
        return PLACING.id(tokens, before) >= 0;
    }

    private MentionForm form(Name name, Figure figure, int words) {
        if (figure.known != null && !figure.name.equals(cast.words(name.nameFrom(), name.to()))) {
            return MentionForm.ALIAS;
        }
        if (words == 1 && grammar.is(name.to() - 1, Grammar.ALL_CAPITALS)) {
            return MentionForm.ACRONYM;
        }
        return words < figure.words ? MentionForm.SHORT_NAME : MentionForm.NAME;
    }

    /** Names of countries and organisations among the words before a title: {@code Russian President}. */
    private int behindPrefix(int from, int to) {
        for (int size = to - from; size > 0; size--) {
            Actor actor = gazetteer.find(tokens, from, from + size);
            if (actor != null) {
                Name prefix = new Name(from, from, from + size, 0, false, quoted[from]);
                add(from, from + size, cast.of(prefix, from, from + size), quoted[from], MentionForm.ALIAS);
                return from + size;
            }
        }
        return from;
    }

    private int behindDemonym(Name name, int from, int to) {
        boolean known = to - from == 2 && gazetteer.find(tokens, from + 1, to) != null;
        if (grammar.is(to - 1, Grammar.ORGANISATION_NAME) || to - from < 3 && !known) {
            return from;
        }
        Actor actor = gazetteer.find(tokens, from, from + 1);
        if (actor == null || actor.name().equals(cast.word(from))) {
            return from;
        }
        return behindPrefix(from, from + 1);
    }

    /** In a line in title case only names known from elsewhere are names. */
    private void giveParts(Name name) {
        for (int from = name.from(); from < name.to(); ) {
            int to = from + 1;
            for (int size = Math.min(5, name.to() - from); size > 0; size--) {
                if (cast.knows(cast.words(from, from + size)) || gazetteer.find(tokens, from, from + size) != null) {
                    to = from + size;
                    Name part = new Name(from, from, to, 0, false, name.quoted());
                    add(from, to, cast.of(part, from, to), name.quoted(), MentionForm.SHORT_NAME);
                    break;
                }
            }
            from = to;
        }
    }

    private void add(int from, int to, Figure figure, boolean inMarks, MentionForm form) {
        names.add(from, to, figure, inMarks, form);
        figure.mention(from, !inMarks && !titleCase[Math.max(0, sentenceOf[from])]);
    }

    private void learnFromNeighbours(Figure figure, Name name) {
        int before = name.from() - 1;
        while (before >= 0
                && sentenceOf[before] == sentenceOf[name.from()]
                && grammar.is(before, Grammar.PERSON_NOUN | Grammar.TITLE)
                && !grammar.is(before, Grammar.CAPITAL)) {
            describe(figure, before--);
        }
        if (grammar.is(before, Grammar.COMMA)
                && sentenceOf[before] == sentenceOf[name.from()]
                && grammar.is(before - 1, Grammar.PERSON_NOUN | Grammar.TITLE)
                && !grammar.is(before - 1, Grammar.CAPITAL | Grammar.POSSESSIVE)
                && name.words() > 1) {
            describe(figure, before - 1);
        }
        int next = name.to();
        if (grammar.is(name.to() - 1, Grammar.POSSESSIVE)) {
            return;
        }
        if (grammar.is(next, Grammar.OPEN)
                && grammar.is(next + 1, Grammar.ALL_CAPITALS)
                && grammar.is(next + 2, Grammar.CLOSE)) {
            cast.nameAcronym(figure, next + 1);
        }
        if (grammar.is(next, Grammar.COMMA)) {
            boolean article = grammar.is(next + 1, Grammar.DETERMINER | Grammar.POSSESSIVE_PRONOUN);
            for (int k = next + 1; article && k < next + 10 && k < tokens.size(); k++) {
                if (grammar.is(k, Grammar.PREPOSITION | Grammar.COMMA | Grammar.STOP | Grammar.RELATIVE)) {
                    break;
                }
                if (grammar.is(k, Grammar.PERSON_NOUN | Grammar.KIN_NOUN | Grammar.TITLE)) {
                    describe(figure, k);
                }
            }
        }
    }

    private void describe(Figure figure, int token) {
        if (!figure.couldBePerson()) {
            return;
        }
        cast.call(figure, Grammar.office(tokens, token));
        if (figure.kind == ActorKind.UNKNOWN) {
            figure.kind = ActorKind.PERSON;
        }
        figure.gender += grammar.is(token, Grammar.MALE) ? 50 : grammar.is(token, Grammar.FEMALE) ? -50 : 0;
    }
}
