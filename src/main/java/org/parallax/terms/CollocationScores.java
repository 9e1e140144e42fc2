package org.parallax.terms;

/**
 * Scores the runs of one length. Cell s of a run's table, a set of places, counts the runs that have its words in exactly
 * those places; marginal counts, of runs that have them in those places whatever stands in the others, are gathered for
 * each set of places in one pass, and inclusion and exclusion turn one into the other.
 */
final class CollocationScores {

    private static final double LN2 = StrictMath.log(2);

    private final int size;
    private final int cells;
    private final TermIndex index;
    private final int[] runs;
    private final int[][] words;
    // for each set of places: the number of each run's words there, and the marginal count of each such number
    private final int[][] keys;
    private final long[][] marginals;
    private final long total;

    CollocationScores(int size, TermIndex index, int[] runs, long[] counts) {
        this.size = size;
        this.cells = 1 << size;
        this.index = index;
        this.runs = runs;
        this.words = new int[runs.length][];
        long sum = 0;
        for (int i = 0; i < runs.length; i++) {
            words[i] = index.wordsOf(runs[i]);
            sum += counts[runs[i]];
        }
        this.total = sum;
        this.keys = new int[cells][];
        this.marginals = new long[cells][];
        for (int places = 1; places < cells; places++) {
            gather(places, counts);
        }
    }

    private void gather(int places, long[] counts) {
        int vocabulary = index.words().size();
        GramTable chain = new GramTable();
        int next = vocabulary;
        int[] key = new int[runs.length];
        for (int i = 0; i < runs.length; i++) {
            int id = -1;
            for (int place = 0; place < size; place++) {
                if ((places >> place & 1) == 0) {
                    continue;
                }
                if (id < 0) {
                    id = words[i][place];
                } else {
                    int found = chain.putIfAbsent(GramTable.key(id, words[i][place]), next);
                    next += found == next ? 1 : 0;
                    id = found;
                }
            }
            key[i] = id;
        }
        long[] marginal = new long[next];
        for (int i = 0; i < runs.length; i++) {
            marginal[key[i]] += counts[runs[i]];
        }
        keys[places] = key;
        marginals[places] = marginal;
    }

    boolean holds(int run, int word) {
        for (int each : words[run]) {
            if (each == word) {
                return true;
            }
        }
        return false;
    }

    Collocation score(int run, long nested, double smoothing) {
        long[] table = new long[cells];
        table[0] = total;
        for (int places = 1; places < cells; places++) {
            table[places] = marginals[places][keys[places][run]];
        }
        double[] singles = new double[size];
        for (int place = 0; place < size; place++) {
            singles[place] = table[1 << place];
        }
        for (int place = 0; place < size; place++) {
            for (int s = 0; s < cells; s++) {
                if ((s >> place & 1) == 0) {
                    table[s] -= table[s | 1 << place];
                }
            }
        }
        double lambda = 0;
        double variance = 0;
        for (int s = 0; s < cells; s++) {
            double cell = table[s] + smoothing;
            boolean odd = (size - Integer.bitCount(s)) % 2 == 1;
            lambda += (odd ? -1 : 1) * StrictMath.log(cell);
            variance += 1 / cell;
        }
        return answer(run, nested, table, singles, lambda, lambda / Math.sqrt(variance));
    }

    private Collocation answer(int run, long nested, long[] table, double[] singles, double lambda, double z) {
        double count = table[cells - 1];
        double expected = total;
        double sum = 0;
        for (double single : singles) {
            expected *= single / total;
            sum += single;
        }
        double pmi = StrictMath.log(count / expected) / LN2;
        double surprise = -(size - 1) * StrictMath.log(count / total) / LN2;
        return new Collocation(
                index.text(runs[run], ' '),
                size,
                table[cells - 1],
                nested,
                lambda,
                z,
                g2(table, singles),
                pmi,
                surprise == 0 ? 1 : pmi / surprise,
                (count - expected) / Math.sqrt(count),
                size * count / sum);
    }

    private double g2(long[] table, double[] singles) {
        double g2 = 0;
        for (int s = 0; s < cells; s++) {
            if (table[s] > 0) {
                double expected = total;
                for (int place = 0; place < size; place++) {
                    double share = singles[place] / total;
                    expected *= (s >> place & 1) == 1 ? share : 1 - share;
                }
                g2 += table[s] * StrictMath.log(table[s] / expected);
            }
        }
        return Math.max(0, 2 * g2);
    }
}
