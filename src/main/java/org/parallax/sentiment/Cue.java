package org.parallax.sentiment;

import java.io.Serializable;

/**
 * A row of a cue file: words that change what other words carry.
 *
 * @param rule which rule they call for
 * @param side which words it reaches
 * @param bad factor for bad words
 * @param good factor for good words
 * @param reach how many words it reaches
 * @param alone what it carries itself where it changes no word
 * @param verb whether it is a verb, whose participle turns the words before it
 */
record Cue(Rule rule, Side side, double bad, double good, int reach, double alone, boolean verb)
        implements Serializable {

    /** Where the words stand that a cue changes. */
    enum Side {
        BEHIND(">"),
        BEFORE("<"),
        BEHIND_ELSE_BEFORE("<>"),
        /** Behind it, and cues before it end their reach at it. */
        APART("|>");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }

        static Side of(String sign) {
            for (Side side : values()) {
                if (side.sign.equals(sign)) {
                    return side;
                }
            }
            throw new IllegalArgumentException("side must be one of > < <> |>, got \"" + sign + "\"");
        }
    }

    double factor(double points) {
        return points < 0 ? bad : good;
    }
}
