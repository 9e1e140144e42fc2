package org.parallax.terms;

/** Burrows's Delta of all pairs of documents. */
final class BurrowsDelta {

    private BurrowsDelta() {}

    static PairMatrix of(DocumentTermMatrix counts, int terms) {
        if (terms < 1) {
            throw new IllegalArgumentException("Delta needs at least one term, got " + terms);
        }
        double[] sums = counts.columnSums();
        int[] order = IntOrder.sorted(sums.length, (a, b) -> Double.compare(sums[b], sums[a]));
        DocumentTermMatrix byTerm = counts.relative().transposed();
        int n = counts.documents().size();
        double[][] deltas = new double[n][n];
        int used = 0;
        for (int t = 0; t < Math.min(terms, order.length); t++) {
            double[] z = standardised(byTerm, order[t], n);
            if (z.length == 0) {
                continue;
            }
            used++;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    deltas[i][j] += Math.abs(z[i] - z[j]);
                }
            }
        }
        // columns of the transposed matrix are documents by name: put them back into their rows
        double[][] values = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                values[counts.row(byTerm.terms().get(i))][
                        counts.row(byTerm.terms().get(j))] = deltas[i][j] / used;
            }
        }
        return new PairMatrix(counts.documents(), values);
    }

    private static double[] standardised(DocumentTermMatrix byTerm, int term, int n) {
        double[] values = new double[n];
        double mean = 0;
        for (int i = byTerm.start(term); i < byTerm.end(term); i++) {
            values[byTerm.column(i)] = byTerm.valueAt(i);
            mean += byTerm.valueAt(i) / n;
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            values[i] -= mean;
            squares += values[i] * values[i];
        }
        double deviation = Math.sqrt(squares / (n - 1));
        if (!(deviation > 0)) {
            return new double[0];
        }
        for (int i = 0; i < n; i++) {
            values[i] /= deviation;
        }
        return values;
    }
}
