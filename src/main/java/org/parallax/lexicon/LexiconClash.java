package org.parallax.lexicon;

import java.io.Serializable;

/**
 * Two entries of a lexicon that get in each other's way.
 *
 * @param form the word or phrase that both can be found as, folded
 * @param first the entry listed first
 * @param second the other
 * @param kind what is wrong
 */
public record LexiconClash(String form, Entry first, Entry second, Kind kind) implements Serializable {

    /** What is wrong with two entries. */
    public enum Kind {
        /** Both state the same phrase under the same conditions: the second never counts. */
        DUPLICATE,
        /** One is good and one is bad, and no condition tells which is meant. */
        OPPOSITE,
        /** Their values are more than {@link LexiconChecks#FAR} apart, and no condition tells which is meant. */
        FAR_APART
    }

    /** {@code attacks: conflict attack -2.0, sport attacking 0.5 (OPPOSITE)}. */
    @Override
    public String toString() {
        return form + ": " + shown(first) + ", " + shown(second) + " (" + kind + ")";
    }

    private static String shown(Entry entry) {
        return (entry.theme() + " " + entry.phrase() + " " + entry.pos() + " " + entry.valence() + " " + entry.when())
                .strip();
    }
}
