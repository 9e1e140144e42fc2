package org.parallax.text;

/** The rules of {@link EnglishSentenceSplitter} over the tokens of one text. */
final class SentenceEnds {

    private static final String CLOSING = "”’\"')]}»›";
    private static final String OPENING = "“‘\"'([{«‹„‚¿¡•*—–-";
    private static final String GOING_ON = ",;:)]}—–-/%&=+";

    private final Tokens tokens;
    private final String text;
    private final LineEnds lineEnds;

    SentenceEnds(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.lineEnds = new LineEnds(text);
    }

    /** The last token of the sentence that begins with token {@code from}. */
    int lastToken(int from) {
        int last = tokens.size() - 1;
        int i = from;
        while (i < last) {
            if (isTerminator(i)) {
                int group = groupEnd(i);
                if (group == last || endsParagraph(group) || ends(from, i, group)) {
                    return group;
                }
                i = group;
            } else if (endsParagraph(i)) {
                return i;
            }
            i++;
        }
        return last;
    }

    private boolean endsParagraph(int i) {
        int from = tokens.end(i);
        int to = tokens.start(i + 1);
        for (int at = from; at < to; at++) {
            if (LineEnds.isLineEnd(text.charAt(at))) {
                return lineEnds.isParagraphEnd(from, to);
            }
        }
        return false;
    }

    private boolean isTerminator(int i) {
        return switch (text.charAt(tokens.end(i) - 1)) {
            case '.' ->
                tokens.kind(i) == TokenKind.PUNCTUATION || tokens.kind(i).isWord();
            case '?', '!', '…', '‽', '。', '！', '？' ->
                tokens.kind(i) == TokenKind.PUNCTUATION || tokens.kind(i) == TokenKind.EMOJI;
            default -> false;
        };
    }

    /** The last of the marks that close behind a terminator: more terminators, quotation marks, brackets, pictures. */
    private int groupEnd(int i) {
        int end = i;
        while (end + 1 < tokens.size()) {
            boolean adjacent = tokens.end(end) == tokens.start(end + 1);
            char first = text.charAt(tokens.start(end + 1));
            boolean mark = tokens.end(end + 1) - tokens.start(end + 1) == 1;
            boolean closes =
                    mark && (adjacent ? CLOSING.indexOf(first) >= 0 : first == '”' || first == ')' || first == ']');
            boolean dot = !adjacent && first == '.' && mark;
            TokenKind kind = tokens.kind(end + 1);
            boolean picture = kind == TokenKind.EMOJI || kind == TokenKind.EMOTICON;
            boolean more = adjacent && isTerminator(end + 1) && kind == TokenKind.PUNCTUATION;
            if (!(closes || dot || more || picture && !endsParagraph(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether the sentence from token {@code from} ends behind the marks {@code i} to {@code group}; not the text's last. */
    private boolean ends(int from, int i, int group) {
        int next = group + 1;
        char mark = text.charAt(tokens.end(i) - 1);
        if (mark == '。' || mark == '！' || mark == '？') {
            return true;
        }
        if (tokens.end(group) == tokens.start(next)) {
            return glued(i, group);
        }
        char first = text.charAt(tokens.start(next));
        if (GOING_ON.indexOf(first) >= 0 && tokens.kind(next) == TokenKind.PUNCTUATION) {
            return false;
        }
        int word = firstWord(next);
        if (Character.isLowerCase(text.charAt(tokens.start(word)))) {
            return false;
        }
        if (strong(i, group)) {
            return !(isClosing(group) && isTag(word));
        }
        if (isEllipsis(i)) {
            return i > from && !isOpening(i - 1) && tokens.kind(word) != TokenKind.NUMBER;
        }
        int start = abbreviation(i, word);
        boolean bracket = text.charAt(tokens.start(group)) == ')';
        if (start >= 0 && (group == i || bracket)) {
            return endsBehindAbbreviation(start, i, word);
        }
        return !numbersLine(from, i);
    }

    /** No space behind the marks: the end of a sentence if it looks like one whose space was lost. */
    private boolean glued(int i, int group) {
        int next = group + 1;
        boolean upper = tokens.kind(next).isWord() && Character.isUpperCase(text.charAt(tokens.start(next)));
        boolean opens = text.charAt(tokens.start(next)) == '“';
        boolean lower = i > 0 && Character.isLowerCase(text.charAt(tokens.end(i - 1) - 1));
        return (upper || opens) && tokens.kind(i) == TokenKind.PUNCTUATION && (lower || group > i);
    }

    /** The first token from {@code i} on that is no opening mark, at most four on. */
    private int firstWord(int i) {
        int word = i;
        while (word < i + 4 && word + 1 < tokens.size() && (isOpening(word) || isEllipsis(word))) {
            word++;
        }
        return word;
    }

    private boolean isOpening(int i) {
        return tokens.kind(i) == TokenKind.PUNCTUATION && OPENING.indexOf(text.charAt(tokens.start(i))) >= 0;
    }

    private boolean isClosing(int i) {
        return tokens.kind(i) == TokenKind.PUNCTUATION && CLOSING.indexOf(text.charAt(tokens.start(i))) >= 0;
    }

    private boolean strong(int i, int group) {
        for (int at = i; at <= group; at++) {
            char mark = text.charAt(tokens.end(at) - 1);
            if (mark == '?' || mark == '!' || mark == '‽') {
                return true;
            }
        }
        return false;
    }

    private boolean isEllipsis(int i) {
        boolean run = tokens.kind(i) == TokenKind.PUNCTUATION && tokens.end(i) - tokens.start(i) > 1;
        char first = text.charAt(tokens.start(i));
        boolean spaced = first == '.' && i + 1 < tokens.size() && text.charAt(tokens.start(i + 1)) == '.';
        return run && first == '.' || spaced || first == '…';
    }

    /** Whether a name and a verb of speaking follow: {@code Ms. Doe asked}. */
    private boolean isTag(int word) {
        for (int i = word; i < Math.min(word + 5, tokens.size()); i++) {
            if (SentenceWords.SPEAKING.id(tokens, i) >= 0) {
                return true;
            }
            boolean name =
                    Character.isUpperCase(text.charAt(tokens.start(i))) && SentenceWords.OPENERS.id(tokens, i) < 0;
            if (!name) {
                return false;
            }
        }
        return false;
    }

    /** {@code 1.} or {@code a.} at the head of a line. */
    private boolean numbersLine(int from, int i) {
        if (i != from + 1 || tokens.end(from) != tokens.start(i) || tokens.end(from) - tokens.start(from) > 3) {
            return false;
        }
        return tokens.kind(from) == TokenKind.NUMBER || tokens.end(from) - tokens.start(from) == 1;
    }

    /** Where the abbreviation begins that token {@code i} ends; -1 if its period is none of an abbreviation. */
    private int abbreviation(int i, int next) {
        if (tokens.kind(i) != TokenKind.PUNCTUATION) {
            return tokens.start(i);
        }
        if (i == 0
                || tokens.end(i - 1) != tokens.start(i)
                || !tokens.kind(i - 1).isWord()) {
            return -1;
        }
        int start = tokens.start(i - 1);
        int end = tokens.end(i - 1);
        boolean initial = end - start == 1
                && Character.isUpperCase(text.charAt(start))
                && text.charAt(start) != 'I'
                && Character.isUpperCase(text.charAt(tokens.start(next)));
        boolean initials = text.charAt(Math.max(start, end - 2)) == '.';
        return initial || initials || Abbreviations.takesPeriod(text, start, end) ? start : -1;
    }

    private boolean endsBehindAbbreviation(int start, int i, int word) {
        int end = tokens.end(i) - 1;
        boolean opener = SentenceWords.OPENERS.id(tokens, word) >= 0;
        boolean number = tokens.kind(word) == TokenKind.NUMBER;
        if (isTimeOfDay(start, end)) {
            return !number && SentenceWords.BEHIND_TIMES.id(tokens, word) < 0;
        }
        return switch (Abbreviations.sort(text, start, end)) {
            case TITLE -> opener && text.startsWith("St", start) && end - start == 2;
            case NUMBER -> opener;
            case MONTH, DAY -> opener && !number;
            case GENERAL -> opener || end - start == 3 && text.startsWith("etc", start);
            default -> opener;
        };
    }

    private boolean isTimeOfDay(int start, int end) {
        return end - start == 3
                && text.startsWith(".m", start + 1)
                && (text.charAt(start) == 'a' || text.charAt(start) == 'p');
    }
}
