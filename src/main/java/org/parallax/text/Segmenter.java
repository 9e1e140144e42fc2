package org.parallax.text;

import static org.parallax.text.WordBreak.CR;
import static org.parallax.text.WordBreak.DOUBLE_QUOTE;
import static org.parallax.text.WordBreak.EXTEND;
import static org.parallax.text.WordBreak.EXTEND_NUM_LET;
import static org.parallax.text.WordBreak.FORMAT;
import static org.parallax.text.WordBreak.HEBREW_LETTER;
import static org.parallax.text.WordBreak.KATAKANA;
import static org.parallax.text.WordBreak.LETTER;
import static org.parallax.text.WordBreak.MID_LETTER;
import static org.parallax.text.WordBreak.MID_NUM;
import static org.parallax.text.WordBreak.MID_NUM_LET;
import static org.parallax.text.WordBreak.NUMERIC;
import static org.parallax.text.WordBreak.OTHER;
import static org.parallax.text.WordBreak.REGIONAL_INDICATOR;
import static org.parallax.text.WordBreak.SINGLE_QUOTE;
import static org.parallax.text.WordBreak.SPACE;
import static org.parallax.text.WordBreak.ZWJ;

/**
 * Word boundaries by UAX #29, section 4.1, in UTF-8 bytes: from a boundary to the next one. After each step it knows
 * what the segment is made of.
 *
 * <p>One code point is decided on at a time, from the last one that is not ignored (WB4) and the one ahead; the rules
 * that look two ahead (WB6-7c, 11-12) look across ignored ones and then take both, so every code point is looked at
 * at most twice.
 */
final class Segmenter {

    private static final int LETTERS = 1 << LETTER | 1 << HEBREW_LETTER;
    private static final int IGNORED = 1 << EXTEND | 1 << FORMAT | 1 << ZWJ;
    private static final int BETWEEN_LETTERS = 1 << MID_LETTER | 1 << MID_NUM_LET | 1 << SINGLE_QUOTE;
    private static final int BETWEEN_DIGITS = 1 << MID_NUM | 1 << MID_NUM_LET | 1 << SINGLE_QUOTE;

    /** For each Word_Break value the set of values it is joined with directly (WB5, 8-10, 13-13b). */
    private static final int[] JOINS = new int[32];

    static {
        int words = LETTERS | 1 << NUMERIC | 1 << EXTEND_NUM_LET;
        JOINS[LETTER] = words;
        JOINS[HEBREW_LETTER] = words;
        JOINS[NUMERIC] = words;
        JOINS[KATAKANA] = 1 << KATAKANA | 1 << EXTEND_NUM_LET;
        JOINS[EXTEND_NUM_LET] = words | 1 << KATAKANA;
    }

    private final byte[] bytes;
    private final int limit;
    private final boolean tailored;

    private int point;
    private int traits;
    private int value;
    private int first;
    private int made;
    private long steps;

    /**
     * @param tailored whether periods and colons part letters and a narrow no-break space parts everything, against
     *     the default rules
     */
    Segmenter(byte[] bytes, int limit, boolean tailored) {
        this.bytes = bytes;
        this.limit = limit;
        this.tailored = tailored;
    }

    /** The boundary behind the segment that begins at {@code from}, which must be a boundary before the limit. */
    int next(int from) {
        int at = take(from);
        first = traits;
        made = 1 << value;
        if (value >= CR) {
            return value == CR && at < limit && bytes[at] == '\n' ? at + 1 : at;
        }
        int before = value;
        int raw = value;
        boolean oneFlag = value == REGIONAL_INDICATOR;
        while (at < limit) {
            int behind = take(at);
            boolean ignored = (IGNORED >>> value & 1) != 0;
            boolean joined = ignored
                    || (JOINS[before] >>> value & 1) != 0
                    || raw == ZWJ && (traits & Traits.PICTOGRAPHIC) != 0
                    || raw == SPACE && value == SPACE
                    || oneFlag && value == REGIONAL_INDICATOR;
            if (joined) {
                at = value == LETTER && point < 0x80 ? Ascii.lettersEnd(bytes, behind, limit) : behind;
                oneFlag &= ignored;
            } else {
                int across = across(before, behind);
                if (across < 0) {
                    break;
                }
                at = across;
            }
            made |= 1 << value;
            raw = value;
            before = ignored ? before : value;
        }
        return at;
    }

    /** Looks at the code point at {@code at}; answers the offset behind it. */
    private int take(int at) {
        steps++;
        point = Utf8.decode(bytes, at, limit);
        traits = CodePoints.traits(point);
        value = tailored && point == 0x202F ? OTHER : Traits.wordBreak(traits);
        return at + Utf8.length(point);
    }

    /** The offset behind the letter or digit that the mark just taken joins to {@code before}; -1 if it joins nothing. */
    private int across(int before, int behindMark) {
        int mark = value;
        boolean letters =
                (LETTERS >>> before & BETWEEN_LETTERS >>> mark & 1) != 0 && !(tailored && isPeriodOrColon(point));
        boolean hebrew = before == HEBREW_LETTER && mark == DOUBLE_QUOTE;
        boolean digits = before == NUMERIC && (BETWEEN_DIGITS >>> mark & 1) != 0;
        if (!letters && !hebrew && !digits) {
            return -1;
        }
        int at = behindMark;
        while (at < limit) {
            at = take(at);
            if ((IGNORED >>> value & 1) == 0) {
                boolean same = letters && (LETTERS >>> value & 1) != 0
                        || hebrew && value == HEBREW_LETTER
                        || digits && value == NUMERIC;
                if (same) {
                    return at;
                }
                break;
            }
        }
        value = mark;
        return before == HEBREW_LETTER && mark == SINGLE_QUOTE ? behindMark : -1; // WB7a
    }

    private static boolean isPeriodOrColon(int point) {
        return switch (point) {
            case '.', ':', 0x2024, 0xFE13, 0xFE52, 0xFE55, 0xFF0E, 0xFF1A -> true;
            default -> false;
        };
    }

    /** How many times a code point was looked at since the segmenter was made. */
    long steps() {
        return steps;
    }

    /** Traits of the segment's first code point. */
    int firstTraits() {
        return first;
    }

    /** Whether the segment holds a letter that words are made of. */
    boolean hasLetters() {
        return (made & (LETTERS | 1 << KATAKANA)) != 0;
    }

    /** Whether the segment holds a digit that numbers are made of. */
    boolean hasDigits() {
        return (made & 1 << NUMERIC) != 0;
    }
}
