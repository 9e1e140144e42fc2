package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/** One walk of a {@link PhraseMatcher} over a stretch of tokens: at each place, all the ways through the automaton. */
final class PhraseScan {

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

    PhraseScan(Automaton automaton, boolean wholeTokens, Tokens tokens, int from, int to) {
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

    /** The token behind the match that was found last. */
    int end() {
        return end;
    }

    /** The entry of the match that was found last. */
    int entry() {
        return entry;
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
