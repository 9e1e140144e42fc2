package org.parallax.sentiment;

/** What a tone comes to; where it is no sign, why. */
public enum ToneLabel {
    /** Clearly more good than bad. */
    POSITIVE,
    /** Clearly more bad than good. */
    NEGATIVE,
    /** Both good and bad weigh, and neither clearly more. */
    MIXED,
    /** Valued words, but next to no tone. */
    NEUTRAL,
    /** No word with a value. */
    NO_VALUED_WORDS,
    /** No word at all, or words of a language the lexicon does not cover. */
    INSUFFICIENT;

    /** Whether the tone has a value. */
    public boolean hasValue() {
        return this != NO_VALUED_WORDS && this != INSUFFICIENT;
    }
}
