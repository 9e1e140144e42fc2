package org.parallax.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/**
 * Multinomial logistic regression over sparse rows, with a weight for each row and a ridge penalty, fitted by Smile's
 * limited-memory BFGS. Smile's own sparse regression takes no weights, which uneven labels need.
 *
 * <p>Minimises {@code sum_i w_i (-ln p(y_i | x_i)) + lambda / 2 |b|²}; the intercepts are not penalised. For two labels
 * this is the usual logistic regression with half the penalty on each side.
 *
 * <p>Coefficients stand feature by feature, one for each label, the intercepts last: a step walks through a text's
 * features once and finds the labels' coefficients side by side.
 */
final class SoftmaxRegression {

    private static final int MEMORY = 10;
    private static final double TOLERANCE = 1e-3;
    // 300 steps and a tolerance of 1e-5 moved no macro-F1 by more than .002 (docs/learning.md)
    private static final int MOST_STEPS = 60;

    private SoftmaxRegression() {}

    /**
     * Coefficients for each penalty. Larger penalties come first and the others start where these end, which takes a
     * fraction of the steps.
     *
     * @param descending the penalties, largest first
     */
    static List<double[]> fit(
            List<SparseRow> rows,
            int[] labels,
            double[] weights,
            int labelCount,
            int features,
            List<Double> descending) {
        List<double[]> fits = new ArrayList<>();
        double[] coefficients = new double[labelCount * (features + 1)];
        for (double lambda : descending) {
            Loss loss = new Loss(rows, labels, weights, labelCount, features, lambda);
            BFGS.minimize(loss, MEMORY, coefficients, TOLERANCE, MOST_STEPS);
            fits.add(coefficients.clone());
        }
        return fits;
    }

    /** The log-odds of each label, up to what they have in common. */
    static double[] logOdds(SparseRow row, double[] coefficients, int labelCount, int features) {
        int intercepts = features * labelCount;
        double[] sums = Arrays.copyOfRange(coefficients, intercepts, intercepts + labelCount);
        for (int k = 0; k < row.index().length; k++) {
            int from = row.index()[k] * labelCount;
            double value = row.value()[k];
            for (int l = 0; l < labelCount; l++) {
                sums[l] += coefficients[from + l] * value;
            }
        }
        return sums;
    }

    /** Probabilities of the labels. */
    static double[] probabilities(SparseRow row, double[] coefficients, int labelCount, int features) {
        double[] p = logOdds(row, coefficients, labelCount, features);
        double most = Arrays.stream(p).max().orElse(0);
        double sum = 0;
        for (int l = 0; l < labelCount; l++) {
            p[l] = StrictMath.exp(p[l] - most);
            sum += p[l];
        }
        for (int l = 0; l < labelCount; l++) {
            p[l] /= sum;
        }
        return p;
    }

    private record Loss(
            List<SparseRow> rows, int[] labels, double[] weights, int labelCount, int features, double lambda)
            implements DifferentiableMultivariateFunction {

        @Override
        public double f(double[] b) {
            return g(b, new double[b.length]);
        }

        @Override
        public double g(double[] b, double[] gradient) {
            double loss = penalty(b, gradient);
            for (int i = 0; i < rows.size(); i++) {
                SparseRow row = rows.get(i);
                double[] p = probabilities(row, b, labelCount, features);
                loss -= weights[i] * StrictMath.log(Math.max(p[labels[i]], 1e-300));
                p[labels[i]] -= 1;
                descend(row, p, weights[i], gradient);
            }
            return loss;
        }

        private void descend(SparseRow row, double[] errors, double weight, double[] gradient) {
            for (int l = 0; l < labelCount; l++) {
                errors[l] *= weight;
                gradient[features * labelCount + l] += errors[l];
            }
            for (int k = 0; k < row.index().length; k++) {
                int from = row.index()[k] * labelCount;
                double value = row.value()[k];
                for (int l = 0; l < labelCount; l++) {
                    gradient[from + l] += errors[l] * value;
                }
            }
        }

        private double penalty(double[] b, double[] gradient) {
            int penalised = features * labelCount;
            double squares = 0;
            for (int i = 0; i < penalised; i++) {
                squares += b[i] * b[i];
                gradient[i] = lambda * b[i];
            }
            Arrays.fill(gradient, penalised, gradient.length, 0);
            return lambda / 2 * squares;
        }
    }
}
