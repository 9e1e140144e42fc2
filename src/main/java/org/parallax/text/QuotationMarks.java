package org.parallax.text;

import java.util.Arrays;

/**
 * The pairs of quotation marks of a text, found in one pass over its characters: curly, straight, guillemets, low
 * marks, doubled apostrophes and backquotes as typewriters set them, and single marks. A line is a paragraph; no pair
 * leaves it.
 *
 * <p>A straight mark opens where none is open, else closes; after a blank and before a letter or digit it opens anew.
 * A mark left open runs to the end of its paragraph if it is curly or if the next paragraph opens with a mark (a
 * quotation over several paragraphs repeats the opening one); otherwise it opens nothing. Marks inside tags
 * ({@code <a href="…">}) and inch marks ({@code 5'11"}) are none.
 *
 * <p>Held in columns, ordered by start. Linear in the text. Immutable and thread-safe.
 */
public final class QuotationMarks {

    static final int CLOSED = 1;
    static final int SINGLE = 2;

    private static final int BLOCK = 128;

    /** The characters before the guillemets that can be marks or open a tag. */
    private static final boolean[] MARKS = new boolean['«'];

    static {
        for (char c : new char[] {'"', '\'', '<', '`'}) {
            MARKS[c] = true;
        }
    }

    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int[] contentStarts = new int[4];
    private int[] contentEnds = new int[4];
    private byte[] flags = new byte[4];
    private int size;

    private final String text;
    private final SingleMarks singles;
    /** The characters looked through; copied out, since each asked of the string costs twice as much. */
    private final char[] block = new char[BLOCK];

    private QuotationMarks(String text) {
        this.text = text;
        this.singles = new SingleMarks(text, this);
    }

    /** The pairs of a text. */
    public static QuotationMarks in(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        int n = text.length();
        int from = 0;
        while (from < n) {
            int end = lineEnd(text, from);
            if (end > from) {
                marks.line(from, end);
            }
            from = end + 1;
        }
        return marks;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Number of pairs. */
    public int size() {
        return size;
    }

    /** Offset of the opening mark. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind the closing mark, or behind the paragraph. */
    public int end(int i) {
        return ends[i];
    }

    /** Offset behind the opening mark. */
    public int contentStart(int i) {
        return contentStarts[i];
    }

    /** Offset of the closing mark, or behind the paragraph. */
    public int contentEnd(int i) {
        return contentEnds[i];
    }

    /** Whether the pair has a closing mark. */
    public boolean isClosed(int i) {
        return (flags[i] & CLOSED) != 0;
    }

    /** Whether the marks are single ones. */
    public boolean isSingle(int i) {
        return (flags[i] & SINGLE) != 0;
    }

    void add(int start, int contentStart, int contentEnd, int end, int flag) {
        if (contentEnd <= contentStart) {
            return;
        }
        if (size == starts.length) {
            int room = size * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            contentStarts = Arrays.copyOf(contentStarts, room);
            contentEnds = Arrays.copyOf(contentEnds, room);
            flags = Arrays.copyOf(flags, room);
        }
        starts[size] = start;
        contentStarts[size] = contentStart;
        contentEnds[size] = contentEnd;
        ends[size] = end;
        flags[size++] = (byte) flag;
    }

    private void line(int from, int to) {
        int first = size;
        int open = -1;
        int openLength = 0;
        boolean sawSingle = false;
        int i = from;
        while ((i = nextMark(i, to)) < to) {
            char c = text.charAt(i);
            if (c == '<') {
                i = behindTag(i, to);
                continue;
            }
            int length = markLength(i, to, open >= 0);
            if (length == 0) {
                sawSingle |= (c == '\'' || c == '‘') && (i == from || !isLetter(text.charAt(i - 1)));
                i++;
            } else if (length < 0) {
                i -= length;
            } else {
                int at = length == 3 ? i + 1 : i;
                int wide = Math.min(length, 2);
                if (opens(at, wide, from, to, open)) {
                    if (open < 0 || !isOpeningOnly(c)) {
                        open = at;
                        openLength = wide;
                    }
                } else if (open >= 0) {
                    add(open, open + openLength, at, at + wide, CLOSED);
                    open = -1;
                }
                i = at + wide;
            }
        }
        if (open >= 0 && (isOpeningOnly(text.charAt(open)) || nextLineOpens(to))) {
            int end = to > from && text.charAt(to - 1) == '\r' ? to - 1 : to;
            add(open, open + openLength, end, end, 0);
        }
        if (sawSingle) {
            int doubles = size;
            singles.line(from, to, first);
            if (size > doubles && doubles > first) {
                merge(first, doubles);
            }
        }
    }

    /** Behind a letter of English no single mark opens: most are the apostrophes of {@code don't}. */
    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Offset of the next character that can be a mark or open a tag; {@code to} if there is none. */
    private int nextMark(int from, int to) {
        for (int start = from; start < to; start += block.length) {
            int n = Math.min(block.length, to - start);
            text.getChars(start, start + n, block, 0);
            for (int k = 0; k < n; k++) {
                if (block[k] >= '«' || MARKS[block[k]]) {
                    return start + k;
                }
            }
        }
        return to;
    }

    /** Merges the double pairs of a line, which come first, with its single ones; each run is in order already. */
    private void merge(int first, int second) {
        int[] order = new int[size - first];
        int a = first;
        int b = second;
        for (int i = 0; i < order.length; i++) {
            boolean left = b == size || a < second && starts[a] < starts[b];
            order[i] = left ? a++ : b++;
        }
        starts = merged(starts, order, first);
        ends = merged(ends, order, first);
        contentStarts = merged(contentStarts, order, first);
        contentEnds = merged(contentEnds, order, first);
        byte[] sorted = Arrays.copyOfRange(flags, first, size);
        for (int i = 0; i < order.length; i++) {
            flags[first + i] = sorted[order[i] - first];
        }
    }

    private static int[] merged(int[] column, int[] order, int first) {
        int[] run = Arrays.copyOfRange(column, first, first + order.length);
        for (int i = 0; i < order.length; i++) {
            column[first + i] = run[order[i] - first];
        }
        return column;
    }

    private int behindTag(int i, int to) {
        boolean tag = i + 1 < to && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '/');
        if (!tag) {
            return i + 1;
        }
        for (int k = i + 1; k < to && k < i + 2000; k++) {
            char c = text.charAt(k);
            if (c == '>') {
                return k + 1;
            }
            if (c == '<') {
                return i + 1;
            }
        }
        return i + 1;
    }

    /** Units of the double mark at i; 0 if there is none; 3 if a single closing mark stands before it; negative to skip. */
    private int markLength(int i, int to, boolean open) {
        char c = text.charAt(i);
        switch (c) {
            case '“', '”', '«', '»', '„', '‟' -> {
                return 1;
            }
            case '"' -> {
                return isInch(i, open) ? 0 : 1;
            }
            case '\'', '`' -> {
                int run = i;
                while (run < to && text.charAt(run) == c) {
                    run++;
                }
                run -= i;
                if (run > 4) {
                    return -run;
                }
                return run < 2 ? 0 : run >= 3 && open ? 3 : 2;
            }
            default -> {
                return 0;
            }
        }
    }

    private boolean isInch(int i, boolean open) {
        if (i == 0 || !Character.isDigit(text.charAt(i - 1))) {
            return false;
        }
        int k = i - 1;
        while (k > 0 && i - k < 6 && (Character.isDigit(text.charAt(k)) || text.charAt(k) == '.')) {
            k--;
        }
        char before = text.charAt(k);
        return !open || before == '\'' || before == '’' || before == '′';
    }

    private boolean opens(int i, int length, int from, int to, int open) {
        char c = text.charAt(i);
        if (c == '“' || c == '‟') {
            return open < 0 || text.charAt(open) != '„';
        }
        if (c == '„') {
            return true;
        }
        if (c == '«') {
            return open < 0 || text.charAt(open) != '»';
        }
        if (c == '»') {
            return open < 0 && i + 1 < to && Character.isLetter(text.charAt(i + 1));
        }
        if (c == '”') {
            return false;
        }
        if (c == '`' || open < 0) {
            return true;
        }
        boolean blankBefore = i == from || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '\u00A0';
        return blankBefore && i + length < to && Character.isLetterOrDigit(text.charAt(i + length));
    }

    private static boolean isOpeningOnly(char c) {
        return c == '“' || c == '«' || c == '„' || c == '‟';
    }

    private boolean nextLineOpens(int to) {
        int k = to;
        int n = text.length();
        while (k < n && (text.charAt(k) == '\n' || text.charAt(k) == '\r')) {
            k++;
        }
        if (k >= n) {
            return false;
        }
        char c = text.charAt(k);
        return isOpeningOnly(c) || c == '"' || (k + 1 < n && (c == '\'' || c == '`') && text.charAt(k + 1) == c);
    }
}
