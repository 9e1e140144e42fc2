package org.parallax.voices;

import java.util.List;

/** What a cue takes, as bits. */
final class Takes {

    static final int TAG = 1;
    static final int THAT = 1 << 1;
    static final int CLAUSE = 1 << 2;
    static final int QUESTION = 1 << 3;
    static final int INFINITIVE = 1 << 4;
    static final int OBJECT = 1 << 5;
    static final int ADDRESSEE = 1 << 6;
    static final int OBJECT_INFINITIVE = 1 << 7;
    static final int ACCUSATION = 1 << 8;
    static final int AS = 1 << 9;
    static final int COMPLEMENT = 1 << 10;
    static final int PREPOSITION = 1 << 11;
    static final int GERUND = 1 << 12;
    static final int QUOTATION = 1 << 13;
    static final int SOURCE = 1 << 14;

    private static final List<String> NAMES = List.of(
            "tag",
            "that",
            "clause",
            "question",
            "infinitive",
            "object",
            "addressee",
            "object-infinitive",
            "accusation",
            "as",
            "complement",
            "preposition",
            "gerund",
            "quotation",
            "source");

    private Takes() {}

    static int bits(Cue cue) {
        int bits = 0;
        for (String name : cue.takes()) {
            int at = NAMES.indexOf(name);
            if (at < 0) {
                throw new IllegalArgumentException(
                        "unknown complement \"" + name + "\" of cue \"" + cue.lemma() + "\"; known: " + NAMES);
            }
            bits |= 1 << at;
        }
        return bits;
    }
}
