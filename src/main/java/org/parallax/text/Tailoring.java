package org.parallax.text;

/**
 * What {@link WordTokenizer#standard()} does beyond the default word boundaries of UAX #29, each part to be switched off
 * by {@link WordTokenizer#without}. With all of them off it is {@link WordTokenizer#unicode()}.
 */
public enum Tailoring {
    /**
     * A web address is one token, {@code URL}: with a scheme, with {@code www.}, or a host name in lower case under one
     * of the common top-level domains that is no English word. Punctuation and unpaired brackets at its end are no part
     * of it.
     */
    URLS,
    /** {@code desk@example.org} is one token, {@code EMAIL}. */
    EMAILS,
    /** {@code @desk} is one token, {@code HANDLE}: letters, digits and low lines of ASCII. */
    HANDLES,
    /** {@code #news} is one token, {@code HASHTAG}, if it holds a letter. */
    HASHTAGS,
    /** Faces and hearts such as {@code :-)}, {@code ;P}, {@code <3}, {@code ^_^} are one token, {@code EMOTICON}. */
    EMOTICONS,
    /**
     * The period belongs to the word in {@code Mr.}, {@code Jan.}, {@code a.m.}, {@code U.S.} and in initials before a
     * name ({@code George W. Bush}); abbreviations come from a list, some of them on conditions.
     */
    ABBREVIATIONS,
    /**
     * Parts joined by a hyphen (U+002D, U+2010, U+2011) are one token, {@code COMPOUND}, or {@code NUMBER} if all are
     * digits; so are capitals joined by an ampersand ({@code AT&T}). Dashes part words.
     */
    COMPOUNDS,
    /** The ’s behind a digit or a period belongs to the word: {@code 1990's}, {@code U.S.’s}. */
    APOSTROPHES,
    /**
     * Sign, currency, percent and the separators of times, dates and scores belong to the number: {@code -3.5},
     * {@code $40}, {@code 40%}, {@code 9:30}, {@code 9/11}, {@code .5}.
     */
    NUMBERS,
    /** An editor's brackets belong to the word that they change: {@code system[s]}, {@code [T]he}. */
    BRACKETS,
    /** Two or more periods or ASCII hyphens in a row are one token, {@code PUNCTUATION}. */
    RUNS,
    /**
     * Periods and colons part letters, as where a space is missing between sentences, and a narrow no-break space parts
     * everything; by default all three join.
     */
    PERIODS;

    static final int ALL = (1 << values().length) - 1;

    int bit() {
        return 1 << ordinal();
    }
}
