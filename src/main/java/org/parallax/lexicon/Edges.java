package org.parallax.lexicon;

import java.util.Arrays;

/**
 * The edges of a tree of patterns in columns: those of a node lie together, by symbol. Node 0 is the root. A look-up
 * halves the node's edges; most nodes have one or two.
 */
final class Edges {

    /** For each node its first edge, and one element more. */
    private final int[] first;

    private final int[] symbols;
    private final int[] targets;

    /** Takes for each node the parent and the symbol of the edge that leads to it; the root's are not looked at. */
    Edges(int[] parents, int[] symbolOf) {
        int[] nodes = new int[parents.length - 1];
        Arrays.setAll(nodes, i -> i + 1);
        targets = sorted(sorted(nodes, symbolOf), parents);
        first = new int[parents.length + 1];
        symbols = new int[targets.length];
        for (int at = 0; at < targets.length; at++) {
            symbols[at] = symbolOf[targets[at]];
            first[parents[targets[at]] + 1]++;
        }
        for (int node = 0; node < parents.length; node++) {
            first[node + 1] += first[node];
        }
    }

    /** The nodes by key; those of one key stay in order. */
    private static int[] sorted(int[] nodes, int[] keys) {
        int most = 0;
        for (int node : nodes) {
            most = Math.max(most, keys[node]);
        }
        int[] place = new int[most + 2];
        for (int node : nodes) {
            place[keys[node] + 1]++;
        }
        for (int key = 0; key < most; key++) {
            place[key + 1] += place[key];
        }
        int[] sorted = new int[nodes.length];
        for (int node : nodes) {
            sorted[place[keys[node]]++] = node;
        }
        return sorted;
    }

    /** Number of nodes, the root included. */
    int nodes() {
        return first.length - 1;
    }

    /** The node's first edge; the edges up to {@link #end} are the node's. */
    int first(int node) {
        return first[node];
    }

    int end(int node) {
        return first[node + 1];
    }

    int symbol(int edge) {
        return symbols[edge];
    }

    int target(int edge) {
        return targets[edge];
    }

    /** The node that the symbol leads to, -1 for none. */
    int next(int node, int symbol) {
        int edge = Arrays.binarySearch(symbols, first[node], first[node + 1], symbol);
        return edge < 0 ? -1 : targets[edge];
    }
}
