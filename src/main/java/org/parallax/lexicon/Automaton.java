package org.parallax.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * The compiled patterns of a {@link PhraseMatcher}: a tree whose edges are words, prefixes and globs, and whose nodes
 * list the entries that end there, those to be tried first in front.
 */
final class Automaton {

    private static final int WORD = 0;
    private static final int PREFIX = 1;
    private static final int GLOB = 2;

    private final WordTable words;
    private final Prefixes prefixes;
    private final Glob[] globs;
    private final Neighbours neighbours;
    private final Nodes nodes;
    private final int[] roots;

    /** The words that a match or a wildcard may come behind at once, and the first two words of all longer patterns. */
    private final WordFilter alone;

    private final WordFilter pairs;

    Automaton(WordTable words, Prefixes prefixes, Glob[] globs, Neighbours neighbours, Nodes nodes) {
        this.words = words;
        this.prefixes = prefixes;
        this.globs = globs;
        this.neighbours = neighbours;
        this.nodes = nodes;
        roots = new int[words.size()];
        Arrays.fill(roots, -1);
        alone = new WordFilter(words.size());
        pairs = new WordFilter(nodes.endHead.length);
        fillFilters();
    }

    private void fillFilters() {
        int[] wordOfRoot = new int[nodes.endHead.length];
        Arrays.fill(wordOfRoot, -1);
        nodes.edges.forEach((node, symbol, next) -> {
            if (node == 0 && !isWild(symbol)) {
                roots[number(symbol)] = next;
                wordOfRoot[next] = number(symbol);
                if (firstEnding(next) >= 0 || hasWildcards(next)) {
                    alone.add(words.hash(number(symbol)));
                }
            }
        });
        nodes.edges.forEach((node, symbol, next) -> {
            nodes.inner[node] = true;
            if (wordOfRoot[node] >= 0 && !isWild(symbol)) {
                pairs.add(WordFilter.pair(words.hash(wordOfRoot[node]), words.hash(number(symbol))));
            }
        });
    }

    static int word(int number) {
        return number << 2 | WORD;
    }

    static int prefix(int number) {
        return number << 2 | PREFIX;
    }

    static int glob(int number) {
        return number << 2 | GLOB;
    }

    static int number(int symbol) {
        return symbol >>> 2;
    }

    static boolean isGlob(int symbol) {
        return (symbol & 3) == GLOB;
    }

    static boolean isWild(int symbol) {
        return (symbol & 3) != WORD;
    }

    WordTable words() {
        return words;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    Nodes nodes() {
        return nodes;
    }

    Prefixes prefixes() {
        return prefixes;
    }

    boolean hasWildcards() {
        return !prefixes.isEmpty() || globs.length > 0;
    }

    boolean hasWildcards(int node) {
        return nodes.wild[node];
    }

    /** Whether anything may match behind a word of this hash that begins it; surely not if the answer is no. */
    boolean mayBegin(int hash) {
        return alone.mayHold(hash);
    }

    /** Whether anything may match that two words of these hashes begin; surely not if the answer is no. */
    boolean mayBegin(int first, int second) {
        return pairs.mayHold(WordFilter.pair(first, second));
    }

    /** Whether a pattern begins with a wildcard that the word may fit. */
    boolean mayBeginWild(String text, int start, int end) {
        return nodes.wild[0] && (nodes.globHead[0] >= 0 || prefixes.mayBegin(text, start, end));
    }

    /** Whether any pattern goes on behind this node. */
    boolean goesOn(int node) {
        return nodes.inner[node];
    }

    int next(int node, int word) {
        return node == 0 ? roots[word] : nodes.edges.get(node, word(word));
    }

    int nextByPrefix(int node, int prefix) {
        return nodes.edges.get(node, prefix(prefix));
    }

    int firstGlob(int node) {
        return nodes.globHead[node];
    }

    int nextGlob(int edge) {
        return nodes.globNext[edge];
    }

    Glob globAt(int edge) {
        return globs[nodes.globAt[edge]];
    }

    int globTarget(int edge) {
        return nodes.globTarget[edge];
    }

    int firstEnding(int node) {
        return nodes.endHead[node];
    }

    int nextEnding(int at) {
        return nodes.endNext[at];
    }

    int entry(int at) {
        return nodes.endEntry[at];
    }

    /** Whether the case and the neighbours of a match are what its entry asks for. */
    boolean admits(int at, Tokens tokens, int from, int to, int first, int end) {
        String cased = nodes.endCase[at];
        if (cased != null && !CaseMatch.fits(cased, tokens, first, end)) {
            return false;
        }
        Conditions when = nodes.endWhen[at];
        return when == null || neighbours.hold(when, tokens, from, to, first, end);
    }

    /** The tree in columns. */
    static final class Nodes {
        final IntPairs edges;
        final boolean[] wild;
        final boolean[] inner;
        final int[] globHead;
        final int[] globNext;
        final int[] globAt;
        final int[] globTarget;
        final int[] endHead;
        final int[] endNext;
        final int[] endEntry;
        final @Nullable String[] endCase;
        final @Nullable Conditions[] endWhen;

        Nodes(IntPairs edges, int nodeCount, int globEdges, int endings) {
            this.edges = edges;
            wild = new boolean[nodeCount];
            inner = new boolean[nodeCount];
            globHead = filled(nodeCount);
            globNext = filled(globEdges);
            globAt = new int[globEdges];
            globTarget = new int[globEdges];
            endHead = filled(nodeCount);
            endNext = filled(endings);
            endEntry = new int[endings];
            endCase = new String[endings];
            endWhen = new Conditions[endings];
        }

        /** Without wildcards, by the columns of the endings. */
        Nodes(IntPairs edges, int[] endHead, int[] endNext, int[] endEntry) {
            this.edges = edges;
            wild = new boolean[endHead.length];
            inner = new boolean[endHead.length];
            globHead = new int[0];
            globNext = globHead;
            globAt = globHead;
            globTarget = globHead;
            this.endHead = endHead;
            this.endNext = endNext;
            this.endEntry = endEntry;
            endCase = new String[endNext.length];
            endWhen = new Conditions[endNext.length];
        }

        private static int[] filled(int length) {
            int[] none = new int[length];
            Arrays.fill(none, -1);
            return none;
        }
    }
}
