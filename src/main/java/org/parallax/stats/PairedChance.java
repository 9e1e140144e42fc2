package org.parallax.stats;

/** Agreement of pairs of coders against one chance for all coders: what Fleiss, Scott and Gwet share. */
final class PairedChance {

    private PairedChance() {}

    /** Chance agreement from the mean share of each category. */
    @FunctionalInterface
    interface Chance {
        double of(double[] shares);
    }

    static Agreement of(String coefficient, Codes codes, Chance chance) {
        int[][] tallies = new int[codes.units()][];
        for (int u = 0; u < tallies.length; u++) {
            tallies[u] = codes.tally(u);
        }
        int categories = codes.categories().size();
        return Agreement.of(coefficient, codes, counts -> coefficient(tallies, categories, counts, chance));
    }

    private static double coefficient(int[][] tallies, int categories, int[] counts, Chance chance) {
        double[] shares = new double[categories];
        double agreeing = 0;
        long coded = 0;
        long paired = 0;
        for (int u = 0; u < tallies.length; u++) {
            long codes = 0;
            long same = 0;
            for (int n : tallies[u]) {
                codes += n;
                same += (long) n * (n - 1);
            }
            if (codes > 0) {
                coded += counts[u];
                for (int c = 0; c < categories; c++) {
                    shares[c] += (double) counts[u] * tallies[u][c] / codes;
                }
            }
            if (codes > 1) {
                paired += counts[u];
                agreeing += (double) counts[u] * same / (codes * (codes - 1));
            }
        }
        for (int c = 0; c < categories; c++) {
            shares[c] /= coded;
        }
        double byChance = chance.of(shares);
        // 0 / 0, NaN, where a draw has one category or no pair
        return (agreeing / paired - byChance) / (1 - byChance);
    }

    static double sumOfSquares(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share * share;
        }
        return sum;
    }
}
