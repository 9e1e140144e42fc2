package org.parallax.text;

/** How {@link CodePoints} packs what it says of a code point into one {@code int}. */
final class Traits {

    /** General groups, from the general category: {@code L*}, {@code N*}, {@code P*}, and all others. */
    static final int GROUP_OTHER = 0;

    static final int GROUP_LETTER = 1;
    static final int GROUP_NUMBER = 2;
    static final int GROUP_PUNCTUATION = 3;

    /** Bits of the traits above Word_Break (bits 0-4), Sentence_Break (5-8) and the group (9-10). */
    static final int WHITE_SPACE = 1 << 11;

    static final int PICTOGRAPHIC = 1 << 12;
    static final int EMOJI_PRESENTATION = 1 << 13;
    static final int CURRENCY = 1 << 14;

    private Traits() {}

    static int wordBreak(int traits) {
        return traits & 0x1F;
    }

    static int sentenceBreak(int traits) {
        return traits >>> 5 & 0xF;
    }

    static int group(int traits) {
        return traits >>> 9 & 3;
    }

    static int pack(int wordBreak, int sentenceBreak, int group, int flags) {
        return wordBreak | sentenceBreak << 5 | group << 9 | flags;
    }
}
