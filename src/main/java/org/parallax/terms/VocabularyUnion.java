package org.parallax.terms;

import java.util.ArrayList;
import java.util.List;

/** The terms of several vocabularies together, and each one's place in every of them. */
final class VocabularyUnion {

    private final Vocabulary terms;
    private final int[][] places;

    private VocabularyUnion(Vocabulary terms, int[][] places) {
        this.terms = terms;
        this.places = places;
    }

    /** Walks all vocabularies side by side; O(terms x vocabularies). */
    static VocabularyUnion of(List<Vocabulary> parts) {
        int[] next = new int[parts.size()];
        List<byte[]> merged = new ArrayList<>();
        List<int[]> rows = new ArrayList<>();
        for (int least = least(parts, next); least >= 0; least = least(parts, next)) {
            int[] row = new int[next.length];
            int place = next[least];
            for (int i = 0; i < next.length; i++) {
                boolean same = next[i] < parts.get(i).size()
                        && (i == least || parts.get(i).compare(next[i], parts.get(least), place) == 0);
                row[i] = same ? next[i]++ : -1;
            }
            merged.add(parts.get(least).bytesOf(place));
            rows.add(row);
        }
        byte[][] all = merged.toArray(byte[][]::new);
        return new VocabularyUnion(Vocabulary.ofSorted(all, IntOrder.identity(all.length)), rows.toArray(int[][]::new));
    }

    private static int least(List<Vocabulary> parts, int[] next) {
        int least = -1;
        for (int i = 0; i < next.length; i++) {
            if (next[i] < parts.get(i).size()
                    && (least < 0 || parts.get(i).compare(next[i], parts.get(least), next[least]) < 0)) {
                least = i;
            }
        }
        return least;
    }

    Vocabulary terms() {
        return terms;
    }

    /** Place of a term of the union in one of the vocabularies, -1 where it does not occur. */
    int place(int term, int vocabulary) {
        return places[term][vocabulary];
    }
}
