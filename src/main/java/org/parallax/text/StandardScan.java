package org.parallax.text;

/**
 * One scan by {@link WordTokenizer#standard()}: the segments of UAX #29, begun, joined and cut by the
 * {@linkplain Tailoring tailorings}. Words of ASCII letters that nothing can change are told from their bytes; a word
 * that something might be joined to goes to {@link WordScan}, a mark that may open something to {@link #opened}.
 */
final class StandardScan {

    /** What a byte does where it stands between two ASCII bytes, or behind a run of ASCII letters. */
    private static final byte[] ROLE = new byte[0x80];

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    /** Part of words by UAX #29 ({@code _}), or joined by what follows (carriage return). */
    private static final byte OPEN = 3;
    /** May join what is behind it to the word before it, if that is a letter, a digit or a mark of the same sort. */
    private static final byte JOINER = 4;
    /** May begin a token of several characters. */
    private static final byte OPENER = 5;

    private static final byte MARK = 6;
    private static final byte SYMBOL = 7;
    private static final byte BLANK = 8;

    static {
        for (int c = 0; c < 0x80; c++) {
            ROLE[c] = role(c);
        }
    }

    private final byte[] bytes;
    private final int origin;
    private final int limit;
    private final TokenVisitor visitor;
    private final int on;
    private final Segmenter segmenter;
    private final WordScan words;

    StandardScan(byte[] bytes, int origin, int limit, int tailorings, TokenVisitor visitor) {
        this.bytes = bytes;
        this.origin = origin;
        this.limit = limit;
        this.visitor = visitor;
        this.on = tailorings;
        this.segmenter = new Segmenter(bytes, limit, isOn(Tailoring.PERIODS));
        this.words = new WordScan(bytes, origin, limit, tailorings, segmenter);
    }

    private static byte role(int c) {
        if (Ascii.isLetter(c)) {
            return LETTER;
        }
        if (Ascii.isDigit(c)) {
            return DIGIT;
        }
        if (c == '_' || c == '\r') {
            return OPEN;
        }
        int traits = CodePoints.traits(c);
        if ((traits & Traits.WHITE_SPACE) != 0) {
            return BLANK;
        }
        if ("'.:-[@&".indexOf(c) >= 0) {
            return JOINER;
        }
        if ("$+#;=<>()^".indexOf(c) >= 0) {
            return OPENER;
        }
        return SegmentKind.ofGroup(traits) == TokenKind.PUNCTUATION ? MARK : SYMBOL;
    }

    private boolean isOn(Tailoring tailoring) {
        return (on & tailoring.bit()) != 0;
    }

    /** Hands over the tokens of the bytes {@code [origin, limit)}. */
    void run() {
        int at = origin;
        while (at < limit) {
            int b = bytes[at];
            int role = b < 0 ? OPEN : ROLE[b];
            if (role == LETTER) {
                int end = Ascii.lettersEnd(bytes, at + 1, limit);
                if (end == limit || stops(end)) {
                    visitor.token(at, end, TokenKind.WORD);
                    at = end;
                } else {
                    at = word(at);
                }
            } else if (role >= MARK && (at + 1 == limit || bytes[at + 1] >= 0)) {
                if (role != BLANK) {
                    visitor.token(at, at + 1, role == SYMBOL ? TokenKind.SYMBOL : TokenKind.PUNCTUATION);
                }
                at++;
            } else {
                at = role == DIGIT ? word(at) : opened(at);
            }
        }
    }

    /** Whether the byte behind a run of ASCII letters surely ends the word. */
    private boolean stops(int end) {
        int b = bytes[end];
        if (b < 0) {
            return false;
        }
        int role = ROLE[b];
        if (role != JOINER) {
            return role >= OPENER || b == '\r';
        }
        // every joiner but the period needs a letter, a digit, or the slash of an address right behind it
        if (b == '.' || end + 1 == limit) {
            return b != '.';
        }
        int next = bytes[end + 1];
        return next >= 0 && ROLE[next] >= JOINER && next != '/';
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
