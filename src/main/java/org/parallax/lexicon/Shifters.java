package org.parallax.lexicon;

/** Which words can turn the tone of an entry. */
public enum Shifters {
    /** Negation, and verbs and nouns such as prevent, end, lack. */
    ALL,
    /** Negation only. */
    NEGATION,
    /** None: the entry keeps its value. */
    NONE
}
