package org.parallax.text;

/**
 * Finds faces and hearts made of ASCII marks: eyes {@code : ; =}, perhaps a brow {@code >} before and a tear or a nose
 * behind, a mouth; the same mirrored; {@code <3}, {@code </3}; {@code ^_^}, {@code -_-}, {@code >_<}, {@code o_O},
 * {@code T_T}.
 *
 * <p>Nothing is taken inside a word or a number, and a face whose mouth is a letter or a digit only between white space
 * or the text's ends on the left and no letter or digit on the right.
 */
final class Emoticons {

    private Emoticons() {}

    /** Offset behind the emoticon that begins at {@code from}, or -1. */
    static int end(byte[] bytes, int origin, int from, int limit) {
        boolean spaced = from == origin || Ascii.isSpace(bytes[from - 1]);
        boolean inWord = from > origin && (Ascii.isLetterOrDigit(bytes[from - 1]) || bytes[from - 1] == '/');
        if (inWord) {
            return -1;
        }
        int end = switch (bytes[from]) {
            case ':', ';', '=', '>' -> face(bytes, from, limit, spaced);
            case '<' -> spaced ? heart(bytes, from, limit) : -1;
            case '(', ')' -> spaced ? mirrored(bytes, from, limit) : -1;
            default -> -1;
        };
        return end >= 0 || !spaced ? end : drawn(bytes, from, limit);
    }

    private static int at(byte[] bytes, int index, int limit) {
        return index < limit ? bytes[index] : ' ';
    }

    private static boolean isEyes(int b) {
        return b == ':' || b == ';' || b == '=';
    }

    private static boolean isNose(int b) {
        return b == '-' || b == '^' || b == 'o';
    }

    private static int face(byte[] bytes, int from, int limit, boolean spaced) {
        int at = bytes[from] == '>' ? from + 1 : from;
        int eyes = at(bytes, at++, limit);
        if (!isEyes(eyes)) {
            return -1;
        }
        if (at(bytes, at, limit) == '\'') {
            at++;
        }
        if (isNose(at(bytes, at, limit)) && isMouth(at(bytes, at + 1, limit), eyes)) {
            at++;
        }
        int mouth = at(bytes, at, limit);
        if (!isMouth(mouth, eyes)) {
            return -1;
        }
        int next = at(bytes, at + 1, limit);
        boolean clear = !Ascii.isLetterOrDigit(next) && (mouth != '/' || next != '/');
        return clear && (spaced || !Ascii.isLetterOrDigit(mouth)) ? at + 1 : -1;
    }

    private static boolean isMouth(int b, int eyes) {
        return (eyes == '=' ? ")(]DPp" : ")(][}{DPpOoSsXx/\\|*3@$#c").indexOf(b) >= 0;
    }

    private static int mirrored(byte[] bytes, int from, int limit) {
        int at = from + 1;
        if (isNose(at(bytes, at, limit))) {
            at++;
        }
        boolean face = isEyes(at(bytes, at, limit)) && !Ascii.isLetterOrDigit(at(bytes, at + 1, limit));
        return face && at(bytes, at + 1, limit) != '-' ? at + 1 : -1;
    }

    private static int heart(byte[] bytes, int from, int limit) {
        int at = at(bytes, from + 1, limit) == '/' ? from + 2 : from + 1;
        return at(bytes, at, limit) == '3' && !Ascii.isLetterOrDigit(at(bytes, at + 1, limit)) ? at + 1 : -1;
    }

    /** Two eyes on a line: {@code ^_^}, {@code o_O}. */
    static int drawn(byte[] bytes, int from, int limit) {
        if (from + 2 >= limit || bytes[from + 1] != '_' && bytes[from + 1] != '.') {
            return -1;
        }
        int left = bytes[from];
        int right = bytes[from + 2];
        boolean pair = left == '>' && right == '<'
                || left == right && "^-TtQxXuU".indexOf(left) >= 0
                || (left | 0x20) == 'o' && (right | 0x20) == 'o';
        boolean lined = bytes[from + 1] == '_' || left == 'o' || left == 'O' || left == '^';
        return pair && lined && !Ascii.isLetterOrDigit(at(bytes, from + 3, limit)) && at(bytes, from + 3, limit) != '.'
                ? from + 3
                : -1;
    }
}
