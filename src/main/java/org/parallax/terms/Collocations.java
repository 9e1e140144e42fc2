package org.parallax.terms;

import java.util.Arrays;
import java.util.List;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;

/**
 * Which words stand together more often than chance? Runs of neighbouring words scored by lambda and z of the saturated
 * log-linear model, G2, PMI, NPMI, t and Dice. The answer is sorted by z, highest first, then alphabetically.
 *
 * <p>Runs never cross a mark of punctuation or anything else that is no word. Words left out ({@link Terms#without}) keep
 * their place: a run with one is never listed, and still counts among those that others are laid against.
 *
 * <p>Linear in the text: runs are counted once, and the cells of every table come from marginal counts by inclusion and
 * exclusion. Memory: about 40 bytes for each distinct run, times 2^n while scores are made. Immutable and thread-safe.
 *
 * <p>Blaheta and Johnson (2001), Unsupervised Learning of Multi-Word Verbs; Dunning (1993); Church and Hanks (1990); Bouma
 * (2009) for NPMI. lambda and z equal quanteda.textstats 0.97.3 {@code textstat_collocations}, which takes time as n^1.7.
 */
public final class Collocations implements Analysis<Reading, CollocationTally, List<Collocation>> {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 6;

    private final Terms terms;
    private final int[] sizes;
    private final long minCount;
    private final double smoothing;

    private Collocations(Terms terms, int[] sizes, long minCount, double smoothing) {
        this.terms = terms;
        this.sizes = sizes;
        this.minCount = minCount;
        this.smoothing = smoothing;
    }

    /** Pairs of words that occur at least twice, smoothing .5. */
    public static Collocations pairs() {
        return ofSizes(2);
    }

    /**
     * Runs of these lengths that occur at least twice, smoothing .5.
     *
     * @throws IllegalArgumentException for no length or one outside [2, 6]
     */
    public static Collocations ofSizes(int... lengths) {
        int[] sorted = Arrays.stream(lengths).sorted().distinct().toArray();
        if (sorted.length == 0 || sorted[0] < 2 || sorted[sorted.length - 1] > LONGEST) {
            throw new IllegalArgumentException(
                    "collocations have 2 to " + LONGEST + " words, got lengths " + Arrays.toString(lengths));
        }
        return new Collocations(Terms.words().padded(), sorted, 2, .5);
    }

    /** Only runs that occur at least so often; the others still count among those they are laid against. */
    public Collocations minCount(long least) {
        return new Collocations(terms, sizes, least, smoothing);
    }

    /**
     * Added to each cell before its logarithm is taken.
     *
     * @throws IllegalArgumentException if negative
     */
    public Collocations smoothing(double added) {
        if (!(added >= 0)) {
            throw new IllegalArgumentException("smoothing must be 0 or more, got " + added);
        }
        return new Collocations(terms, sizes, minCount, added);
    }

    /** Over terms of the caller's choice; with {@link Terms#tokens()} marks of punctuation end a run as well. */
    public Collocations over(Terms other) {
        return new Collocations(other.unigrams().padded(), sizes, minCount, smoothing);
    }

    @Override
    public CollocationTally empty() {
        return new CollocationTally(terms, sizes);
    }

    @Override
    public void add(CollocationTally state, Reading reading) {
        state.add(reading);
    }

    @Override
    public void merge(CollocationTally state, CollocationTally other) {
        state.merge(other);
    }

    @Override
    public List<Collocation> finish(CollocationTally state) {
        return state.finish(minCount, smoothing);
    }
}
