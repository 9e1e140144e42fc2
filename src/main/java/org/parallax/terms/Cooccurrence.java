package org.parallax.terms;

import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;

/**
 * Which terms stand near one another, and how often? Counts pairs of terms within a window of tokens, or within a document.
 *
 * <p>A pair counts once for every two places it stands in; a term paired with itself too, so {@code a a b} holds one pair
 * a-a (quanteda 4.3.1 counts it twice in an unordered window). Left-out words keep their place if the terms are
 * {@link Terms#padded()}. Linear in the text times the window; for documents, quadratic in the distinct terms of each, so
 * choose terms with {@link Terms#only} first. Immutable and thread-safe.
 */
public final class Cooccurrence implements Analysis<Reading, CooccurrenceTally, Cooccurrences> {

    private static final long serialVersionUID = 1;
    // the least common multiple of 1..20 times a count still fits a long
    private static final int WIDEST_WEIGHTED = 20;

    enum Counting {
        FREQUENCY,
        BOOLEAN,
        WEIGHTED
    }

    private final Terms terms;
    private final int window;
    private final Counting counting;
    private final boolean ordered;

    private Cooccurrence(Terms terms, int window, Counting counting, boolean ordered) {
        this.terms = terms;
        this.window = window;
        this.counting = counting;
        this.ordered = ordered;
    }

    /**
     * Pairs of words at most so many tokens apart; neighbours are 1 apart.
     *
     * @throws IllegalArgumentException for less than 1
     */
    public static Cooccurrence window(int tokens) {
        if (tokens < 1) {
            throw new IllegalArgumentException("a window must be 1 token or more, got " + tokens);
        }
        return new Cooccurrence(Terms.words(), tokens, Counting.FREQUENCY, false);
    }

    /** Pairs of words in one document, however far apart. */
    public static Cooccurrence documents() {
        return new Cooccurrence(Terms.words(), 0, Counting.FREQUENCY, false);
    }

    /** Over terms of the caller's choice, taken as single words. */
    public Cooccurrence over(Terms other) {
        return new Cooccurrence(other.unigrams(), window, counting, ordered);
    }

    /** Counts documents with the pair instead of occurrences. */
    public Cooccurrence inDocuments() {
        return new Cooccurrence(terms, window, Counting.BOOLEAN, ordered);
    }

    /**
     * Counts a pair d tokens apart as 1/d. The sum is exact: it is kept as a whole number of the least common multiple.
     *
     * @throws IllegalStateException for documents, or a window wider than 20
     */
    public Cooccurrence weighted() {
        if (window == 0 || window > WIDEST_WEIGHTED) {
            throw new IllegalStateException("pairs are weighted by distance in windows of 1 to " + WIDEST_WEIGHTED
                    + " tokens, got " + (window == 0 ? "documents" : window));
        }
        return new Cooccurrence(terms, window, Counting.WEIGHTED, ordered);
    }

    /** Keeps the order: a before b is not b before a. */
    public Cooccurrence ordered() {
        return new Cooccurrence(terms, window, counting, true);
    }

    @Override
    public CooccurrenceTally empty() {
        return new CooccurrenceTally(terms, window, counting, ordered);
    }

    @Override
    public void add(CooccurrenceTally state, Reading reading) {
        state.add(reading);
    }

    @Override
    public void merge(CooccurrenceTally state, CooccurrenceTally other) {
        state.merge(other);
    }

    @Override
    public Cooccurrences finish(CooccurrenceTally state) {
        return state.finish();
    }
}
