package org.parallax.text;

/** Values of the Sentence_Break property (UAX #29, table 4), as {@link CodePoints} holds them. */
final class SentenceBreak {

    static final int OTHER = 0;
    static final int CR = 1;
    static final int LF = 2;
    static final int SEP = 3;
    static final int EXTEND = 4;
    static final int FORMAT = 5;
    static final int SP = 6;
    static final int LOWER = 7;
    static final int UPPER = 8;
    static final int LETTER = 9;
    static final int NUMERIC = 10;
    static final int A_TERM = 11;
    static final int CONTINUE = 12;
    static final int S_TERM = 13;
    static final int CLOSE = 14;

    private SentenceBreak() {}
}
