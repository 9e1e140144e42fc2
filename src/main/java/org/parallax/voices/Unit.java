package org.parallax.voices;

import java.util.Arrays;
import org.parallax.actors.Grammar;

/**
 * One sentence as the rules for attributions read it: its tokens in order, each pair of quotation marks one item,
 * whatever stands in it. So nothing that a speaker says can change how the sentence around it is read. Reused from
 * sentence to sentence.
 */
final class Unit {

    private static final int ACCORDING = Grammar.table().id("according");

    private final Text text;
    private int size;
    private boolean holdsQuote;
    private int[] cues = new int[16];
    private int cueCount;
    private int[] tokens = new int[32];
    private int[] quotes = new int[32];
    private long[] classes = new long[32];
    private int[] forms = new int[32];

    Unit(Text text) {
        this.text = text;
    }

    void clear() {
        size = 0;
        cueCount = 0;
        holdsQuote = false;
    }

    /** Adds a token outside marks. */
    void add(int token) {
        long c = text.grammar.at(token);
        int form = (c & Grammar.WORD) == 0 ? -1 : text.cues.form(text.grammar, text.tokens, token);
        if (form >= 0 || text.grammar.word(token) == ACCORDING) {
            addCue(size);
        }
        add(token, -1, c, form);
    }

    /** Adds a pair of marks that opens at the token. */
    void addQuote(int token, int quote) {
        holdsQuote = true;
        add(token, quote, 0, -1);
    }

    private void add(int token, int quote, long c, int form) {
        if (size == tokens.length) {
            int room = size * 2;
            tokens = Arrays.copyOf(tokens, room);
            quotes = Arrays.copyOf(quotes, room);
            classes = Arrays.copyOf(classes, room);
            forms = Arrays.copyOf(forms, room);
        }
        tokens[size] = token;
        quotes[size] = quote;
        classes[size] = c;
        forms[size++] = form;
    }

    private void addCue(int item) {
        if (cueCount == cues.length) {
            cues = Arrays.copyOf(cues, cueCount * 2);
        }
        cues[cueCount++] = item;
    }

    /** Number of items that can be a cue. */
    int cues() {
        return cueCount;
    }

    /** The item that can be a cue, in the order of the sentence. */
    int cue(int i) {
        return cues[i];
    }

    boolean holdsQuote() {
        return holdsQuote;
    }

    int size() {
        return size;
    }

    /** First token of the item. */
    int token(int i) {
        return tokens[i];
    }

    /** The pair of marks, -1 if the item is a token. */
    int quote(int i) {
        return i < 0 || i >= size ? -1 : quotes[i];
    }

    boolean isQuote(int i) {
        return quote(i) >= 0;
    }

    /** Word classes; none outside the unit and for quotations. */
    long at(int i) {
        return i < 0 || i >= size ? 0 : classes[i];
    }

    boolean is(int i, long any) {
        return (at(i) & any) != 0;
    }

    boolean isEnd(int i) {
        return i >= size;
    }

    /** Offset of the item's first unit. */
    int start(int i) {
        return quotes[i] >= 0 ? text.marks.start(quotes[i]) : text.tokens.start(tokens[i]);
    }

    /** Offset behind the item. */
    int end(int i) {
        return quotes[i] >= 0 ? text.marks.end(quotes[i]) : text.tokens.end(tokens[i]);
    }

    /** Whether the item is the word, in lower case or with a capital. */
    boolean isWord(int i, String word) {
        if (i < 0 || i >= size || quotes[i] >= 0) {
            return false;
        }
        int from = text.tokens.start(tokens[i]);
        // most words of the length begin otherwise
        return text.tokens.end(tokens[i]) - from == word.length()
                && (text.string.charAt(from) | 0x20) == word.charAt(0)
                && text.string.regionMatches(true, from, word, 0, word.length());
    }

    /** The verb cue the item can be, -1 for none. */
    int verb(int i) {
        return i < 0 || i >= size || forms[i] < 0 ? -1 : text.cues.verb(forms[i]);
    }

    int noun(int i) {
        return i < 0 || i >= size || forms[i] < 0 ? -1 : text.cues.noun(forms[i]);
    }

    int adjective(int i) {
        return i < 0 || i >= size || forms[i] < 0 ? -1 : text.cues.adjective(forms[i]);
    }

    /** Whether the item is a verb cue that takes one of these. */
    boolean cueTakes(int i, int takes) {
        return verb(i) >= 0 && (text.cues.takes(verb(i)) & takes) != 0;
    }

    /** Whether the item can be the form of a verb cue. */
    boolean isForm(int i, int inflection) {
        return verb(i) >= 0 && (text.cues.inflections(forms[i]) & 1 << inflection) != 0;
    }

    /** Whether the item can be a verb with a subject of its own, by its form. */
    boolean couldBeFinite(int i) {
        return is(i, Grammar.VERB | Grammar.AUXILIARY | Grammar.CLITIC) && !is(i, Grammar.ING)
                || is(i, Grammar.ED)
                || isForm(i, Inflections.PAST)
                || isForm(i, Inflections.S) && noun(i) < 0;
    }

    Text text() {
        return text;
    }
}
