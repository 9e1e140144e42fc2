package org.parallax.text;

/**
 * The default word boundaries of UAX #29 over UTF-8 bytes, white space left out. Words of ASCII letters before an ASCII
 * mark or space, and such marks alone, are told from their bytes; everything else goes through the {@link Segmenter}.
 */
final class UnicodeScan {

    /** What a byte does where it stands between two ASCII bytes, or behind a run of ASCII letters. */
    private static final byte[] ROLE = new byte[0x80];

    private static final byte LETTER = 1;
    /** Joined or not by what follows: digits, low line, and carriage return. */
    private static final byte OPEN = 2;
    /** Joins two letters: apostrophe, period, colon. */
    private static final byte MIDDLE = 3;

    private static final byte MARK = 4;
    private static final byte SYMBOL = 5;
    private static final byte BLANK = 6;

    static {
        for (int c = 0; c < 0x80; c++) {
            int traits = CodePoints.traits(c);
            ROLE[c] = switch (Traits.wordBreak(traits)) {
                case WordBreak.LETTER -> LETTER;
                case WordBreak.NUMERIC, WordBreak.EXTEND_NUM_LET, WordBreak.CR -> OPEN;
                case WordBreak.SINGLE_QUOTE, WordBreak.MID_NUM_LET, WordBreak.MID_LETTER -> MIDDLE;
                default -> alone(traits);
            };
        }
    }

    private UnicodeScan() {}

    private static byte alone(int traits) {
        if ((traits & Traits.WHITE_SPACE) != 0) {
            return BLANK;
        }
        return SegmentKind.ofGroup(traits) == TokenKind.PUNCTUATION ? MARK : SYMBOL;
    }

    /** Hands over the tokens of the bytes {@code [from, limit)}. */
    static void scan(byte[] bytes, int from, int limit, TokenVisitor visitor) {
        Segmenter segmenter = new Segmenter(bytes, limit, false);
        int at = from;
        while (at < limit) {
            int role = bytes[at] < 0 ? OPEN : ROLE[bytes[at]];
            if (role == LETTER) {
                int end = Ascii.lettersEnd(bytes, at + 1, limit);
                if (end == limit || stops(bytes, end, limit)) {
                    visitor.token(at, end, TokenKind.WORD);
                    at = end;
                    continue;
                }
            } else if (role != OPEN && (at + 1 == limit || bytes[at + 1] >= 0)) {
                if (role != BLANK) {
                    visitor.token(at, at + 1, role == SYMBOL ? TokenKind.SYMBOL : TokenKind.PUNCTUATION);
                }
                at++;
                continue;
            }
            at = segment(segmenter, bytes, at, visitor);
        }
    }

    /** Whether the byte behind a run of ASCII letters surely ends the word. */
    private static boolean stops(byte[] bytes, int end, int limit) {
        int b = bytes[end];
        if (b < 0 || ROLE[b] == OPEN && b != '\r') {
            return false;
        }
        return ROLE[b] != MIDDLE || end + 1 == limit || bytes[end + 1] >= 0 && ROLE[bytes[end + 1]] != LETTER;
    }

    /** Takes one segment the slow way and answers its end; a mark on a space makes a token without the space. */
    static int segment(Segmenter segmenter, byte[] bytes, int at, TokenVisitor visitor) {
        int end = segmenter.next(at);
        boolean blank = (segmenter.firstTraits() & Traits.WHITE_SPACE) != 0;
        int start = blank ? behindSpace(bytes, at, end) : at;
        if (start < end) {
            visitor.token(start, end, SegmentKind.of(segmenter, bytes, start, end));
        }
        return end;
    }

    private static int behindSpace(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end) {
            int point = Utf8.decode(bytes, at, end);
            if ((CodePoints.traits(point) & Traits.WHITE_SPACE) == 0) {
                break;
            }
            at += Utf8.length(point);
        }
        return at;
    }
}
