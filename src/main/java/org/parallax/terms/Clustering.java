package org.parallax.terms;

import java.util.ArrayList;
import java.util.List;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.CompleteLinkage;
import smile.clustering.linkage.Linkage;
import smile.clustering.linkage.SingleLinkage;
import smile.clustering.linkage.UPGMALinkage;
import smile.clustering.linkage.WardLinkage;

/**
 * Which documents or groups belong together? Hierarchical clustering of a matrix of distances. What the distance of two
 * groups is makes the kinds. O(n^2 log n) time, O(n^2) space for n things; heights are kept to about seven digits. Needs
 * Smile on the class path. Stateless and thread-safe.
 */
public enum Clustering {
    /** Mean of all distances between the two groups (UPGMA): the usual choice. */
    AVERAGE,
    /** Largest distance: round groups of a size. */
    COMPLETE,
    /** Smallest distance: chains. */
    SINGLE,
    /** Growth of the sum of squares; for Euclidean distances. */
    WARD;

    /**
     * The tree of the things a matrix is of.
     *
     * @throws IllegalArgumentException if a distance is not finite or is negative
     */
    public Dendrogram of(PairMatrix distances) {
        checkDistances(distances);
        int n = distances.names().size();
        if (n < 2) {
            return new Dendrogram(distances.names(), List.of());
        }
        HierarchicalClustering tree = HierarchicalClustering.fit(linkage(distances.toArray()));
        List<Dendrogram.Join> joins = new ArrayList<>();
        for (int i = 0; i < n - 1; i++) {
            int[] pair = tree.getTree()[i];
            joins.add(new Dendrogram.Join(Math.min(pair[0], pair[1]), Math.max(pair[0], pair[1]), tree.getHeight()[i]));
        }
        return new Dendrogram(distances.names(), joins);
    }

    static void checkDistances(PairMatrix distances) {
        for (int i = 0; i < distances.names().size(); i++) {
            for (int j = 0; j < i; j++) {
                double d = distances.at(i, j);
                if (!(d >= 0) || Double.isInfinite(d)) {
                    throw new IllegalArgumentException("a distance must be 0 or more and finite, got " + d + " between "
                            + distances.names().get(i) + " and "
                            + distances.names().get(j)
                            + "; an empty document has no distance by shares, leave it out");
                }
            }
        }
    }

    // the constructors take distances; Smile's factory methods of the same shape take points
    private Linkage linkage(double[][] distances) {
        return switch (this) {
            case AVERAGE -> new UPGMALinkage(distances);
            case COMPLETE -> new CompleteLinkage(distances);
            case SINGLE -> new SingleLinkage(distances);
            case WARD -> new WardLinkage(distances);
        };
    }
}
