package org.parallax.voices;

/** How the one who reports takes what is reported, as the reporting word tells. */
public enum Stance {
    /** {@code said}, {@code according to}. */
    NEUTRAL,
    /** {@code claimed}, {@code insisted}: it may not be so. */
    DOUBTING,
    /** {@code pointed out}, {@code explained}, {@code hailed}: it is so, or it is good. */
    ENDORSING,
    /** {@code accused}, {@code blasted}: the speaker is against somebody. */
    HOSTILE,
    /** {@code admitted}, {@code conceded}: the speaker would rather not. */
    CONCEDING
}
