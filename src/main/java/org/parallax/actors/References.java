package org.parallax.actors;

/**
 * Gives pronouns and descriptions to figures: first a pass in which unmistakable pronouns vote on who is a he and who a
 * she, then one that resolves. Only what stands outside quotation marks takes part; a pronoun inside them is left alone,
 * it belongs to the speaker's own context.
 */
final class References {

    /** What English news runs at: room to start with. */
    private static final int TOKENS_A_REFERENCE = 16;

    private final Scene scene;
    private final Grammar grammar;
    private final MentionColumns names;
    private final ClauseRoles roles;
    private final Pronouns pronouns;
    private final Descriptions descriptions;
    private final MentionColumns all;
    private final Recency recent = new Recency();

    References(Scene scene, Cast cast, MentionColumns names) {
        this.scene = scene;
        this.grammar = scene.grammar;
        this.names = names;
        this.roles = new ClauseRoles(scene);
        this.pronouns = new Pronouns(grammar, roles);
        this.descriptions = new Descriptions(scene, cast, names, roles);
        this.all = new MentionColumns(names.size() + scene.tokens.size() / TOKENS_A_REFERENCE);
    }

    MentionColumns resolve() {
        if (scene.holds(Grammar.HE | Grammar.SHE)) {
            vote();
            roles.restart();
            recent.clear();
        }
        walk();
        all.sort();
        return all;
    }

    private void vote() {
        int next = 0;
        for (int t = 0; t < scene.quoted.length; t++) {
            if (next < names.size() && names.from(next) == t) {
                takeName(next);
                t = names.to(next++) - 1;
            } else if (grammar.is(t, Grammar.HE | Grammar.SHE) && !scene.quoted[t]) {
                pronouns.vote(t, recent);
            }
        }
    }

    private void walk() {
        int next = 0;
        for (int t = 0; t < scene.quoted.length; t++) {
            if (next < names.size() && names.from(next) == t) {
                takeName(next);
                all.add(t, names.to(next), names.figure(next), names.isQuoted(next), names.form(next));
                t = names.to(next++) - 1;
            } else if (!grammar.is(t, Grammar.THIRD_PERSON | Descriptions.HEAD) || scene.quoted[t]) {
                continue;
            } else if (grammar.is(t, Grammar.THIRD_PERSON)) {
                takePronoun(t);
            } else if (!grammar.is(t, Grammar.RELATIVE)) {
                descriptions.take(t, next, recent, all);
            }
        }
    }

    private void takeName(int i) {
        Figure figure = names.figure(i);
        int from = names.from(i);
        if (figure != null && !names.isQuoted(i)) {
            recent.push(figure, roles.sentence(from), roles.role(from, names.to(i)));
            figure.lastSeen = from;
        }
    }

    private void takePronoun(int t) {
        int best = pronouns.of(t, recent);
        Figure figure = best < 0 ? null : recent.figure(best);
        all.add(t, t + 1, figure, false, MentionForm.PRONOUN);
        if (figure != null) {
            recent.push(figure, roles.sentence(t), roles.pronounRole(t));
        }
    }
}
