package org.parallax.terms;

import java.util.function.DoubleBinaryOperator;

/** What similarities and distances of two sparse rows are made of. */
final class RowPairs {

    private final DocumentTermMatrix matrix;
    private final double[] sums;
    private final double[] squares;

    /** A number of two rows. */
    @FunctionalInterface
    interface Measure {

        double of(RowPairs rows, int i, int j);
    }

    /** Takes the two values of one column. */
    @FunctionalInterface
    private interface Visit {

        void column(double x, double y);
    }

    private RowPairs(DocumentTermMatrix matrix) {
        this.matrix = matrix;
        int n = matrix.documents().size();
        this.sums = new double[n];
        this.squares = new double[n];
        for (int row = 0; row < n; row++) {
            sums[row] = matrix.rowSum(row);
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                squares[row] += matrix.valueAt(i) * matrix.valueAt(i);
            }
        }
    }

    static PairMatrix all(DocumentTermMatrix matrix, Measure measure) {
        RowPairs rows = new RowPairs(matrix);
        int n = matrix.documents().size();
        double[][] values = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                values[i][j] = measure.of(rows, i, j);
                values[j][i] = values[i][j];
            }
        }
        return new PairMatrix(matrix.documents(), values);
    }

    int columns() {
        return matrix.terms().size();
    }

    double sum(int row) {
        return sums[row];
    }

    double squares(int row) {
        return squares[row];
    }

    double cells(int row) {
        return matrix.end(row) - matrix.start(row);
    }

    /** Sum of products. */
    double dot(int i, int j) {
        return sumOver(i, j, (x, y) -> x * y);
    }

    /** Number of columns in which neither is 0. */
    double both(int i, int j) {
        return sumOver(i, j, (x, y) -> x != 0 && y != 0 ? 1 : 0);
    }

    /** Sum over the columns in which one is not 0. */
    double sumOver(int i, int j, DoubleBinaryOperator part) {
        double[] sum = new double[1];
        walk(i, j, (x, y) -> sum[0] += part.applyAsDouble(x, y));
        return sum[0];
    }

    /** Largest over the columns in which one is not 0; 0 if there is none. */
    double largestOver(int i, int j, DoubleBinaryOperator part) {
        double[] largest = new double[1];
        walk(i, j, (x, y) -> largest[0] = Math.max(largest[0], part.applyAsDouble(x, y)));
        return largest[0];
    }

    private void walk(int i, int j, Visit visit) {
        int a = matrix.start(i);
        int b = matrix.start(j);
        int endA = matrix.end(i);
        int endB = matrix.end(j);
        while (a < endA || b < endB) {
            int left = a < endA ? matrix.column(a) : Integer.MAX_VALUE;
            int right = b < endB ? matrix.column(b) : Integer.MAX_VALUE;
            visit.column(left <= right ? matrix.valueAt(a) : 0, right <= left ? matrix.valueAt(b) : 0);
            a += left <= right ? 1 : 0;
            b += right <= left ? 1 : 0;
        }
    }
}
