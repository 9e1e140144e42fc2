package org.parallax.lexicon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that end in a wildcard ({@code tax*}), as a tree over their letters. The prefixes a word begins with lie on
 * one path, so the longest of them names them all.
 */
final class Prefixes {

    private static final int HEAD = 4;
    private static final int LETTER_BITS = 5;
    private static final int SCATTER = 0x9E37_79B1;

    private final IntPairs edges = new IntPairs(16);
    /** The pattern that ends at a node, -1 for none. */
    private int[] patternAt = {-1};
    /** For a pattern, the longest pattern that is a prefix of it, -1 for none. */
    private final int[] shorter;

    private int nodes = 1;

    /** The first letters of the words that begin with a pattern, zeros behind shorter words. */
    private final WordFilter heads;

    /** Whether a pattern begins with other letters than those of ASCII, so that heads do not tell. */
    private boolean foreign;

    /** Takes folded prefixes without their star, distinct. */
    Prefixes(List<String> folded) {
        int[] end = new int[folded.size()];
        Set<Integer> headSet = new HashSet<>();
        for (int p = 0; p < end.length; p++) {
            end[p] = insert(folded.get(p));
            patternAt[end[p]] = p;
            addHeads(folded.get(p), 0, 0, headSet);
        }
        heads = WordFilter.of(headSet.stream().mapToInt(head -> head * SCATTER).toArray());
        shorter = new int[end.length];
        for (int p = 0; p < end.length; p++) {
            shorter[p] = below(folded.get(p));
        }
    }

    boolean isEmpty() {
        return shorter.length == 0;
    }

    /** Gathers the heads of all words that begin with this pattern, whose first {@code at} letters are in the head. */
    private void addHeads(String prefix, int at, int head, Set<Integer> into) {
        if (at == HEAD) {
            into.add(head);
        } else if (at < prefix.length() && isLetter(prefix.charAt(at))) {
            addHeads(prefix, at + 1, withLetter(head, prefix.charAt(at)), into);
        } else if (at < prefix.length()) {
            // a digit or a mark stands in the word as well, and such words are not judged by their heads
            foreign |= prefix.charAt(at) >= 0x80;
        } else {
            into.add(head << LETTER_BITS * (HEAD - at));
            for (char letter = 'a'; letter <= 'z'; letter++) {
                addHeads(prefix + letter, at + 1, withLetter(head, letter), into);
            }
        }
    }

    private static int withLetter(int head, char letter) {
        return head << LETTER_BITS | letter & 31;
    }

    private static boolean isLetter(int c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Whether the stretch may begin with a pattern, judged by its first letters; surely not if the answer is no. */
    boolean mayBegin(String text, int start, int end) {
        int head = 0;
        for (int i = start; i < start + HEAD; i++) {
            char c = i < end ? text.charAt(i) : 0;
            if (i < end && !isLetter(c)) {
                return true;
            }
            head = withLetter(head, c);
        }
        return foreign || heads.mayHold(head * SCATTER);
    }

    /** The longest pattern the stretch begins with, -1 for none. */
    int longest(String text, int start, int end) {
        String composed = Folding.composed(text, start, end);
        return composed == null ? walk(text, start, end) : walk(composed, 0, composed.length());
    }

    private int walk(String text, int start, int end) {
        int node = 0;
        int found = patternAt[0];
        for (int i = start; i < end; i++) {
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
