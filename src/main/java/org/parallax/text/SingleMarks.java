package org.parallax.text;

/**
 * The pairs of single quotation marks of one line, curly or straight. A mark that could be an apostrophe is one unless
 * it opens before a word and a partner closes behind one in the same line: {@code Kazakhstan‘s}, {@code the ‘90s},
 * {@code rock ‘n’ roll}, {@code voters’ rights} open and close nothing.
 */
final class SingleMarks {

    private static final String[] CLIPPED = {"n", "tis", "twas", "em", "til", "cause", "bout", "round", "cuz", "nuff"};

    private final String text;
    private final QuotationMarks marks;

    SingleMarks(String text, QuotationMarks marks) {
        this.text = text;
        this.marks = marks;
    }

    /** Adds the pairs of a line: those inside a double pair found from index {@code first} on, and those around some. */
    void line(int from, int to, int first) {
        scan(from, to, first, marks.size());
    }

    private void scan(int from, int to, int firstDouble, int lastDouble) {
        int next = firstDouble;
        int open = -1;
        int weak = -1;
        for (int i = from; i < to; i++) {
            if (next < lastDouble && i == marks.start(next)) {
                if (open < 0) {
                    scan(marks.contentStart(next), marks.contentEnd(next), 0, 0);
                }
                i = Math.max(i, marks.end(next) - 1);
                next++;
                continue;
            }
            char c = text.charAt(i);
            if (c != '‘' && c != '’' && c != '\'') {
                continue;
            }
            if (open >= 0 && closes(i, to, c, open)) {
                if (couldBePossessive(i, to)) {
                    weak = i;
                } else {
                    add(open, i);
                    open = -1;
                }
            } else if (c != '’' && isOpening(i, from, to)) {
                settle(open, weak);
                open = i;
                weak = -1;
            }
        }
        settle(open, weak);
    }

    private void add(int open, int close) {
        marks.add(open, open + 1, close, close + 1, QuotationMarks.CLOSED | QuotationMarks.SINGLE);
    }

    private void settle(int open, int weak) {
        if (open >= 0 && weak > open) {
            add(open, weak);
        }
    }

    private boolean isOpening(int i, int from, int to) {
        if (i > from) {
            char before = text.charAt(i - 1);
            if (!Character.isWhitespace(before) && "\u00A0([{-—–“\"„«/".indexOf(before) < 0) {
                return false;
            }
        }
        if (i + 1 >= to) {
            return false;
        }
        char next = text.charAt(i + 1);
        if (!Character.isLetterOrDigit(next) && "$“\"[(…".indexOf(next) < 0) {
            return false;
        }
        return !isDecade(i, to) && !isClipped(i, to);
    }

    private boolean isDecade(int i, int to) {
        boolean digits = i + 2 < to && Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2));
        return digits && (i + 3 >= to || !Character.isDigit(text.charAt(i + 3)) && text.charAt(i + 3) != ',');
    }

    private boolean isClipped(int i, int to) {
        for (String word : CLIPPED) {
            int end = i + 1 + word.length();
            if (end <= to
                    && text.regionMatches(true, i + 1, word, 0, word.length())
                    && (end == to || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private boolean closes(int i, int to, char c, int open) {
        if (i == open + 1 || Character.isWhitespace(text.charAt(i - 1))) {
            return false;
        }
        boolean wordFollows = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        // a misused opening mark closes only what one of its kind has opened
        return !wordFollows && (c != '‘' || text.charAt(open) == '‘');
    }

    private boolean couldBePossessive(int i, int to) {
        char before = text.charAt(i - 1);
        return (before == 's' || before == 'S' || before == 'n' || before == 'o')
                && i + 2 < to
                && text.charAt(i + 1) == ' '
                && Character.isLetter(text.charAt(i + 2));
    }
}
