package org.parallax.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * The words that end in a wildcard ({@code tax*}), as a tree over their letters. The prefixes a word begins with lie on
 * one path, so the longest of them names them all.
 */
final class Prefixes {

    private final IntPairs edges = new IntPairs(16);
    /** The pattern that ends at a node, -1 for none. */
    private int[] patternAt = {-1};
    /** For a pattern, the longest pattern that is a prefix of it, -1 for none. */
    private final int[] shorter;

    private int nodes = 1;

    /** Takes folded prefixes without their star, distinct. */
    Prefixes(List<String> folded) {
        int[] end = new int[folded.size()];
        for (int p = 0; p < end.length; p++) {
            end[p] = insert(folded.get(p));
            patternAt[end[p]] = p;
        }
        shorter = new int[end.length];
        for (int p = 0; p < end.length; p++) {
            shorter[p] = below(folded.get(p));
        }
    }

    boolean isEmpty() {
        return shorter.length == 0;
    }

    /** The longest pattern the stretch begins with, -1 for none. */
    int longest(String text, int start, int end) {
        int node = 0;
        int found = patternAt[0];
        for (int i = start; i < end; i++) {
            if (Folding.needsComposing(text.charAt(i))) {
                String word = text.substring(start, end);
                String composed = Folding.compose(word);
                // marks without a composed letter stay as they are
                if (!composed.equals(word)) {
                    return longest(composed, 0, composed.length());
                }
            }
            char c = Folding.fold(text.charAt(i));
            if (c == 0) {
                continue;
            }
            node = edges.get(node, c);
            if (node < 0) {
                return found;
            }
            if (patternAt[node] >= 0) {
                found = patternAt[node];
            }
        }
        return found;
    }

    /** The next shorter pattern that the words of this one begin with too, -1 for none. */
    int shorter(int pattern) {
        return shorter[pattern];
    }

    private int insert(String prefix) {
        int node = 0;
        for (int i = 0; i < prefix.length(); i++) {
            int next = edges.get(node, prefix.charAt(i));
            if (next < 0) {
                next = nodes++;
                if (next == patternAt.length) {
                    patternAt = Arrays.copyOf(patternAt, next * 2);
                }
                patternAt[next] = -1;
                edges.put(node, prefix.charAt(i), next);
            }
            node = next;
        }
        return node;
    }

    private int below(String prefix) {
        return prefix.isEmpty() ? -1 : longest(prefix, 0, prefix.length() - 1);
    }
}
