package org.parallax.text;

/**
 * The default word boundaries of UAX #29 over UTF-8 bytes, white space left out. Words of ASCII letters, and common marks
 * before ASCII, are told from their bytes; everything else goes through the {@link Segmenter}.
 */
final class UnicodeScan {

    private UnicodeScan() {}

    /** Hands over the tokens of the bytes {@code [from, limit)}. */
    static void scan(byte[] bytes, int from, int limit, TokenVisitor visitor) {
        Segmenter segmenter = new Segmenter(bytes, limit, false);
        int at = from;
        while (at < limit) {
            int role = Roles.of(bytes[at]);
            if (role == Roles.LETTER) {
                int end = Ascii.lettersEnd(bytes, at + 1, limit);
                if (end < limit && Roles.of(bytes[end]) <= Roles.JOINER) {
                    end = wordEnd(bytes, end, limit);
                }
                if (end > 0) {
                    visitor.token(at, end, TokenKind.WORD);
                    at = end;
                    continue;
                }
            } else if (role >= Roles.JOINER && (at + 1 == limit || bytes[at + 1] >= 0)) {
                if (role != Roles.BLANK) {
                    visitor.token(at, at + 1, Roles.kind(bytes[at]));
                }
                at++;
                continue;
            } else if (role == Roles.HIGH && GeneralMarks.isAlone(bytes, at, limit)) {
                visitor.token(at, at + 3, TokenKind.PUNCTUATION);
                at += 3;
                continue;
            }
            at = segment(segmenter, bytes, at, visitor);
        }
    }

    /**
     * The end of a word of ASCII letters up to {@code lettersEnd} and others joined to them by apostrophes, periods and
     * colons; -1 where bytes do not tell.
     */
    private static int wordEnd(byte[] bytes, int lettersEnd, int limit) {
        int end = lettersEnd;
        while (end < limit) {
            int b = bytes[end];
            boolean curly = b < 0 && GeneralMarks.isApostrophe(bytes, end, limit);
            if (b == '\'' || b == '.' || b == ':' || curly) {
                int behind = curly ? end + 3 : end + 1;
                int next = Roles.at(bytes, behind, limit);
                if (next != Roles.LETTER) {
                    return next == Roles.HIGH ? -1 : end;
                }
                end = Ascii.lettersEnd(bytes, behind + 1, limit);
            } else if (b < 0) {
                return GeneralMarks.parts(bytes, end, limit) ? end : -1;
            } else {
                return Roles.of(bytes[end]) >= Roles.JOINER || b == '\r' ? end : -1;
            }
        }
        return end;
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
