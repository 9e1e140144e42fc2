package org.parallax.text;

/** Values of the Word_Break property (UAX #29, table 3), as {@link CodePoints} holds them. */
final class WordBreak {

    static final int OTHER = 0;
    static final int LETTER = 1;
    static final int HEBREW_LETTER = 2;
    static final int NUMERIC = 3;
    static final int KATAKANA = 4;
    static final int EXTEND_NUM_LET = 5;
    static final int EXTEND = 6;
    static final int FORMAT = 7;
    static final int ZWJ = 8;
    static final int MID_LETTER = 9;
    static final int MID_NUM_LET = 10;
    static final int MID_NUM = 11;
    static final int SINGLE_QUOTE = 12;
    static final int DOUBLE_QUOTE = 13;
    static final int REGIONAL_INDICATOR = 14;
    static final int SPACE = 15;
    static final int CR = 16;
    static final int LF = 17;
    static final int NEWLINE = 18;

    private WordBreak() {}
}
