package org.parallax.stats;

import java.util.Locale;

/**
 * Do coders agree beyond chance, whatever their number, with codes missing, on any scale?
 *
 * <p>{@code alpha = 1 - (n - 1) sum o(c,k) d(c,k) / sum n(c) n(k) d(c,k)}, with the coincidences {@code o(c,k)}: of each
 * unit with m codes, every pair of codes of different coders counts 1 / (m - 1); {@code n(c)} their sums and {@code n}
 * all of them. The squared difference d is 1 for other categories (nominal), {@code (sum of n(g) for g from c to k, less
 * half n(c) and half n(k))^2} (ordinal), {@code (c - k)^2} (interval), {@code ((c - k) / (c + k))^2} (ratio).
 *
 * <p>Units with fewer than two codes do not count. Undefined where no code varies. O(draws x units x categories^2).
 * Immutable and thread-safe.
 *
 * <p>K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. The interval is a bootstrap over units, simpler
 * than the bootstrap over pairs in Krippendorff's own program, and wider where units hold several codes.
 */
public enum KrippendorffAlpha {
    /** Categories without an order: frames, speakers. */
    NOMINAL,
    /** An order without distances: low, middle, high. */
    ORDINAL,
    /** Distances: degrees, years, a scale from -3 to 3. */
    INTERVAL,
    /** Distances from a true zero: counts, lengths. */
    RATIO;

    /**
     * The agreement of the coders.
     *
     * @throws IllegalArgumentException for labels on an interval or ratio scale, or negative numbers on a ratio scale
     */
    public Agreement of(Codes codes) {
        double[] values = codes.values();
        if ((this == INTERVAL || this == RATIO) && values.length > 0 && Double.isNaN(values[0])) {
            throw new IllegalArgumentException(
                    "a scale with distances needs codes that are numbers, got labels such as \""
                            + codes.categories().get(0) + "\"; use NOMINAL or ORDINAL");
        }
        if (this == RATIO && values.length > 0 && values[0] < 0) {
            throw new IllegalArgumentException("a ratio scale starts at 0, got " + values[0] + "; use INTERVAL");
        }
        int[][] tallies = new int[codes.units()][];
        for (int u = 0; u < tallies.length; u++) {
            tallies[u] = codes.tally(u);
        }
        String scale = name().toLowerCase(Locale.ROOT);
        return Agreement.of("Krippendorff's alpha (" + scale + ")", codes, counts -> alpha(tallies, counts, values));
    }

    private double alpha(int[][] tallies, int[] counts, double[] values) {
        int k = values.length;
        double[][] coincidences = new double[k][k];
        for (int u = 0; u < tallies.length; u++) {
            int coded = 0;
            for (int n : tallies[u]) {
                coded += n;
            }
            if (coded > 1 && counts[u] > 0) {
                addPairs(coincidences, tallies[u], (double) counts[u] / (coded - 1));
            }
        }
        double[] sums = new double[k];
        double n = 0;
        for (int c = 0; c < k; c++) {
            for (int d = 0; d < k; d++) {
                sums[c] += coincidences[c][d];
            }
            n += sums[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < k; c++) {
            for (int d = c + 1; d < k; d++) {
                double difference = difference(c, d, sums, values);
                observed += coincidences[c][d] * difference;
                expected += sums[c] * sums[d] * difference;
            }
        }
        // 0 / 0, NaN, where a draw has one category or no pair
        return 1 - (n - 1) * observed / expected;
    }

    private static void addPairs(double[][] coincidences, int[] tally, double weight) {
        for (int c = 0; c < tally.length; c++) {
            for (int d = 0; d < tally.length; d++) {
                coincidences[c][d] += weight * tally[c] * (tally[d] - (c == d ? 1 : 0));
            }
        }
    }

    private double difference(int c, int d, double[] sums, double[] values) {
        double distance = 1;
        if (this == ORDINAL) {
            distance = -(sums[c] + sums[d]) / 2;
            for (int g = c; g <= d; g++) {
                distance += sums[g];
            }
        } else if (this == INTERVAL) {
            distance = values[d] - values[c];
        } else if (this == RATIO) {
            distance = (values[d] - values[c]) / (values[d] + values[c]);
        }
        return distance * distance;
    }
}
