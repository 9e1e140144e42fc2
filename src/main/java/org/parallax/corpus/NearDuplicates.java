package org.parallax.corpus;

import java.util.Iterator;

/**
 * Which documents are nearly the same text: wire copies with another headline, updates of a story, pieces cut short.
 *
 * <p>A text is the set of its runs of three words, whatever their case and typography; two texts are near-duplicates if
 * what both have is at least .8 of what either has (Jaccard similarity). MinHash signatures with banding find the pairs
 * that may be, and those whose estimate does not settle it are compared in full in a second pass over the documents, so
 * the answer has no pair below the threshold and misses about one in 20,000 at it. How far that holds is measured in
 * docs/scale.md.
 *
 * <p>Documents are streamed twice and must come in the same order both times, as those of a {@link Corpus} do. Held are
 * about 600 bytes a document, and four bytes a word of documents that are compared in full. Time is linear in the text
 * and in the number of pairs that agree in a band. The same documents and seed give the same answer. Immutable and
 * thread-safe.
 */
public final class NearDuplicates {

    private static final long SEED = 20_220_105;
    private static final NearDuplicates STANDARD = new NearDuplicates(.8, 3, SEED);

    private final double threshold;
    private final int words;
    private final long seed;

    private NearDuplicates(double threshold, int words, long seed) {
        this.threshold = threshold;
        this.words = words;
        this.seed = seed;
    }

    /** Similarity of .8 or more over runs of three words. */
    public static NearDuplicates standard() {
        return STANDARD;
    }

    /**
     * The same with another least similarity.
     *
     * @throws IllegalArgumentException if it is not in [.5, 1]: below, too many pairs would be missed
     */
    public NearDuplicates withThreshold(double similarity) {
        if (!(similarity >= .5 && similarity <= 1)) {
            throw new IllegalArgumentException("a threshold must be in [.5, 1], got " + similarity
                    + "; of pairs with a similarity of .5 almost half are missed already");
        }
        return new NearDuplicates(similarity, words, seed);
    }

    /**
     * The same with runs of another length.
     *
     * @throws IllegalArgumentException for less than one word
     */
    public NearDuplicates withRunsOf(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a run needs at least one word, got " + length);
        }
        return new NearDuplicates(threshold, length, seed);
    }

    /** The same with signatures from another seed. */
    public NearDuplicates withSeed(long other) {
        return new NearDuplicates(threshold, words, other);
    }

    /**
     * The groups of near-duplicates. Documents without words are in none.
     *
     * @throws IllegalStateException if the documents come in another order when they are read again
     */
    public DuplicateGroups find(Iterable<Document> documents) {
        SimilarPairs pairs = new SimilarPairs(threshold, new MinHash(seed));
        for (Document document : documents) {
            pairs.add(document.id(), Shingles.of(document.text(), words));
        }
        pairs.match();
        if (pairs.isUnsettled()) {
            settle(pairs, documents.iterator());
        }
        return pairs.groups();
    }

    private void settle(SimilarPairs pairs, Iterator<Document> again) {
        for (int i = 0; again.hasNext(); i++) {
            Document document = again.next();
            pairs.checkSame(i, document.id());
            if (pairs.isNeeded(i)) {
                pairs.fill(i, Shingles.of(document.text(), words));
            }
        }
        pairs.settle();
    }
}
