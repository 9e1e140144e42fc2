package org.parallax.terms;

import java.io.Serializable;
import java.util.Map;

/**
 * What is believed of term rates before looking at the groups: pseudo-counts a_w for each term, a0 in all. The larger a0
 * beside a group, the more the group is pulled towards the prior; a prior as large as a group may flip signs, and
 * {@link LogOdds#warning()} says so. Immutable and thread-safe.
 */
public final class DirichletPrior implements Serializable {

    private static final long serialVersionUID = 1;

    private final double each;
    private final TermCounts background;
    private final double factor;

    private DirichletPrior(double each, TermCounts background, double factor) {
        this.each = each;
        this.background = background;
        this.factor = factor;
    }

    /**
     * The same pseudo-count for every term of either group, so that a0 is that times the number of distinct terms: .01 is
     * the usual choice, 1 is far too much for most texts.
     *
     * @throws IllegalArgumentException unless above 0
     */
    public static DirichletPrior uniform(double each) {
        checkPositive(each);
        return new DirichletPrior(each, TermCounts.ofFrequencies(Map.of()), 0);
    }

    /** The counts of a background corpus or frequency list themselves, or of both groups pooled. */
    public static DirichletPrior from(TermCounts background) {
        return new DirichletPrior(0, background, 1);
    }

    /**
     * The rates of a background corpus or frequency list with the weight of so many words.
     *
     * @throws IllegalArgumentException unless above 0, or if the background is empty
     */
    public static DirichletPrior from(TermCounts background, double size) {
        checkPositive(size);
        if (background.total() == 0) {
            throw new IllegalArgumentException("a prior needs a background with at least one word");
        }
        return new DirichletPrior(0, background, size / background.total());
    }

    private static void checkPositive(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a prior must be above 0 and finite, got " + value);
        }
    }

    double of(String term) {
        return each + factor * background.count(term);
    }
}
