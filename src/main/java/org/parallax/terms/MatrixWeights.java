package org.parallax.terms;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Weights for the cells of a matrix of counts. */
final class MatrixWeights {

    private final DocumentTermMatrix matrix;

    MatrixWeights(DocumentTermMatrix matrix) {
        this.matrix = matrix;
    }

    /** Weights within each row times a weight of each column. */
    double[] weigh(TermFrequency tf, IntToDoubleFunction df, double logOfBase) {
        double[] out = new double[matrix.cells()];
        for (int row = 0; row < matrix.documents().size(); row++) {
            double max = 0;
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                max = Math.max(max, matrix.valueAt(i));
            }
            double sum = matrix.rowSum(row);
            int types = matrix.end(row) - matrix.start(row);
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                out[i] = tf.weigh(matrix.valueAt(i), sum, max, types, logOfBase) * df.applyAsDouble(matrix.column(i));
            }
        }
        return out;
    }

    /** The weight of each column by how many rows it stands in. */
    double[] documentWeights(DocumentFrequency scheme, double smoothing, double k, double logOfBase) {
        long[] df = matrix.documentFrequencies();
        long largest = Arrays.stream(df).max().orElse(0);
        return Arrays.stream(df)
                .mapToDouble(n -> scheme.weigh(n, matrix.documents().size(), largest, smoothing, k, logOfBase))
                .toArray();
    }

    double[] bm25(double k1, double b) {
        long[] df = matrix.documentFrequencies();
        double mean = matrix.total() / matrix.documents().size();
        double[] out = new double[matrix.cells()];
        for (int row = 0; row < matrix.documents().size(); row++) {
            double norm = k1 * (1 - b + b * matrix.rowSum(row) / mean);
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                double n = df[matrix.column(i)];
                double idf = StrictMath.log(1 + (matrix.documents().size() - n + .5) / (n + .5));
                out[i] = idf * matrix.valueAt(i) * (k1 + 1) / (matrix.valueAt(i) + norm);
            }
        }
        return out;
    }

    double[] classTfIdf(boolean bm25, boolean reduceFrequent) {
        double[] f = matrix.columnSums();
        // the reference cuts the mean down to a whole number of words
        double mean = Math.floor(matrix.total() / matrix.documents().size());
        double[] out = new double[matrix.cells()];
        for (int row = 0; row < matrix.documents().size(); row++) {
            double sum = matrix.rowSum(row);
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                double all = f[matrix.column(i)];
                double idf = StrictMath.log(1 + (bm25 ? (mean - all + .5) / (all + .5) : mean / all));
                double share = matrix.valueAt(i) / sum;
                out[i] = idf * (reduceFrequent ? Math.sqrt(share) : share);
            }
        }
        return out;
    }
}
