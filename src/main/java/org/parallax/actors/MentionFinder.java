package org.parallax.actors;

import java.util.List;
import org.parallax.corpus.Reading;
import org.parallax.text.Tokens;

/**
 * Finds names, gives each to a figure of the {@link Cast}, then descriptions and pronouns. Names outside quotation marks
 * come first and decide who is who; those in headlines set in title case and in quotations are given to figures that
 * stand already, so that what a speaker says changes nothing outside. Linear in the text.
 */
final class MentionFinder {

    private static final int PASSES = 3;
    private static final int LONGEST_IN_TITLE = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Grammar grammar;
    private final Gazetteer gazetteer;
    private final Cast cast;
    private final Epithets epithets;
    private final List<Name> found;
    private final MentionColumns names;
    private boolean markedSure;

    private MentionFinder(Scene scene, Gazetteer gazetteer) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.grammar = scene.grammar;
        this.gazetteer = gazetteer;
        this.cast = new Cast(scene, gazetteer);
        this.epithets = new Epithets(scene, cast);
        this.found = NameScanner.scan(scene);
        this.names = new MentionColumns(found.size());
    }

    static Mentions find(Reading reading, Gazetteer gazetteer) {
        Scene scene = new Scene(reading);
        MentionFinder finder = new MentionFinder(scene, gazetteer);
        finder.findNames();
        return new Mentions(scene, new References(scene, finder.cast, finder.names).resolve());
    }

    private void findNames() {
        for (int pass = 0; pass < PASSES; pass++) {
            for (Name name : found) {
                if (passOf(name) == pass && isName(name, pass)) {
                    give(name);
                }
            }
        }
        names.sort();
    }

    private int passOf(Name name) {
        return name.quoted() ? 2 : scene.isTitleCase(name.from()) ? 1 : 0;
    }

    private void markSure(Name name) {
        if (passOf(name) == 0) {
            for (int k = name.initial() ? name.from() + 1 : name.from(); k < name.to(); k++) {
                cast.label(k, k + 1).sure = true;
            }
        }
    }

    private boolean isName(Name name, int pass) {
        if (pass == 1 || !name.initial() || name.words() != 1 || name.nameFrom() > name.from()) {
            return true;
        }
        return grammar.is(name.from(), Grammar.ALL_CAPITALS)
                || looksPersonal(name.to())
                || gazetteer.find(tokens, name.from(), name.to()) != null
                || isSure(name.from());
    }

    /** Whether the word stands with a capital where the place does not ask for one. */
    private boolean isSure(int token) {
        if (!markedSure) {
            found.forEach(this::markSure);
            markedSure = true;
        }
        return cast.label(token, token + 1).sure;
    }

    /** Whether what follows a capitalised opening word treats it as somebody: {@code Trump’s}, {@code Keller said}. */
    private boolean looksPersonal(int next) {
        return grammar.is(next - 1, Grammar.POSSESSIVE)
                || grammar.is(next, Grammar.VERB | Grammar.AUXILIARY)
                        && !grammar.is(next - 1, Grammar.S | Grammar.ING | Grammar.ED);
    }

    private void give(Name name) {
        if (name.words() > 0 && scene.isTitleCase(name.from())) {
            giveParts(name);
            return;
        }
        int start = behindPrefix(name.from(), name.nameFrom());
        if (name.words() == 0) {
            return;
        }
        int from = behindDemonym(name);
        Figure figure = cast.of(name, from, name.to());
        epithets.learn(figure, name);
        add(from == name.nameFrom() ? start : from, name.to(), figure, name.quoted(), form(name, from, figure));
    }

    private MentionForm form(Name name, int from, Figure figure) {
        if (figure.known != null && figure.name != cast.label(name.nameFrom(), name.to())) {
            return MentionForm.ALIAS;
        }
        int words = name.to() - from;
        if (words == 1 && grammar.is(from, Grammar.ALL_CAPITALS)) {
            return MentionForm.ACRONYM;
        }
        return words < figure.words ? MentionForm.SHORT_NAME : MentionForm.NAME;
    }

    /** Names of countries and organisations among the words before a title: {@code Russian President}. */
    private int behindPrefix(int from, int to) {
        for (int end = to; end > from; end--) {
            if (gazetteer.find(tokens, from, end) != null) {
                addPart(from, end, scene.quoted[from], MentionForm.ALIAS);
                return end;
            }
        }
        return from;
    }

    /** First token of the name behind a demonym that is none of it: {@code Russian Vladimir Putin}. */
    private int behindDemonym(Name name) {
        int from = name.nameFrom();
        int to = name.to();
        if (to - from < 2 || cast.label(from, to).known(gazetteer) != null) {
            return from;
        }
        boolean known = to - from == 2 && gazetteer.find(tokens, from + 1, to) != null;
        if (grammar.is(to - 1, Grammar.ORGANISATION_NAME) || to - from < 3 && !known) {
            return from;
        }
        Label first = cast.label(from, from + 1);
        Actor actor = first.known(gazetteer);
        return actor == null || actor.name().equals(first.string()) ? from : behindPrefix(from, from + 1);
    }

    /** In a line in title case only names known from elsewhere are names. */
    private void giveParts(Name name) {
        int from = name.from();
        while (from < name.to()) {
            int to = Math.min(from + LONGEST_IN_TITLE, name.to());
            while (to > from && !cast.knows(from, to) && gazetteer.find(tokens, from, to) == null) {
                to--;
            }
            if (to > from) {
                addPart(from, to, name.quoted(), MentionForm.SHORT_NAME);
            }
            from = Math.max(to, from + 1);
        }
    }

    private void addPart(int from, int to, boolean quoted, MentionForm form) {
        Name part = new Name(from, from, to, 0, false, quoted);
        add(from, to, cast.of(part, from, to), quoted, form);
    }

    private void add(int from, int to, Figure figure, boolean inMarks, MentionForm form) {
        names.add(from, to, figure, inMarks, form);
        figure.mention(from, !inMarks && !scene.isTitleCase(from));
    }
}
