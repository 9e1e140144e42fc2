package org.parallax.sentiment;

import java.util.Locale;

/** The rules that change what a word carries. What each does, and to which words, stands in the rule and cue files. */
enum Rule {
    NEGATION,
    WEAK_NEGATION,
    SHIFTER,
    LESS,
    THREAT,
    INTENSIFIER,
    DOWNTONER,
    EXCESS,
    IRREALIS,
    QUESTION,
    CONCESSION,
    BEFORE_CONTRAST,
    AFTER_CONTRAST,
    SCARE_QUOTES,
    CAPITALS,
    EXCLAMATION,
    /** A shifter that ends something bad is not bad itself. */
    OWN_VALUE,
    /** In cue files: parts a sentence by {@code BEFORE_CONTRAST} and {@code AFTER_CONTRAST}. */
    CONTRAST,
    /** In cue files: no cue reaches past it. */
    BOUNDARY,
    /** In cue files: a shifter does not reach past it. */
    PHRASE_END,
    /** In cue files: a form of be; a participle behind it turns the words before it. */
    PASSIVE,
    /** In cue files: takes its words from shorter cues. */
    NONE;

    /** The name as files and explanations have it: {@code weak negation}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Rule of(String label) {
        for (Rule rule : values()) {
            if (rule.label().equals(label)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("unknown rule \"" + label + "\"");
    }

    boolean negates() {
        return this == NEGATION || this == WEAK_NEGATION;
    }

    /** Whether a negation before a cue of this rule takes its effect away. */
    boolean canBeNegated() {
        return negates() || this == SHIFTER || this == THREAT || this == LESS;
    }

    /** Whether only the next valued word is meant. */
    boolean takesOne() {
        return this == INTENSIFIER || this == DOWNTONER || this == EXCESS || this == LESS;
    }

    /** Whether it ends the reach of the cues before it. */
    boolean bounds() {
        return this == BOUNDARY || this == CONTRAST || this == CONCESSION;
    }
}
