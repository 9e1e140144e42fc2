package org.parallax.actors;

/**
 * A name to be given to somebody: {@code tokens[from, to)} of a run, with the labels of all of it, its first and its
 * last word.
 */
record Naming(Name run, int from, int to, Label whole, Label first, Label last) {

    int words() {
        return to - from;
    }

    /** Whether a title or an honorific stands right before. */
    boolean isTitled() {
        return run.nameFrom() > run.from() && from == run.nameFrom();
    }

    boolean isHe() {
        return (run.traits() & Grammar.HONORIFIC_HE) != 0;
    }

    boolean isShe() {
        return (run.traits() & Grammar.HONORIFIC_SHE) != 0;
    }
}
