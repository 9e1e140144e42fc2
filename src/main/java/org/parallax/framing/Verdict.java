package org.parallax.framing;

import java.io.Serializable;

/**
 * What a cell of a comparison says, in a word, and why it does not say more.
 *
 * @param kind the word
 * @param reason what is missing, such as {@code 2 turns}; empty for {@code MORE} and {@code LESS}
 */
public record Verdict(Kind kind, String reason) implements Serializable {

    /** The word. */
    public enum Kind {
        /** More often than the rest: q below .05 and an interval above zero. */
        MORE,
        /** Less often than the rest: q below .05 and an interval below zero. */
        LESS,
        /** Tested, and the direction is not sure. */
        UNCLEAR,
        /** Too few words, independent units or expected hits to test; counts and evidence stand. */
        INSUFFICIENT
    }

    static Verdict insufficient(String reason) {
        return new Verdict(Kind.INSUFFICIENT, reason);
    }

    /** Whether there was too little to test. */
    public boolean isInsufficient() {
        return kind == Kind.INSUFFICIENT;
    }

    /** {@code MORE}, or {@code INSUFFICIENT (2 turns)}. */
    @Override
    public String toString() {
        return reason.isEmpty() ? kind.name() : kind + " (" + reason + ")";
    }
}
