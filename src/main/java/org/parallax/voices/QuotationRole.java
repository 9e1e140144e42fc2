package org.parallax.voices;

/** What a pair of quotation marks is for. */
public enum QuotationRole {
    /** Somebody's words. */
    SPEECH,
    /** A word held at a distance: nobody in the text is said to have used it. */
    SCARE,
    /** Name of a book, film, song, article, broadcast, campaign. */
    TITLE,
    /** A name that people go by: {@code Dwayne "The Rock" Johnson}. */
    NICKNAME,
    /** A word spoken of as a word: {@code the word "freedom"}, {@code so-called "red lines"}. */
    TERM,
    /** Inside other quotation marks: it belongs to the speaker around it. */
    NESTED
}
