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
    private final Openings openings;

    Automaton(WordTable words, Prefixes prefixes, Glob[] globs, Neighbours neighbours, Nodes nodes) {
        this.words = words;
        this.prefixes = prefixes;
        this.globs = globs;
        this.neighbours = neighbours;
        this.nodes = nodes;
        openings = new Openings(words, nodes);
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

    /** What words patterns begin with. */
    Openings openings() {
        return openings;
    }

    /** Whether a pattern begins with a wildcard that the word may fit. */
    boolean mayBeginWild(String text, int start, int end) {
        return nodes.wild[0] && (nodes.globHead[0] >= 0 || prefixes.mayBegin(text, start, end));
    }

    /** Whether any pattern goes on behind this node. */
    boolean goesOn(int node) {
        return nodes.edges.first(node) < nodes.edges.end(node);
    }

    int next(int node, int word) {
        return node == 0 ? openings.node(word) : nodes.edges.next(node, word(word));
    }

    int nextByPrefix(int node, int prefix) {
        return nodes.edges.next(node, prefix(prefix));
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
        final Edges edges;
        final boolean[] wild;
        final int[] globHead;
        final int[] globNext;
        final int[] globAt;
        final int[] globTarget;
        final int[] endHead;
        final int[] endNext;
        final int[] endEntry;
        final @Nullable String[] endCase;
        final @Nullable Conditions[] endWhen;

        Nodes(Edges edges, int globEdges, int endings) {
            this.edges = edges;
            int nodeCount = edges.nodes();
            wild = new boolean[nodeCount];
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
        Nodes(Edges edges, int[] endHead, int[] endNext, int[] endEntry) {
            this.edges = edges;
            wild = new boolean[endHead.length];
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
