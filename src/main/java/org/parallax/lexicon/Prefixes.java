package org.parallax.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words that end in a wildcard ({@code tax*}), as a tree over their letters. The prefixes a word begins with lie on
 * one path, so the longest of them names them all.
 */
final class Prefixes {

    private static final int HEAD = 3;
    private static final int LETTER_BITS = 5;

    private final IntPairs edges = new IntPairs(16);
    /** The pattern that ends at a node, -1 for none. */
    private int[] patternAt = {-1};
    /** For a pattern, the longest pattern that is a prefix of it, -1 for none. */
    private final int[] shorter;

    private int nodes = 1;

    /** The three letters that patterns begin with. */
    private final BitSet heads = new BitSet(1 << 3 * LETTER_BITS);

    /** Whether a pattern begins with other letters than those of ASCII, so that heads do not tell. */
    private boolean foreign;

    /** Takes folded prefixes without their star, distinct. */
    Prefixes(List<String> folded) {
        int[] end = new int[folded.size()];
        for (int p = 0; p < end.length; p++) {
            end[p] = insert(folded.get(p));
            patternAt[end[p]] = p;
            addHeads(folded.get(p), 0, 0);
        }
        shorter = new int[end.length];
        for (int p = 0; p < end.length; p++) {
            shorter[p] = below(folded.get(p));
        }
    }

    boolean isEmpty() {
        return shorter.length == 0;
    }

    /** Enters all heads that words of this pattern have, from its letter {@code at} on. */
    private void addHeads(String prefix, int at, int head) {
        if (at == HEAD) {
            heads.set(head);
        } else if (at == prefix.length()) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                addHeads(prefix + letter, at, head);
            }
        } else if (isLetter(prefix.charAt(at))) {
            addHeads(prefix, at + 1, head << LETTER_BITS | prefix.charAt(at) & 31);
        } else {
            // a digit or a mark stands in the word as well, and such words are not judged by their heads
            foreign |= prefix.charAt(at) >= 0x80;
        }
    }

    private static boolean isLetter(int c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    /** Whether the stretch may begin with a pattern, judged by its first letters; surely not if the answer is no. */
    boolean mayBegin(String text, int start, int end) {
        if (foreign || end - start < HEAD) {
            return true;
        }
        int head = 0;
        for (int i = start; i < start + HEAD; i++) {
            char c = text.charAt(i);
            if (!isLetter(c)) {
                return true;
            }
            head = head << LETTER_BITS | c & 31;
        }
        return heads.get(head);
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
