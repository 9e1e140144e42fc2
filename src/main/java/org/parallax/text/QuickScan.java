package org.parallax.text;

/**
 * The common words and numbers of {@link StandardScan}, told from ASCII bytes and a few marks without looking at code
 * points. Answers only where {@link WordScan} would answer the same.
 */
final class QuickScan {

    private static final int UNSURE = -1;

    private final byte[] bytes;
    private final int origin;
    private final int limit;
    private final boolean compounds;
    private final boolean abbreviations;

    private TokenKind kind = TokenKind.WORD;

    QuickScan(byte[] bytes, int origin, int limit, int tailorings) {
        this.bytes = bytes;
        this.origin = origin;
        this.limit = limit;
        this.compounds = (tailorings & Tailoring.COMPOUNDS.bit()) != 0;
        this.abbreviations = (tailorings & Tailoring.ABBREVIATIONS.bit()) != 0;
    }

    /** The kind of the word last found. */
    TokenKind kind() {
        return kind;
    }

    /** The end of the word that begins with the ASCII letters {@code [from, lettersEnd)}; -1 where bytes do not tell. */
    int wordEnd(int from, int lettersEnd) {
        int end = lettersEnd;
        kind = TokenKind.WORD;
        boolean joined = false;
        while (end < limit) {
            int b = bytes[end];
            int behind = end + 1;
            switch (b) {
                case '-' -> {
                    if (!compounds) {
                        return UNSURE;
                    }
                }
                case '\'' -> {}
                case '.' -> {
                    return joined ? UNSURE : beforePeriod(from, end);
                }
                default -> {
                    if (b >= 0 || !GeneralMarks.isApostrophe(bytes, end, limit)) {
                        return endsBefore(end) ? end : UNSURE;
                    }
                    behind = end + 3;
                }
            }
            int next = Roles.at(bytes, behind, limit);
            if (next != Roles.LETTER) {
                return next >= Roles.JOINER ? end : UNSURE;
            }
            kind = b == '-' ? TokenKind.COMPOUND : kind;
            joined = true;
            end = Ascii.lettersEnd(bytes, behind + 1, limit);
        }
        return end;
    }

    /** Whether the byte behind a word surely is no part of it: no joiner, or one without anything to join. */
    private boolean endsBefore(int end) {
        int b = bytes[end];
        if (b < 0) {
            return GeneralMarks.parts(bytes, end, limit);
        }
        int role = Roles.of(bytes[end]);
        if (role != Roles.JOINER) {
            return role > Roles.JOINER || b == '\r';
        }
        return Roles.at(bytes, end + 1, limit) >= Roles.JOINER && (end + 1 == limit || bytes[end + 1] != '/');
    }

    /** The end of a word before a period: the period of a sentence, unless it may belong to the word. */
    private int beforePeriod(int from, int end) {
        boolean sure = Roles.at(bytes, end + 1, limit) >= Roles.JOINER
                && (!abbreviations || end - from > 1 && !Abbreviations.takesPeriod(bytes, origin, from, end, limit));
        return sure ? end : UNSURE;
    }

    /** The end of the number that begins with an ASCII digit at {@code from}; -1 where bytes do not tell. */
    int numberEnd(int from) {
        int end = digitsEnd(from + 1);
        while (end + 1 < limit && (bytes[end] == ',' || bytes[end] == '.') && Ascii.isDigit(bytes[end + 1])) {
            end = digitsEnd(end + 2);
        }
        if (Roles.at(bytes, end, limit) == Roles.BLANK) {
            return end;
        }
        boolean mark = ",.;)!?\"".indexOf(bytes[end]) >= 0;
        return mark && Roles.at(bytes, end + 1, limit) >= Roles.JOINER ? end : UNSURE;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < limit && Ascii.isDigit(bytes[end])) {
            end++;
        }
        return end;
    }
}
