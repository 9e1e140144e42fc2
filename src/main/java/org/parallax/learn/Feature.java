package org.parallax.learn;

import java.util.Comparator;

/**
 * One feature of texts, sorted by block, then by name.
 *
 * @param block {@link #WORDS}, {@link #STRINGS}, and from {@link #OWN} on one for each of the caller's steps; a text's
 *     features of one block are scaled together
 */
record Feature(int block, String name) implements Comparable<Feature> {

    private static final Comparator<Feature> ORDER =
            Comparator.comparingInt(Feature::block).thenComparing(Feature::name);

    static final int WORDS = 0;
    static final int STRINGS = 1;
    static final int OWN = 2;

    boolean isOwn() {
        return block >= OWN;
    }

    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }
}
