package org.parallax.learn;

import java.util.Comparator;

/** One feature of texts, sorted by kind, then by name. */
record Feature(TextFeatures.Kind kind, String name) implements Comparable<Feature> {

    private static final Comparator<Feature> ORDER =
            Comparator.comparing(Feature::kind).thenComparing(Feature::name);

    @Override
    public int compareTo(Feature other) {
        return ORDER.compare(this, other);
    }
}
