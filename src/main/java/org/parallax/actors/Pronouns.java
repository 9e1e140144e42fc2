package org.parallax.actors;

/** Whom a pronoun stands for: of those mentioned lately the one that fits best by distance, role, gender and weight. */
final class Pronouns {

    private static final int NOBODY = -1;
    private static final double WORST = -8;
    /** Weight of a mention as no subject, as another subject, as the first one, as the first one that reports. */
    private static final double[] ROLES = {0, 0.6, 2.0, 2.8};
    /** Votes that outweigh what pronouns can tell. */
    private static final int TITLED = 40;

    private final Grammar grammar;
    private final ClauseRoles roles;

    Pronouns(Grammar grammar, ClauseRoles roles) {
        this.grammar = grammar;
        this.roles = roles;
    }

    /** Lets a pronoun that can stand for one person only say whether that one is a he or a she. */
    void vote(int t, Recency recent) {
        boolean he = grammar.is(t, Grammar.HE);
        if (!he && !grammar.is(t, Grammar.SHE)) {
            return;
        }
        int rivals = 0;
        for (int i = 0; i < recent.size(); i++) {
            rivals += roles.sentence(t) - recent.sentence(i) <= 1
                            && recent.figure(i).couldBe(he)
                    ? 1
                    : 0;
        }
        int best = rivals == 1 ? person(t, he, recent) : NOBODY;
        if (best >= 0 && Math.abs(recent.figure(best).gender) <= TITLED) {
            recent.figure(best).gender += he ? 1 : -1;
        }
    }

    /** Place of the one the pronoun stands for among those mentioned lately, -1 for nobody known. */
    int of(int t, Recency recent) {
        boolean he = grammar.is(t, Grammar.HE);
        if (he || grammar.is(t, Grammar.SHE)) {
            return person(t, he, recent);
        }
        if (grammar.is(t, Grammar.THEY)) {
            return subject(t, recent, ActorKind.GROUP);
        }
        return grammar.is(t, Grammar.IT) ? subject(t, recent, ActorKind.COUNTRY) : NOBODY;
    }

    private int person(int t, boolean he, Recency recent) {
        int best = NOBODY;
        double bestScore = WORST;
        for (int i = 0; i < recent.size(); i++) {
            if (recent.figure(i).couldBe(he)) {
                double score = score(t, recent, i);
                if (score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private double score(int t, Recency recent, int i) {
        Figure figure = recent.figure(i);
        int distance = roles.sentence(t) - recent.sentence(i);
        double score = -0.8 * Math.min(distance, 8) - 0.25 * i;
        score += ROLES[recent.role(i)];
        score += figure.kind == ActorKind.PERSON ? 0.8 : 0;
        score += figure.gender != 0 ? 0.8 : 0;
        score += 0.35 * Math.min(figure.mentions, 6);
        return score;
    }

    /** The organisation, or one of the other kind, that was a subject last, at most two sentences before. */
    private int subject(int t, Recency recent, ActorKind other) {
        for (int i = 0; i < recent.size(); i++) {
            ActorKind kind = recent.figure(i).kind;
            if ((kind == other || kind == ActorKind.ORGANIZATION)
                    && recent.isSubject(i)
                    && roles.sentence(t) - recent.sentence(i) <= 2) {
                return i;
            }
        }
        return NOBODY;
    }
}
