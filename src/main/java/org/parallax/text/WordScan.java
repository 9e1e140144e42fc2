package org.parallax.text;

/**
 * Takes one word or number of {@link StandardScan}: a segment of UAX #29 and whatever the tailorings join to it, part
 * by part, from left to right.
 */
final class WordScan {

    private final byte[] bytes;
    private final int origin;
    private final int limit;
    private final int on;
    private final Segmenter segmenter;

    private TokenKind kind = TokenKind.WORD;
    private boolean letters;
    private boolean digits;
    private boolean compound;
    private long steps;

    WordScan(byte[] bytes, int origin, int limit, int tailorings, Segmenter segmenter) {
        this.bytes = bytes;
        this.origin = origin;
        this.limit = limit;
        this.on = tailorings;
        this.segmenter = segmenter;
    }

    private boolean isOn(Tailoring tailoring) {
        return (on & tailoring.bit()) != 0;
    }

    /** How many bytes were looked at beside the segmenter's work. */
    long steps() {
        return steps;
    }

    /** The kind of the word last taken. */
    TokenKind kind() {
        return kind;
    }

    /**
     * Offset behind the word that begins at {@code from} with its first letter or digit at {@code first}; what lies
     * between are the signs that open it.
     */
    int next(int from, int first) {
        if (from == first) {
            int end = special(from);
            if (end >= 0) {
                return end;
            }
        }
        letters = from < first && bytes[from] == '[';
        digits = false;
        compound = false;
        int end = part(first);
        int joined = join(first, end);
        while (joined > end) {
            end = joined;
            joined = join(first, end);
        }
        if (!letters && SegmentKind.isKeycap(bytes, first, end)) {
            kind = TokenKind.EMOJI;
            return end;
        }
        kind = letters ? digits || compound ? TokenKind.COMPOUND : TokenKind.WORD : TokenKind.NUMBER;
        return end;
    }

    /** An address or an emoticon made of letters; -1 if none begins here. */
    private int special(int from) {
        if (!mayBeSpecial(from)) {
            return -1;
        }
        if (isOn(Tailoring.URLS)) {
            int end = Addresses.url(bytes, from, limit);
            if (end >= 0) {
                kind = TokenKind.URL;
                return end;
            }
        }
        if (isOn(Tailoring.EMAILS)) {
            int end = Addresses.email(bytes, from, limit);
            if (end >= 0) {
                kind = TokenKind.EMAIL;
                return end;
            }
        }
        boolean spaced = from == origin || Ascii.isSpace(bytes[from - 1]);
        int end = spaced && isOn(Tailoring.EMOTICONS) ? Emoticons.drawn(bytes, from, limit) : -1;
        kind = TokenKind.EMOTICON;
        return end;
    }

    /** Whether the letters and digits from here on are followed by what makes an address or a face of them. */
    private boolean mayBeSpecial(int from) {
        int end = from;
        while (end < limit && Ascii.isLetterOrDigit(bytes[end])) {
            end++;
        }
        steps += end - from;
        if (end + 1 >= limit) {
            return false;
        }
        return switch (bytes[end]) {
            case '@', '_', '+', '%' -> true;
            case ':' -> bytes[end + 1] == '/';
            case '.', '-' -> Roles.of(bytes[end + 1]) < Roles.JOINER;
            default -> false;
        };
    }

    /** A segment of UAX #29 as the next part of the word; answers its end. */
    private int part(int from) {
        int end = segmenter.next(from);
        digits |= segmenter.hasDigits();
        letters |= !segmenter.hasDigits() || segmenter.hasLetters();
        return end;
    }

    /** Offset behind what is joined to the word {@code [first, end)} next; {@code end} if nothing is. */
    private int join(int first, int end) {
        if (end == limit) {
            return end;
        }
        return switch (bytes[end]) {
            case '-' -> hyphened(end, end + 1);
            case '&' -> ampersand(first, end);
            case '.' -> isOn(Tailoring.ABBREVIATIONS) ? abbreviated(first, end) : end;
            case '\'' -> behindMark(end, end + 1);
            case '[' -> bracketed(end);
            case '%' -> isOn(Tailoring.NUMBERS) && Ascii.isDigit(bytes[end - 1]) ? end + 1 : end;
            case ':', '/' -> betweenDigits(end);
            case '$' -> currency(end, end + 1);
            default -> bytes[end] < 0 ? joinOther(end) : end;
        };
    }

    /** {@link #join} where no ASCII byte follows the word. */
    private int joinOther(int end) {
        int point = Utf8.decode(bytes, end, limit);
        int behind = end + Utf8.length(point);
        if (Folding.isHyphen(point)) {
            return hyphened(end, behind);
        }
        if (Folding.isApostrophe(point)) {
            return behindMark(end, behind);
        }
        if (point == '‰') {
            return isOn(Tailoring.NUMBERS) && Ascii.isDigit(bytes[end - 1]) ? behind : end;
        }
        return (CodePoints.traits(point) & Traits.CURRENCY) != 0 ? currency(end, behind) : end;
    }

    private int hyphened(int end, int behind) {
        boolean joins = isOn(Tailoring.COMPOUNDS)
                && behind < limit
                && isWordPart(CodePoints.traits(Utf8.decode(bytes, behind, limit)));
        if (!joins) {
            return end;
        }
        compound = true;
        return part(behind);
    }

    /** {@code AT&T}, but not {@code research&Development}. */
    private int ampersand(int first, int end) {
        boolean joins = isOn(Tailoring.COMPOUNDS)
                && Ascii.isUpper(bytes[end - 1])
                && (end - 1 == first || Ascii.isUpper(bytes[end - 2]))
                && end + 1 < limit
                && Ascii.isUpper(bytes[end + 1])
                && (end + 2 == limit || !Ascii.isLetter(bytes[end + 2]) || Ascii.isUpper(bytes[end + 2]));
        if (!joins) {
            return end;
        }
        compound = true;
        return part(end + 1);
    }

    /** The period of an abbreviation, or the next letter of initials with the period before it. */
    private int abbreviated(int first, int end) {
        int from = end;
        while (from > first && Ascii.isLetter(bytes[from - 1])) {
            from--;
        }
        if (isDegree(from, end)) {
            return end + 2;
        }
        if (end - from != 1) {
            return from == first && Abbreviations.takesPeriod(bytes, origin, from, end, limit) ? end + 1 : end;
        }
        boolean inner = from > first && bytes[from - 1] == '.';
        boolean opens = from == first || bytes[from - 1] == '-';
        if (!inner && !opens) {
            return end;
        }
        boolean more = end + 1 < limit
                && Ascii.isLetter(bytes[end + 1])
                && (end + 2 == limit || !isWordPart(CodePoints.traits(Utf8.decode(bytes, end + 2, limit))));
        if (more) {
            return end + 2;
        }
        return inner || initial(end) ? end + 1 : end;
    }

    /** {@code Ph.D.} and its like: a capital, a small letter, a period, a capital, a period. */
    private boolean isDegree(int from, int end) {
        return end - from == 2
                && end + 2 < limit
                && Ascii.isUpper(bytes[from])
                && !Ascii.isUpper(bytes[from + 1])
                && Ascii.isUpper(bytes[end + 1])
                && bytes[end + 2] == '.';
    }

    /** Whether the capital before {@code end} is the initial of a name: a comma, or space and a capital, come behind its period. */
    private boolean initial(int end) {
        if (!Ascii.isUpper(bytes[end - 1]) || bytes[end - 1] == 'I' || end + 2 >= limit) {
            return false;
        }
        int next = bytes[end + 1];
        return next == ',' || next == ' ' && Ascii.isUpper(bytes[end + 2]) || next == '-';
    }

    /** The ’s of {@code 1990's} and {@code U.S.’s}, where UAX #29 parts it from the digit or the period. */
    private int behindMark(int end, int behind) {
        boolean joins = isOn(Tailoring.APOSTROPHES)
                && (Ascii.isDigit(bytes[end - 1]) || bytes[end - 1] == '.' || bytes[end - 1] == ']')
                && behind < limit
                && (bytes[behind] | 0x20) == 's'
                && (behind + 1 == limit || !isWordPart(CodePoints.traits(Utf8.decode(bytes, behind + 1, limit))));
        letters |= joins;
        return joins ? behind + 1 : end;
    }

    private int bracketed(int end) {
        int behind = isOn(Tailoring.BRACKETS) && Ascii.isLetter(bytes[end - 1]) ? bracketEnd(bytes, end, limit) : -1;
        if (behind < 0) {
            return end;
        }
        return behind < limit && Ascii.isLetter(bytes[behind]) ? part(behind) : behind;
    }

    /** Offset behind a bracket pair around ASCII letters that opens at {@code at}, or -1. */
    static int bracketEnd(byte[] bytes, int at, int limit) {
        int end = Ascii.lettersEnd(bytes, at + 1, limit);
        return end > at + 1 && end < limit && bytes[end] == ']' ? end + 1 : -1;
    }

    private int betweenDigits(int end) {
        boolean joins = isOn(Tailoring.NUMBERS)
                && !letters
                && Ascii.isDigit(bytes[end - 1])
                && end + 1 < limit
                && Ascii.isDigit(bytes[end + 1]);
        return joins ? part(end + 1) : end;
    }

    private int currency(int end, int behind) {
        boolean joins = isOn(Tailoring.NUMBERS)
                && !letters
                && Ascii.isDigit(bytes[end - 1])
                && (behind == limit || !Ascii.isLetterOrDigit(bytes[behind]));
        return joins ? behind : end;
    }

    /** Whether a code point with these traits begins or goes on a word: a letter or a digit, but for scripts that UAX #29 leaves in single characters. */
    static boolean isWordPart(int traits) {
        return switch (Traits.wordBreak(traits)) {
            case WordBreak.LETTER, WordBreak.HEBREW_LETTER, WordBreak.NUMERIC, WordBreak.KATAKANA -> true;
            default -> false;
        };
    }
}
