package org.parallax.actors;

import org.parallax.text.Tokens;

/** What the words around a name tell of whoever goes by it: {@code the minister Ann Lee}, {@code Ann Lee, a nurse}, {@code the Union (EU)}. */
final class Epithets {

    private static final int LONGEST_APPOSITION = 10;
    private static final long CALLS = Grammar.PERSON_NOUN | Grammar.TITLE;
    private static final long ENDS = Grammar.PREPOSITION | Grammar.COMMA | Grammar.STOP | Grammar.RELATIVE;
    private static final WordSet PLACING = WordSet.of("in", "at", "near", "inside", "outside", "across", "the");

    private final Scene scene;
    private final Tokens tokens;
    private final Grammar grammar;
    private final Cast cast;

    Epithets(Scene scene, Cast cast) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.grammar = scene.grammar;
        this.cast = cast;
    }

    /** Takes in what stands before and behind the name. */
    void learn(Figure figure, Name name) {
        learnBefore(figure, name);
        if (!grammar.is(name.to() - 1, Grammar.POSSESSIVE)) {
            learnBehind(figure, name.to());
        }
        figure.asThing += isPlaced(name) ? 1 : 0;
    }

    private void learnBefore(Figure figure, Name name) {
        int before = name.from() - 1;
        while (grammar.is(before, CALLS)
                && !grammar.is(before, Grammar.CAPITAL)
                && scene.isOneSentence(before, name.from())) {
            describe(figure, before--);
        }
        if (grammar.is(before, Grammar.COMMA)
                && name.words() > 1
                && grammar.is(before - 1, CALLS)
                && !grammar.is(before - 1, Grammar.CAPITAL | Grammar.POSSESSIVE)
                && scene.isOneSentence(before, name.from())) {
            describe(figure, before - 1);
        }
    }

    private void learnBehind(Figure figure, int next) {
        if (grammar.is(next, Grammar.OPEN)) {
            if (grammar.is(next + 1, Grammar.ALL_CAPITALS) && grammar.is(next + 2, Grammar.CLOSE)) {
                cast.nameAcronym(figure, next + 1);
            }
        } else if (grammar.is(next, Grammar.COMMA)
                && grammar.is(next + 1, Grammar.DETERMINER | Grammar.POSSESSIVE_PRONOUN)) {
            learnApposition(figure, next + 1);
        }
    }

    private void learnApposition(Figure figure, int from) {
        int end = Math.min(from + LONGEST_APPOSITION - 1, tokens.size());
        for (int k = from; k < end && !grammar.is(k, ENDS); k++) {
            if (grammar.is(k, CALLS | Grammar.KIN_NOUN)) {
                describe(figure, k);
            }
        }
    }

    private void describe(Figure figure, int token) {
        if (!figure.couldBePerson()) {
            return;
        }
        cast.offices.call(figure, grammar.office(tokens, token));
        if (figure.kind == ActorKind.UNKNOWN) {
            figure.kind = ActorKind.PERSON;
        }
        figure.gender += grammar.is(token, Grammar.MALE) ? 50 : grammar.is(token, Grammar.FEMALE) ? -50 : 0;
    }

    /** {@code in Ames}, {@code the Otara Creek}. */
    private boolean isPlaced(Name name) {
        return name.nameFrom() == name.from() && name.from() > 0 && PLACING.holds(grammar, name.from() - 1);
    }
}
