package org.parallax.text;

/**
 * Finds web addresses, e-mail addresses, handles and hashtags. Every method answers the offset behind what begins at
 * {@code from}, or -1. Local parts and host names are read up to their greatest length only, so that the cost of
 * looking at every word stays linear.
 */
final class Addresses {

    /** RFC 5321, 4.5.3.1: 64 for the local part, 255 for the domain. */
    private static final int LONGEST = 320;

    private static final int LONGEST_SCHEME = 12;

    /** Top-level domains under which a bare host name is taken for one; none that is an English word. */
    private static final WordTable DOMAINS = WordTable.of(
            "com", "org", "net", "edu", "gov", "mil", "info", "biz", "io", "tv", "uk", "eu", "de", "fr", "ru", "cn",
            "jp", "au", "ca", "nz", "ch", "nl", "se", "dk", "fi", "pl", "ua", "kz", "ie", "za", "br", "mx", "kr", "tr",
            "il", "ir", "sg", "hk", "tw");

    private Addresses() {}

    /** {@code https://example.org/a}, {@code www.example.org}. */
    static int url(byte[] bytes, int from, int limit) {
        int end = Ascii.lettersEnd(bytes, from, Math.min(limit, from + LONGEST_SCHEME));
        boolean scheme =
                end > from && end + 3 < limit && bytes[end] == ':' && bytes[end + 1] == '/' && bytes[end + 2] == '/';
        if (scheme) {
            int rest = rest(bytes, end + 3, limit);
            return rest > end + 3 ? rest : -1;
        }
        boolean www = end - from == 3
                && (bytes[from] | 0x20) == 'w'
                && (bytes[from + 1] | 0x20) == 'w'
                && (bytes[from + 2] | 0x20) == 'w'
                && end + 1 < limit
                && bytes[end] == '.'
                && Ascii.isLetterOrDigit(bytes[end + 1]);
        return www ? rest(bytes, end + 1, limit) : host(bytes, from, limit);
    }

    /** A host name in lower case under a known domain, with what follows behind a slash. */
    private static int host(byte[] bytes, int from, int limit) {
        int end = from;
        int label = -1;
        int stop = Math.min(limit, from + LONGEST);
        while (end < stop && (isHostByte(bytes[end]) || bytes[end] == '.' && end > from && bytes[end - 1] != '.')) {
            label = bytes[end] == '.' ? end + 1 : label;
            end++;
        }
        if (label == end) { // the period of a sentence
            end--;
            label = lastLabel(bytes, from, end);
        }
        boolean ends = end == limit
                || bytes[end] != '@'
                        && bytes[end] != '_'
                        && !WordScan.isWordPart(CodePoints.traits(Utf8.decode(bytes, end, limit)));
        boolean known =
                label > from && end - label >= 2 && !Ascii.isUpper(bytes[label]) && DOMAINS.id(bytes, label, end) >= 0;
        if (!known || !ends) {
            return -1;
        }
        return end < limit && bytes[end] == '/' ? rest(bytes, end, limit) : end;
    }

    private static int lastLabel(byte[] bytes, int from, int end) {
        int at = end;
        while (at > from && bytes[at - 1] != '.') {
            at--;
        }
        return at == from ? -1 : at;
    }

    private static boolean isHostByte(int b) {
        return Ascii.isLetterOrDigit(b) || b == '-';
    }

    /** The rest of an address up to white space or a quotation mark, without the punctuation of the sentence. */
    private static int rest(byte[] bytes, int from, int limit) {
        int end = from;
        int open = 0;
        while (end < limit) {
            int point = Utf8.decode(bytes, end, limit);
            if (!isUrlPoint(point)) {
                break;
            }
            open += point == '(' ? 1 : 0;
            end += Utf8.length(point);
        }
        int close = 0;
        for (int at = from; at < end; at++) {
            close += bytes[at] == ')' ? 1 : 0;
        }
        while (end > from && (isSentenceMark(bytes[end - 1]) || bytes[end - 1] == ')' && close > open)) {
            close -= bytes[end - 1] == ')' ? 1 : 0;
            end--;
        }
        return end;
    }

    private static boolean isUrlPoint(int point) {
        if (point < 0x80) {
            return point > ' ' && point != '<' && point != '>' && point != '"' && point != 0x7F;
        }
        int traits = CodePoints.traits(point);
        return (traits & Traits.WHITE_SPACE) == 0 && Traits.group(traits) == Traits.GROUP_LETTER;
    }

    private static boolean isSentenceMark(int b) {
        return ".,;:!?'*]}".indexOf(b) >= 0;
    }

    /** {@code desk@example.org}. */
    static int email(byte[] bytes, int from, int limit) {
        int stop = Math.min(limit, from + LONGEST);
        int at = from;
        while (at < stop && (Ascii.isLetterOrDigit(bytes[at]) || "._%+-".indexOf(bytes[at]) >= 0)) {
            at++;
        }
        if (at == from || at >= stop || bytes[at] != '@') {
            return -1;
        }
        int end = at + 1;
        int period = -1;
        while (end < stop && (isHostByte(bytes[end]) || bytes[end] == '.' && bytes[end - 1] != '.' && end > at + 1)) {
            period = bytes[end] == '.' ? end : period;
            end++;
        }
        if (period == end - 1) {
            end--;
            period = lastLabel(bytes, at + 1, end) - 1;
        }
        return period > at && end - period > 2 ? end : -1;
    }

    /** {@code @desk}. */
    static int handle(byte[] bytes, int from, int limit) {
        int end = from + 1;
        while (end < limit && (Ascii.isLetterOrDigit(bytes[end]) || bytes[end] == '_')) {
            end++;
        }
        return end > from + 1 ? end : -1;
    }

    /** {@code #news}. */
    static int hashtag(byte[] bytes, int from, int limit) {
        int end = from + 1;
        boolean letter = false;
        while (end < limit) {
            int point = Utf8.decode(bytes, end, limit);
            int traits = CodePoints.traits(point);
            boolean isLetter = Traits.group(traits) == Traits.GROUP_LETTER;
            boolean part = isLetter
                    || point == '_'
                    || Traits.wordBreak(traits) == WordBreak.NUMERIC
                    || Traits.wordBreak(traits) == WordBreak.EXTEND && end > from + 1;
            if (!part) {
                break;
            }
            letter |= isLetter;
            end += Utf8.length(point);
        }
        return letter ? end : -1;
    }
}
