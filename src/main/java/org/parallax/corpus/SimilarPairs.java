package org.parallax.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds similar sets: signatures are added, matched by bands, and pairs whose estimate lies too near the threshold are
 * settled by the sets themselves. Texts with equal sets are held once. Belongs to one thread.
 */
final class SimilarPairs {

    /** How far estimates stray: four standard errors, more than one pair in 10,000 does. */
    private static final double STANDARD_ERRORS = 4;

    private final double threshold;
    private final MinHash hashing;
    private final double margin;
    private final List<String> ids = new ArrayList<>();
    /** For each document the first one with the same set; -1 for one without words. */
    private final List<Integer> firstEqual = new ArrayList<>();

    private final Map<Long, Integer> numberOfSet = new HashMap<>();
    private final List<int[]> signatures = new ArrayList<>();
    private final List<Integer> documentOf = new ArrayList<>();
    private final List<long[]> unsettled = new ArrayList<>();
    private final List<DuplicatePair> pairs = new ArrayList<>();
    private final BitSet needed = new BitSet();
    private final Map<Integer, int[]> sets = new HashMap<>();

    SimilarPairs(double threshold, MinHash hashing) {
        this.threshold = threshold;
        this.hashing = hashing;
        margin = STANDARD_ERRORS * Math.sqrt(threshold * (1 - threshold) / MinHash.SIZE);
    }

    void add(String id, int[] set) {
        int document = ids.size();
        ids.add(id);
        if (set.length == 0) {
            firstEqual.add(-1);
            return;
        }
        int first = numberOfSet.computeIfAbsent(fingerprint(set), f -> document);
        firstEqual.add(first);
        if (first == document) {
            signatures.add(hashing.signature(set));
            documentOf.add(document);
        }
    }

    private static long fingerprint(int[] set) {
        long hash = set.length;
        for (int value : set) {
            hash = Shingles.next(hash, value);
        }
        return hash;
    }

    /** Compares the signatures that agree in a band. */
    void match() {
        long[] order = new long[signatures.size()];
        for (int band = 0; band < MinHash.BANDS; band++) {
            for (int i = 0; i < order.length; i++) {
                order[i] = ((long) MinHash.band(signatures.get(i), band) << 32) | i;
            }
            Arrays.sort(order);
            for (int from = 0, to = 1; from < order.length; from = to, to = from + 1) {
                while (to < order.length && order[to] >>> 32 == order[from] >>> 32) {
                    to++;
                }
                compareAll(order, from, to, band);
            }
        }
    }

    private void compareAll(long[] order, int from, int to, int band) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                compare((int) order[i], (int) order[j], band);
            }
        }
    }

    private void compare(int a, int b, int band) {
        double estimate = MinHash.estimate(signatures.get(a), signatures.get(b));
        if (estimate < threshold - margin || MinHash.firstCommonBand(signatures.get(a), signatures.get(b)) != band) {
            return;
        }
        int first = documentOf.get(a);
        int second = documentOf.get(b);
        if (estimate > threshold + margin) {
            pairs.add(new DuplicatePair(ids.get(first), ids.get(second), estimate));
        } else {
            unsettled.add(new long[] {first, second});
            needed.set(first);
            needed.set(second);
        }
    }

    boolean isUnsettled() {
        return !unsettled.isEmpty();
    }

    boolean isNeeded(int document) {
        return needed.get(document);
    }

    void checkSame(int document, String id) {
        if (document >= ids.size() || !ids.get(document).equals(id)) {
            throw new IllegalStateException("document " + (document + 1) + " was \""
                    + (document < ids.size() ? ids.get(document) : "the end") + "\" and is \"" + id
                    + "\" when read again; near-duplicates need documents that come twice in the same order");
        }
    }

    void fill(int document, int[] set) {
        sets.put(document, set);
    }

    void settle() {
        for (long[] pair : unsettled) {
            int[] a = sets.getOrDefault((int) pair[0], new int[0]);
            int[] b = sets.getOrDefault((int) pair[1], new int[0]);
            double similarity = Shingles.jaccard(a, b);
            if (similarity >= threshold) {
                pairs.add(new DuplicatePair(ids.get((int) pair[0]), ids.get((int) pair[1]), similarity));
            }
        }
    }

    DuplicateGroups groups() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
        DisjointSets groups = new DisjointSets(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            if (firstEqual.get(i) >= 0) {
                groups.join(firstEqual.get(i), i);
            }
        }
        for (DuplicatePair pair : pairs) {
            groups.join(numbers.getOrDefault(pair.first(), 0), numbers.getOrDefault(pair.second(), 0));
        }
        pairs.sort(Comparator.<DuplicatePair>comparingInt(pair -> numbers.getOrDefault(pair.first(), 0))
                .thenComparingInt(pair -> numbers.getOrDefault(pair.second(), 0)));
        List<DuplicateGroup> found = groups.ofTwoOrMore().stream()
                .map(members ->
                        new DuplicateGroup(members.stream().map(ids::get).toList()))
                .toList();
        return new DuplicateGroups(found, pairs, ids.size());
    }
}
