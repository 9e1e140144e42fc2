package org.parallax.testing;

import java.util.OptionalDouble;
import java.util.Set;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;
import org.parallax.text.Token;

/** A user's analysis, as the guide shows it: hedges per thousand words. */
final class HedgeRate implements Analysis<Reading, long[], OptionalDouble> {

    private static final Set<String> HEDGES = Set.of("may", "could", "might", "appear", "apparent", "reportedly");

    @Override
    public long[] empty() {
        return new long[2];
    }

    @Override
    public void add(long[] n, Reading reading) {
        for (Token token : reading.tokens()) {
            if (token.isWord()) {
                n[0]++;
                if (HEDGES.contains(token.lower())) {
                    n[1]++;
                }
            }
        }
    }

    @Override
    public void merge(long[] n, long[] other) {
        n[0] += other[0];
        n[1] += other[1];
    }

    @Override
    public OptionalDouble finish(long[] n) {
        return n[0] == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000.0 * n[1] / n[0]);
    }
}
