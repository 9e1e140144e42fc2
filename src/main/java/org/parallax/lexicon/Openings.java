package org.parallax.lexicon;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.parallax.text.WordTable;

/**
 * The words that patterns begin with: the node of each, and two filters that are asked before. Half of a text's words
 * begin some phrase, one in five begins one that goes on as the text does.
 */
final class Openings {

    private final int[] nodeOf;

    /** The words behind which a pattern may end or a wildcard may follow. */
    private final WordFilter alone;

    /** The first two words of longer patterns. */
    private final WordFilter pairs;

    Openings(WordTable words, Automaton.Nodes nodes) {
        nodeOf = new int[words.size()];
        Arrays.fill(nodeOf, -1);
        IntStream.Builder one = IntStream.builder();
        IntStream.Builder two = IntStream.builder();
        Edges edges = nodes.edges;
        for (int edge = edges.first(0); edge < edges.end(0); edge++) {
            if (Automaton.isWild(edges.symbol(edge))) {
                continue;
            }
            int word = Automaton.number(edges.symbol(edge));
            int node = edges.target(edge);
            nodeOf[word] = node;
            if (nodes.endHead[node] >= 0 || nodes.wild[node]) {
                one.add(words.hash(word));
            }
            addPairs(words, edges, words.hash(word), node, two);
        }
        alone = WordFilter.of(one.build().toArray());
        pairs = WordFilter.of(two.build().toArray());
    }

    private static void addPairs(WordTable words, Edges edges, int first, int node, IntStream.Builder into) {
        for (int edge = edges.first(node); edge < edges.end(node); edge++) {
            if (!Automaton.isWild(edges.symbol(edge))) {
                into.add(WordFilter.pair(first, words.hash(Automaton.number(edges.symbol(edge)))));
            }
        }
    }

    /** The node behind a word at the beginning, -1 for none. */
    int node(int word) {
        return nodeOf[word];
    }

    /** Whether anything may match behind a word of this hash that begins it; surely not if the answer is no. */
    boolean may(int hash) {
        return alone.mayHold(hash);
    }

    /** Whether anything may match that two words of these hashes begin; surely not if the answer is no. */
    boolean may(int first, int second) {
        return pairs.mayHold(WordFilter.pair(first, second));
    }
}
