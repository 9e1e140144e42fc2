package org.parallax.lexicon;

/** Whose value counts for an entry that two lexicons hold. */
public enum Winner {
    /** The lexicon's that {@code merge} is called on. */
    THIS,
    /** The argument's. */
    OTHER,
    /** The mean of both values, with everything else as this lexicon has it. */
    MEAN,
    /** The one farther from 0; this lexicon's if they are equally far. */
    STRONGER
}
