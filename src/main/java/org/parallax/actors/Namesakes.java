package org.parallax.actors;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/**
 * Which figure of a text a name stands for, if it stands for one that is there: the last name, the first name where
 * nobody has it as a last one ({@code Mr. Zhang} for Zhang Ming), a longer or shorter form, a near spelling. Among
 * several of one surname the one named last before is meant.
 */
final class Namesakes {

    private static final int PRONOUN_WINDOW = 80;

    private final Scene scene;
    private final Tokens tokens;
    private final Grammar grammar;
    private final Labels labels;
    private final Gazetteer gazetteer;

    Namesakes(Scene scene, Labels labels, Gazetteer gazetteer) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.grammar = scene.grammar;
        this.labels = labels;
        this.gazetteer = gazetteer;
    }

    /** The person or organisation that a single word, or a title with a name, points back to. */
    @Nullable
    Figure bearer(Naming n) {
        Figure best = null;
        int bestRank = 0;
        for (int i = 0; i < n.last().bearers(); i++) {
            Figure p = n.last().bearer(i);
            if (n.words() > 1 && !agrees(p, n)) {
                continue;
            }
            int rank = rank(p, n);
            int at = n.run().from();
            boolean later = best != null && rank == bestRank && p.lastBefore(at) > best.lastBefore(at);
            if (rank > bestRank || later) {
                best = p;
                bestRank = rank;
            }
        }
        return best;
    }

    private static boolean agrees(Figure p, Naming n) {
        return p.words == 1 || p.first.couldStandFor(n.first());
    }

    private int rank(Figure p, Naming n) {
        if (n.isHe() && p.gender < 0 || n.isShe() && p.gender > 0) {
            return 0;
        }
        Label word = n.last();
        if (!p.couldBePerson()) {
            return !n.run().hasHonorific() && p.isCalled(word) ? 1 : 0;
        }
        if (p.last == word) {
            return opposes(p, n) ? 2 : 3;
        }
        // a first name alone, or a surname that comes first, needs a person that is known to be one
        boolean person = p.kind == ActorKind.PERSON || n.run().hasHonorific() && p.words == 2;
        return person && p.first == word ? 2 : 0;
    }

    /** Whether the first pronoun behind the figure's first mention is another than the title before the name asks for. */
    private boolean opposes(Figure p, Naming n) {
        if (!n.isHe() && !n.isShe() || p.gender != 0 || p.firstPlace() < 0) {
            return false;
        }
        int end = n.run().from();
        int first = p.firstPlace();
        while (first < end && !isWord(first, p.last)) {
            first++;
        }
        for (int t = first + 1; t < first + PRONOUN_WINDOW && t < end; t++) {
            if (scene.quoted[t]) {
                continue;
            }
            if (grammar.is(t, Grammar.HE | Grammar.SHE)) {
                return grammar.is(t, n.isHe() ? Grammar.SHE : Grammar.HE);
            }
            if (grammar.is(t, Grammar.CAPITAL) && namesAnother(t, p)) {
                return false;
            }
        }
        return false;
    }

    private boolean namesAnother(int token, Figure p) {
        return !grammar.is(token - 1, Grammar.STOP | Grammar.MARK)
                && !isWord(token, p.first)
                && !isWord(token, p.last)
                && gazetteer.find(tokens, token, token + 1) == null;
    }

    private boolean isWord(int token, Label word) {
        return word.is(scene.text, tokens.start(token), tokens.baseEnd(token));
    }

    /** Whose initials the single word is: {@code SCO}, {@code S.C.O.}. */
    @Nullable
    Figure shortFor(Naming n) {
        String word = n.whole().string();
        return word.indexOf('.') < 0 ? n.whole().shortFor : labels.of(word.replace(".", "")).shortFor;
    }

    /** A longer or shorter form of the same name: {@code John R. Smith} for John Smith, {@code Rift Waters} for its authority. */
    @Nullable
    Figure fuller(Naming n) {
        for (int i = 0; i < n.last().bearers(); i++) {
            Figure p = n.last().bearer(i);
            boolean samePerson =
                    p.couldBePerson() && p.last == n.last() && (p.words == 1 || p.first.couldStandFor(n.first()));
            if (samePerson && (p.known == null || p.known.kind() == ActorKind.PERSON)) {
                return p;
            }
        }
        for (int i = 0; i < n.first().bearers(); i++) {
            Figure p = n.first().bearer(i);
            if (p.words > n.words() && n.whole().isPartOf(p.name)
                    || p.words == n.words() && n.whole().isNearly(p.name)) {
                return p;
            }
        }
        return null;
    }
}
