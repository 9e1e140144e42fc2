package org.parallax.actors;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/** Everyone a text names: gives a name to one of them or enters somebody new, and learns what the words around the name tell. */
final class Cast {

    private static final int LONGEST_SUFFIX = 3;

    final Offices offices = new Offices();
    private final Tokens tokens;
    private final Grammar grammar;
    private final Gazetteer gazetteer;
    private final Labels labels;
    private final Namesakes namesakes;

    Cast(Scene scene, Gazetteer gazetteer) {
        this.tokens = scene.tokens;
        this.grammar = scene.grammar;
        this.gazetteer = gazetteer;
        this.labels = new Labels(scene.text);
        this.namesakes = new Namesakes(scene, labels, gazetteer);
    }

    /** The label of the tokens {@code [from, to)} without a possessive. */
    Label label(int from, int to) {
        return labels.of(tokens.start(from), tokens.baseEnd(to - 1));
    }

    /** Whoever goes by the name {@code tokens[from, to)} of the run, new to the text or not. */
    Figure of(Name run, int from, int to) {
        Label whole = label(from, to);
        boolean single = to - from == 1;
        Naming n = new Naming(
                run, from, to, whole, single ? whole : label(from, from + 1), single ? whole : label(to - 1, to));
        Figure figure = known(n);
        if (figure == null) {
            figure = enter(n);
        } else if (isFuller(n, figure)) {
            rename(figure, n);
        }
        figure.addAlias(whole);
        learn(figure, run);
        return figure;
    }

    private @Nullable Figure known(Naming n) {
        if (n.words() == 1 || n.isTitled()) {
            Figure bearer = namesakes.bearer(n);
            if (bearer != null) {
                return bearer;
            }
        }
        if (n.whole().named != null) {
            return n.whole().named;
        }
        boolean person = n.isTitled() && n.run().hasHonorific();
        Actor actor = person ? null : n.whole().known(gazetteer);
        if (actor != null) {
            return enter(actor);
        }
        return n.words() == 1 ? namesakes.shortFor(n) : namesakes.fuller(n);
    }

    /** Whether the name tells more of the figure than the one it has. */
    private static boolean isFuller(Naming n, Figure figure) {
        return figure.known == null
                && n.words() > figure.words
                && figure.kind != ActorKind.ORGANIZATION
                && (figure.last == n.last()
                        || figure.last == figure.first && n.words() == 2 && figure.kind == ActorKind.PERSON);
    }

    private void rename(Figure figure, Naming n) {
        figure.rename(n.whole(), n.first(), lastOf(n), endOf(n) - n.from());
        name(n.whole(), figure);
        figure.first.addBearer(figure);
        figure.last.addBearer(figure);
    }

    private Figure enter(Actor actor) {
        Label name = labels.of(actor.name());
        if (name.named != null) {
            return name.named;
        }
        String words = actor.name();
        int gap = words.indexOf(' ');
        Label first = gap < 0 ? name : labels.of(words.substring(0, gap));
        Label last = gap < 0 ? name : labels.of(words.substring(words.lastIndexOf(' ') + 1));
        Figure figure = new Figure(name, first, last, gap < 0 ? 1 : 2, actor.kind());
        figure.known = actor;
        put(figure);
        for (String alias : actor.aliases()) {
            name(labels.of(alias), figure);
        }
        return figure;
    }

    private Figure enter(Naming n) {
        Figure figure = new Figure(n.whole(), n.first(), lastOf(n), endOf(n) - n.from(), kind(n));
        put(figure);
        return figure;
    }

    private Label lastOf(Naming n) {
        return endOf(n) == n.to() ? n.last() : label(n.to() - 2, n.to() - 1);
    }

    /** Token behind the last one that is no {@code Jr.}. */
    private int endOf(Naming n) {
        return n.words() > 2 && isSuffix(n.last()) ? n.to() - 1 : n.to();
    }

    private static boolean isSuffix(Label word) {
        return word.length() <= LONGEST_SUFFIX
                && switch (word.string()) {
                    case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV" -> true;
                    default -> false;
                };
    }

    private ActorKind kind(Naming n) {
        if (grammar.is(n.to() - 1, Grammar.ORGANISATION_NAME) && n.words() > 1 || holdsLink(n.from(), n.to())) {
            return ActorKind.ORGANIZATION;
        }
        return n.run().traits() != 0 && n.from() == n.run().nameFrom() ? ActorKind.PERSON : ActorKind.UNKNOWN;
    }

    private boolean holdsLink(int from, int to) {
        for (int k = from + 1; k < to - 1; k++) {
            if (grammar.is(k, Grammar.PREPOSITION | Grammar.COORDINATOR) || !grammar.is(k, Grammar.WORD)) {
                return true;
            }
        }
        return false;
    }

    private void put(Figure figure) {
        if (figure.kind == ActorKind.ORGANIZATION && figure.words > 1) {
            offices.addOrganisation(figure);
        }
        name(figure.name, figure);
        figure.last.addBearer(figure);
        figure.first.addBearer(figure);
        shorten(figure);
    }

    private static void name(Label name, Figure figure) {
        if (name.named == null) {
            name.named = figure;
        }
    }

    /** Enters the initials of a name of several words. */
    private void shorten(Figure figure) {
        String initials = figure.name.initials();
        if (!initials.isEmpty()) {
            Label label = labels.of(initials);
            label.shortFor = label.shortFor == null ? figure : label.shortFor;
        }
    }

    private void learn(Figure figure, Name run) {
        if (run.nameFrom() > run.from() && figure.kind == ActorKind.UNKNOWN) {
            figure.kind = ActorKind.PERSON;
        }
        if ((run.traits() & (Grammar.HONORIFIC_HE | Grammar.MALE)) != 0) {
            figure.gender += 100;
        } else if ((run.traits() & (Grammar.HONORIFIC_SHE | Grammar.FEMALE)) != 0) {
            figure.gender -= 100;
        }
        for (int k = run.from(); k < run.nameFrom(); k++) {
            if (grammar.is(k, Grammar.TITLE | Grammar.PERSON_NOUN)) {
                offices.call(figure, grammar.office(tokens, k));
            }
        }
    }

    /** Whether somebody of the text goes by the words, or by one of them alone. */
    boolean knows(int from, int to) {
        Label label = labels.find(tokens.start(from), tokens.baseEnd(to - 1));
        return label != null && label.isSomebody();
    }

    /** Somebody without a name, {@code officials}, {@code a spokesman}, who goes by {@code text[from, to)}. */
    Figure unnamed(int from, int to, ActorKind kind) {
        return unnamed(labels.of(from, to), kind);
    }

    /** Somebody without a name, called so. */
    Figure unnamed(String words, ActorKind kind) {
        return unnamed(labels.of(words), kind);
    }

    private Figure unnamed(Label words, ActorKind kind) {
        Figure figure = words.named;
        if (figure == null) {
            Label none = labels.of("");
            figure = new Figure(words, none, none, 0, kind);
            words.named = figure;
        }
        return figure;
    }

    /** Gives the long form of an acronym that stands in brackets behind it. */
    void nameAcronym(Figure figure, int token) {
        Label acronym = label(token, token + 1);
        if (acronym.charAt(0) == figure.name.charAt(0)) {
            figure.addAlias(acronym);
            acronym.named = figure;
        }
    }
}
