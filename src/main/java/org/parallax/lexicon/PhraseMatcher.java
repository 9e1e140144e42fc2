package org.parallax.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

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
        Scan scan = new Scan(automaton, wholeTokens, tokens, sentenceFrom, sentenceTo);
        for (int i = from; i < to; ) {
            if (scan.mayBegin(i) && scan.longestAt(i) > i) {
                visitor.match(i, scan.end, scan.entry);
                i = scan.end;
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
        Scan scan = new Scan(automaton, wholeTokens, tokens, from, to);
        for (int i = from; i < to; i++) {
            if (scan.mayBegin(i)) {
                scan.allAt(i, visitor);
            }
        }
    }

    /** One walk over a stretch of tokens: at each place, all the ways through the automaton. */
    private static final class Scan {

        private final Automaton automaton;
        private final boolean wholeTokens;
        private final WordTable words;
        private final Openings openings;
        private final Tokens tokens;
        private final String text;
        private final int from;
        private final int to;
        private final boolean wild;
        private int first;
        private int end;
        private int entry;
        private @Nullable MatchVisitor visitor;

        Scan(Automaton automaton, boolean wholeTokens, Tokens tokens, int from, int to) {
            if (from < 0 || to > tokens.size()) {
                throw new IndexOutOfBoundsException(
                        "tokens " + from + "-" + to + " of " + tokens.size() + " cannot be matched");
            }
            this.automaton = automaton;
            this.wholeTokens = wholeTokens;
            this.tokens = tokens;
            this.from = from;
            this.to = to;
            text = tokens.text();
            words = automaton.words();
            openings = automaton.openings();
            wild = automaton.hasWildcards();
        }

        /** Whether a match may begin here: settles most places by a look into two filters. */
        boolean mayBegin(int i) {
            int hash = tokens.hash(i);
            return openings.may(hash)
                    || i + 1 < to && (openings.may(hash, tokens.hash(i + 1)) || hasOtherForms(i + 1))
                    || hasOtherForms(i)
                    || wild && automaton.mayBeginWild(text, tokens.start(i), tokens.end(i));
        }

        /** Whether the token is looked up in other forms than its own: without a possessive, or part by part. */
        private boolean hasOtherForms(int i) {
            return !wholeTokens && !tokens.isPlain(i);
        }

        /** The token behind the longest match that begins here; the token itself if none does. */
        int longestAt(int i) {
            first = i;
            end = i;
            take(0, i);
            return end;
        }

        void allAt(int i, MatchVisitor each) {
            visitor = each;
            first = i;
            take(0, i);
        }

        /** Follows every edge of the node that the token admits. */
        private void take(int node, int i) {
            int start = tokens.start(i);
            int stop = tokens.end(i);
            step(node, start, stop, i, stop);
            if (tokens.kind(i) == TokenKind.COMPOUND && !wholeTokens) {
                takePart(node, start, i);
            }
        }

        /** The same with the parts of a compound in turn, so that all of them are used up. */
        private void takePart(int node, int start, int i) {
            int stop = tokens.end(i);
            int hyphen = start + 1;
            while (hyphen < stop && Folding.typography(text.charAt(hyphen)) != '-') {
                hyphen++;
            }
            if (hyphen < stop - 1 || start > tokens.start(i)) {
                step(node, start, Math.min(hyphen, stop), i, stop);
            }
        }

        private void step(int node, int start, int stop, int i, int tokenEnd) {
            int id = start == tokens.start(i) && stop == tokenEnd ? words.id(tokens, i) : words.id(text, start, stop);
            if (id >= 0) {
                enter(automaton.next(node, id), stop, i, tokenEnd);
            }
            int baseEnd = stop == tokenEnd && !wholeTokens ? tokens.baseEnd(i) : stop;
            int base = baseEnd < stop && baseEnd > start ? words.id(text, start, baseEnd) : -1;
            if (base >= 0) {
                enter(automaton.next(node, base), stop, i, tokenEnd);
            }
            if (wild && automaton.hasWildcards(node)) {
                stepByPrefix(node, start, stop, i, tokenEnd);
                stepByGlob(node, start, stop, baseEnd, i);
            }
        }

        private void stepByPrefix(int node, int start, int stop, int i, int tokenEnd) {
            Prefixes prefixes = automaton.prefixes();
            if (!prefixes.mayBegin(text, start, stop)) {
                return;
            }
            for (int p = prefixes.longest(text, start, stop); p >= 0; p = prefixes.shorter(p)) {
                enter(automaton.nextByPrefix(node, p), stop, i, tokenEnd);
            }
        }

        private void stepByGlob(int node, int start, int stop, int baseEnd, int i) {
            for (int edge = automaton.firstGlob(node); edge >= 0; edge = automaton.nextGlob(edge)) {
                Glob glob = automaton.globAt(edge);
                if (glob.matches(text, start, stop) || baseEnd < stop && glob.matches(text, start, baseEnd)) {
                    enter(automaton.globTarget(edge), stop, i, tokens.end(i));
                }
            }
        }

        private void enter(int node, int stop, int i, int tokenEnd) {
            if (node < 0) {
                return;
            }
            if (stop < tokenEnd) {
                takePart(node, stop + 1, i);
                return;
            }
            accept(node, i + 1);
            if (i + 1 < to && automaton.goesOn(node) && !isParagraphEnd(i)) {
                take(node, i + 1);
            }
        }

        /** A blank line ends whatever was said before it. */
        private boolean isParagraphEnd(int i) {
            int next = tokens.start(i + 1);
            int behind = tokens.end(i);
            int lineEnds = 0;
            for (int at = behind; next - behind > 1 && at < next; at++) {
                lineEnds += text.charAt(at) == '\n' ? 1 : 0;
            }
            return lineEnds > 1;
        }

        private void accept(int node, int behind) {
            if (visitor == null && behind <= end) {
                return;
            }
            for (int at = automaton.firstEnding(node); at >= 0; at = automaton.nextEnding(at)) {
                if (automaton.admits(at, tokens, from, to, first, behind)) {
                    if (visitor == null) {
                        end = behind;
                        entry = automaton.entry(at);
                        return;
                    }
                    visitor.match(first, behind, automaton.entry(at));
                }
            }
        }
    }
}
