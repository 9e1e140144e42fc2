package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.List;

/** Ridge regression of a lexicon's values toward the values as they ship. {@link Reweighting} states what is minimised. */
final class ValueFit {

    private static final double[] PENALTIES = {10, 3, 1, 0.3, 0.1};
    private static final int OUTER = 10;
    private static final int INNER = 5;
    private static final int STEPS = 6;
    private static final int CG_STEPS = 30;
    private static final double SMALL = 1e-10;

    private final RatedRows rows;
    private final int[] used;
    private final double penalty;
    private final boolean[] free;

    private ValueFit(RatedRows rows, int[] used, double penalty) {
        this.rows = rows;
        this.used = used;
        this.penalty = penalty;
        int[] texts = new int[rows.shipped().length];
        for (int k = 0; k < used.length; k++) {
            for (int column : rows.columns(used[k])) {
                texts[column]++;
            }
        }
        this.free = new boolean[texts.length];
        for (int j = 0; j < texts.length; j++) {
            free[j] = texts[j] >= Reweighting.LEAST_TEXTS;
        }
    }

    static void requireRising(RatedRows rows) {
        Line line = line(rows, rows.all(), rows.shipped());
        if (!(line.slope() > 0)) {
            throw new IllegalArgumentException("ratings must differ and rise with the tone as it ships, got a slope of "
                    + line.slope() + "; turn the scale round if low means positive");
        }
    }

    private static Line line(RatedRows rows, int[] used, double[] values) {
        List<double[]> points = new ArrayList<>();
        for (int row : used) {
            points.add(new double[] {rows.tone(row, values), rows.rating(row)});
        }
        return Line.through(points);
    }

    /** The tone of each text under values that the other folds gave. */
    static double[] crossValidated(RatedRows rows) {
        double[] tones = new double[rows.size()];
        for (int fold = 0; fold < OUTER; fold++) {
            int[] others = rows.foldsOtherThan(rows.all(), fold, OUTER);
            double[] values = fit(rows, others, bestPenalty(rows, others));
            for (int i = fold; i < tones.length; i += OUTER) {
                tones[i] = rows.tone(i, values);
            }
        }
        return tones;
    }

    /** The penalty whose values predict the texts best, fold by fold; of equals the strongest. */
    static double bestPenalty(RatedRows rows, int[] used) {
        double best = PENALTIES[0];
        double least = Double.POSITIVE_INFINITY;
        for (double penalty : PENALTIES) {
            double error = 0;
            for (int fold = 0; fold < INNER; fold++) {
                error += error(rows, used, fold, penalty);
            }
            if (error < least) {
                least = error;
                best = penalty;
            }
        }
        return best;
    }

    private static double error(RatedRows rows, int[] used, int fold, double penalty) {
        ValueFit fit = new ValueFit(rows, rows.foldsOtherThan(used, fold, INNER), penalty);
        double[] values = fit.values();
        Line line = line(rows, fit.used, values);
        double sum = 0;
        for (int k = fold; k < used.length; k += INNER) {
            double miss = rows.rating(used[k]) - line.at0() - line.slope() * rows.tone(used[k], values);
            sum += miss * miss;
        }
        return sum;
    }

    static double[] fit(RatedRows rows, int[] used, double penalty) {
        return new ValueFit(rows, used, penalty).values();
    }

    private double[] values() {
        double[] shipped = rows.shipped();
        double[] values = rows.shipped();
        for (int step = 0; step < STEPS; step++) {
            Line line = line(rows, used, values);
            double[] slopes = new double[used.length];
            double[] gradient = new double[values.length];
            for (int k = 0; k < used.length; k++) {
                slopes[k] = rows.slope(used[k], values);
                spread(k, slopes[k] * miss(k, line, values), gradient);
            }
            for (int j = 0; j < values.length; j++) {
                gradient[j] -= free[j] ? penalty * (values[j] - shipped[j]) : 0;
            }
            double[] change = solve(slopes, gradient);
            for (int j = 0; j < values.length; j++) {
                values[j] += change[j];
            }
        }
        return values;
    }

    /** How far the tone lies below what the rating stands for. */
    private double miss(int k, Line line, double[] values) {
        return (rows.rating(used[k]) - line.at0()) / line.slope() - rows.tone(used[k], values);
    }

    /** Conjugate gradients on {@code (JᵀJ + penalty I) x = g}. */
    private double[] solve(double[] slopes, double[] g) {
        double[] x = new double[g.length];
        double[] residual = g.clone();
        double[] direction = g.clone();
        double square = dot(residual, residual);
        for (int step = 0; step < CG_STEPS && square > SMALL; step++) {
            double[] product = product(slopes, direction);
            double length = square / dot(direction, product);
            for (int j = 0; j < x.length; j++) {
                x[j] += length * direction[j];
                residual[j] -= length * product[j];
            }
            double next = dot(residual, residual);
            for (int j = 0; j < x.length; j++) {
                direction[j] = residual[j] + next / square * direction[j];
            }
            square = next;
        }
        return x;
    }

    private double[] product(double[] slopes, double[] direction) {
        double[] product = new double[direction.length];
        for (int k = 0; k < used.length; k++) {
            int[] columns = rows.columns(used[k]);
            double[] factors = rows.factors(used[k]);
            double sum = 0;
            for (int e = 0; e < columns.length; e++) {
                sum += factors[e] * direction[columns[e]];
            }
            spread(k, slopes[k] * slopes[k] * sum, product);
        }
        for (int j = 0; j < product.length; j++) {
            product[j] += penalty * direction[j];
        }
        return product;
    }

    private void spread(int k, double amount, double[] sums) {
        int[] columns = rows.columns(used[k]);
        double[] factors = rows.factors(used[k]);
        for (int e = 0; e < columns.length; e++) {
            sums[columns[e]] += free[columns[e]] ? factors[e] * amount : 0;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
