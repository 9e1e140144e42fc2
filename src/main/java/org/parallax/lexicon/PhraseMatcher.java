package org.parallax.lexicon;

import java.util.List;
import org.parallax.text.Tokens;

/**
 * Finds words and phrases of a list in a text: an automaton over the numbers of the text's words.
 *
 * <p>A pattern is one or more words parted by single spaces. {@code *} in a word stands for any letters ({@code tax*},
 * {@code *phobia}), alone for any one word ({@code war on *}); {@code ?} stands for one letter. A text's word is found
 * whatever its case and typography, with its possessive or without it, and a phrase is also found joined by hyphens
 * ({@code law-and-order}). A pattern with a capital letter wants that case, or all capitals.
 *
 * <p>{@link #match} reports the longest match at each place, left to right, and goes on behind it;
 * {@link #matchAll} reports every match at every place.
 *
 * <p>The time is linear in the number of tokens, times the length of the longest pattern where patterns begin alike;
 * words with a star elsewhere than at the end are each compared at every place that admits them. Nothing is allocated
 * per token. Immutable and thread-safe.
 */
public final class PhraseMatcher {

    private final Automaton automaton;
    private final boolean wholeTokens;

    PhraseMatcher(Automaton automaton, boolean wholeTokens) {
        this.automaton = automaton;
        this.wholeTokens = wholeTokens;
    }

    Automaton automaton() {
        return automaton;
    }

    /**
     * A matcher whose entries are numbered as the patterns in the list. Of equal patterns {@link #match} reports the
     * first.
     *
     * @throws IllegalArgumentException if a pattern is blank
     */
    public static PhraseMatcher of(List<String> patterns) {
        PhraseMatcherBuilder builder = new PhraseMatcherBuilder();
        for (int i = 0; i < patterns.size(); i++) {
            builder.add(patterns.get(i), i);
        }
        return builder.build();
    }

    /**
     * The longest match at each place of the tokens from {@code from} to {@code to} (exclusive), left to right, none
     * overlapping another. Pass a sentence at a time where entries have conditions: its ends are the stretch's.
     *
     * @throws IndexOutOfBoundsException if the stretch leaves the tokens
     */
    public void match(Tokens tokens, int from, int to, MatchVisitor visitor) {
        match(tokens, from, to, from, to, visitor);
    }

    /**
     * The same for a part of a sentence: matches begin between {@code from} and {@code to}, while phrases may go on and
     * conditions may look beyond, as far as the sentence goes.
     *
     * @throws IndexOutOfBoundsException if the part leaves the sentence or the sentence the tokens
     */
    public void match(Tokens tokens, int from, int to, int sentenceFrom, int sentenceTo, MatchVisitor visitor) {
        if (from < sentenceFrom || to > sentenceTo) {
            throw new IndexOutOfBoundsException(
                    "tokens " + from + "-" + to + " are no part of the sentence " + sentenceFrom + "-" + sentenceTo);
        }
        PhraseScan scan = new PhraseScan(automaton, wholeTokens, tokens, sentenceFrom, sentenceTo);
        for (int i = from; i < to; ) {
            if (scan.mayBegin(i) && scan.longestAt(i) > i) {
                visitor.match(i, scan.end(), scan.entry());
                i = scan.end();
            } else {
                i++;
            }
        }
    }

    /**
     * Every match of every entry in the stretch, by first token; matches with the same first token come in no stated
     * order, and an entry that is found in two ways at one place may come twice.
     *
     * @throws IndexOutOfBoundsException if the stretch leaves the tokens
     */
    public void matchAll(Tokens tokens, int from, int to, MatchVisitor visitor) {
        PhraseScan scan = new PhraseScan(automaton, wholeTokens, tokens, from, to);
        for (int i = from; i < to; i++) {
            if (scan.mayBegin(i)) {
                scan.allAt(i, visitor);
            }
        }
    }
}
