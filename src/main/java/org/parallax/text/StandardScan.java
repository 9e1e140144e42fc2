package org.parallax.text;

/**
 * One scan by {@link WordTokenizer#standard()}: the segments of UAX #29, begun, joined and cut by the
 * {@linkplain Tailoring tailorings}. Common words, numbers and marks of ASCII are told from their bytes ({@link QuickScan}); the other words
 * go to {@link WordScan}, marks that may open something to {@link #opened}.
 */
final class StandardScan {

    private final byte[] bytes;
    private final int origin;
    private final int limit;
    private final TokenVisitor visitor;
    private final int on;
    private final Segmenter segmenter;
    private final WordScan words;
    private final QuickScan quick;

    StandardScan(byte[] bytes, int origin, int limit, int tailorings, TokenVisitor visitor) {
        this.bytes = bytes;
        this.origin = origin;
        this.limit = limit;
        this.visitor = visitor;
        this.on = tailorings;
        this.segmenter = new Segmenter(bytes, limit, isOn(Tailoring.PERIODS));
        this.words = new WordScan(bytes, origin, limit, tailorings, segmenter);
        this.quick = new QuickScan(bytes, origin, limit, tailorings);
    }

    /** How many times a byte or code point was looked at on the slow ways, for tests of linearity. */
    long steps() {
        return segmenter.steps() + words.steps();
    }

    private boolean isOn(Tailoring tailoring) {
        return (on & tailoring.bit()) != 0;
    }

    /** Hands over the tokens of the bytes {@code [origin, limit)}. */
    void run() {
        // locals: a call to the visitor makes the compiler read fields anew
        byte[] bytes = this.bytes;
        int limit = this.limit;
        TokenVisitor visitor = this.visitor;
        int at = origin;
        while (at < limit) {
            int role = Roles.of(bytes[at]);
            if (role == Roles.LETTER) {
                int end = Ascii.lettersEnd(bytes, at + 1, limit);
                if (end == limit || Roles.of(bytes[end]) > Roles.JOINER) {
                    visitor.token(at, end, TokenKind.WORD);
                    at = end;
                } else {
                    at = joined(at, end);
                }
            } else if (role >= Roles.JOINER && isAlone(role, at)) {
                at = role == Roles.BLANK ? at + 1 : token(at, at + 1, Roles.kind(bytes[at]));
            } else if (role == Roles.DIGIT) {
                int end = quick.numberEnd(at);
                at = end < 0 ? word(at) : token(at, end, TokenKind.NUMBER);
            } else {
                at = GeneralMarks.isAlone(bytes, at, limit) ? token(at, at + 3, TokenKind.PUNCTUATION) : opened(at);
            }
        }
    }

    /** Whether the ASCII mark or space at an offset surely is not joined to what follows. */
    private boolean isAlone(int role, int at) {
        if (at + 1 == limit) {
            return true;
        }
        boolean opens = role < Roles.MARK && bytes[at] != '\'' && bytes[at] != '&';
        return opens ? Roles.of(bytes[at + 1]) == Roles.BLANK : bytes[at + 1] >= 0;
    }

    /** Takes a word of letters to {@code end} that something may be joined to. */
    private int joined(int at, int lettersEnd) {
        int end = quick.wordEnd(at, lettersEnd);
        return end < 0 ? word(at) : token(at, end, quick.kind());
    }

    private int word(int at) {
        int end = words.next(at, at);
        visitor.token(at, end, words.kind());
        return end;
    }

    private int token(int from, int end, TokenKind kind) {
        visitor.token(from, end, kind);
        return end;
    }

    /** Takes the token or the white space at an offset where no letter or digit of ASCII stands; answers its end. */
    private int opened(int at) {
        int b = bytes[at];
        if (b >= 0) {
            int end = openedByAscii(at, b);
            if (end >= 0) {
                return end;
            }
        }
        if (isOn(Tailoring.NUMBERS)) {
            int digits = NumberStart.digitsAt(bytes, origin, at, limit);
            if (digits > at) {
                int end = words.next(at, digits);
                return token(at, end, TokenKind.NUMBER);
            }
        }
        return b < 0 && WordScan.isWordPart(CodePoints.traits(Utf8.decode(bytes, at, limit)))
                ? word(at)
                : UnicodeScan.segment(segmenter, bytes, at, visitor);
    }

    /** What an ASCII mark opens, handed over; -1 if it opens nothing. */
    private int openedByAscii(int at, int b) {
        if (b == '.' || b == '-') {
            int end = at + 1;
            while (end < limit && bytes[end] == b) {
                end++;
            }
            if (end > at + 1 && isOn(Tailoring.RUNS)) {
                return token(at, end, TokenKind.PUNCTUATION);
            }
        }
        if (b == '@' && isOn(Tailoring.HANDLES) && !behindWord(at)) {
            int end = Addresses.handle(bytes, at, limit);
            return end < 0 ? -1 : token(at, end, TokenKind.HANDLE);
        }
        if (b == '#' && isOn(Tailoring.HASHTAGS) && !behindWord(at)) {
            int end = Addresses.hashtag(bytes, at, limit);
            return end < 0 ? -1 : token(at, end, TokenKind.HASHTAG);
        }
        if (b == '[' && isOn(Tailoring.BRACKETS) && !behindWord(at)) {
            int end = WordScan.bracketEnd(bytes, at, limit);
            return end < 0 || end == limit || !Ascii.isLetter(bytes[end]) ? -1 : bracketed(at, end);
        }
        if (isOn(Tailoring.EMOTICONS)) {
            int end = Emoticons.end(bytes, origin, at, limit);
            return end < 0 ? -1 : token(at, end, TokenKind.EMOTICON);
        }
        return -1;
    }

    private int bracketed(int at, int behindBracket) {
        int end = words.next(at, behindBracket);
        return token(at, end, words.kind());
    }

    private boolean behindWord(int at) {
        return at > origin && Ascii.isLetterOrDigit(bytes[at - 1]);
    }
}
