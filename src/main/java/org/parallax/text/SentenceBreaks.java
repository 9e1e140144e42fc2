package org.parallax.text;

import static org.parallax.text.SentenceBreak.A_TERM;
import static org.parallax.text.SentenceBreak.CLOSE;
import static org.parallax.text.SentenceBreak.CONTINUE;
import static org.parallax.text.SentenceBreak.CR;
import static org.parallax.text.SentenceBreak.EXTEND;
import static org.parallax.text.SentenceBreak.FORMAT;
import static org.parallax.text.SentenceBreak.LETTER;
import static org.parallax.text.SentenceBreak.LF;
import static org.parallax.text.SentenceBreak.LOWER;
import static org.parallax.text.SentenceBreak.NUMERIC;
import static org.parallax.text.SentenceBreak.SEP;
import static org.parallax.text.SentenceBreak.SP;
import static org.parallax.text.SentenceBreak.S_TERM;
import static org.parallax.text.SentenceBreak.UPPER;

/**
 * Sentence boundaries by UAX #29, section 5.1, in UTF-16. Rule SB8 looks ahead no further than to the next letter,
 * terminator or paragraph end, so every code point is looked at a bounded number of times.
 */
final class SentenceBreaks {

    private static final int SEPARATORS = 1 << SEP | 1 << CR | 1 << LF;
    private static final int TERMINATORS = 1 << A_TERM | 1 << S_TERM;
    private static final int IGNORED = 1 << EXTEND | 1 << FORMAT;
    private static final int CASED = 1 << UPPER | 1 << LOWER;
    private static final int STOPS_SB8 = 1 << LETTER | CASED | SEPARATORS | TERMINATORS;

    /** Where the scan stands behind a terminator: nowhere, in the marks that close, in the spaces. */
    private enum Tail {
        NONE,
        CLOSING,
        SPACING
    }

    private SentenceBreaks() {}

    private static boolean in(int set, int value) {
        return (set >>> value & 1) != 0;
    }

    private static int value(String text, int at) {
        return Traits.sentenceBreak(CodePoints.traits(text.codePointAt(at)));
    }

    /** The boundary behind the sentence that begins at {@code from}, which must be a boundary before the text's end. */
    static int next(String text, int from) {
        Tail tail = Tail.NONE;
        int terminator = 0;
        int beforeTerminator = -1;
        int before = -1;
        int at = from;
        while (at < text.length()) {
            int value = value(text, at);
            if (before >= 0 && in(SEPARATORS, before)) {
                return before == CR && value == LF ? at + 1 : at; // SB3, SB4
            }
            if (before >= 0 && in(IGNORED, value)) {
                at += Character.charCount(text.codePointAt(at)); // SB5
                continue;
            }
            if (tail != Tail.NONE && !goesOn(text, at, value, before, beforeTerminator, terminator, tail)) {
                return at;
            }
            if (in(TERMINATORS, value)) {
                tail = Tail.CLOSING;
                beforeTerminator = before;
                terminator = value;
            } else if (tail == Tail.CLOSING && value == CLOSE) {
                tail = Tail.CLOSING;
            } else if (tail != Tail.NONE && value == SP) {
                tail = Tail.SPACING;
            } else {
                tail = Tail.NONE;
            }
            before = value;
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Whether the sentence goes on with this value behind a terminator and its tail (SB6-SB10). */
    private static boolean goesOn(
            String text, int at, int value, int before, int beforeTerminator, int terminator, Tail tail) {
        if (before == A_TERM && value == NUMERIC) {
            return true;
        }
        if (before == A_TERM && value == UPPER && beforeTerminator >= 0 && in(CASED, beforeTerminator)) {
            return true;
        }
        if (value == CONTINUE || in(TERMINATORS, value) || value == SP || in(SEPARATORS, value)) {
            return true;
        }
        if (tail == Tail.CLOSING && value == CLOSE) {
            return true;
        }
        return terminator == A_TERM && lowerFollows(text, at);
    }

    private static boolean lowerFollows(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int value = value(text, at);
            if (in(STOPS_SB8, value)) {
                return value == LOWER;
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return false;
    }
}
