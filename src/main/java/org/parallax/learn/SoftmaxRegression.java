package org.parallax.learn;

import java.util.List;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/**
 * Multinomial logistic regression over sparse rows, with a weight for each row and a ridge penalty, fitted by Smile's
 * limited-memory BFGS. Smile's own sparse regression takes no weights, which uneven labels need.
 *
 * <p>Minimises {@code sum_i w_i (-ln p(y_i | x_i)) + lambda / 2 |b|²}; the intercepts are not penalised. For two labels
 * this is the usual logistic regression with half the penalty on each side.
 */
final class SoftmaxRegression {

    private static final int MEMORY = 10;
    private static final double TOLERANCE = 1e-3;
    private static final int MOST_STEPS = 60;

    private SoftmaxRegression() {}

    /** Coefficients label by label, each label's intercept behind its features. */
    static double[] fit(
            List<SparseRow> rows, int[] labels, double[] weights, int labelCount, int features, double lambda) {
        double[] coefficients = new double[labelCount * (features + 1)];
        BFGS.minimize(
                new Loss(rows, labels, weights, labelCount, features, lambda),
                MEMORY,
                coefficients,
                TOLERANCE,
                MOST_STEPS);
        return coefficients;
    }

    /** Probabilities of the labels. */
    static double[] probabilities(SparseRow row, double[] coefficients, int labelCount, int features) {
        double[] p = new double[labelCount];
        double most = Double.NEGATIVE_INFINITY;
        for (int l = 0; l < labelCount; l++) {
            int from = l * (features + 1);
            p[l] = row.dot(coefficients, from) + coefficients[from + features];
            most = Math.max(most, p[l]);
        }
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
            java.util.Arrays.fill(gradient, 0);
            double loss = 0;
            for (int i = 0; i < rows.size(); i++) {
                SparseRow row = rows.get(i);
                double[] p = probabilities(row, b, labelCount, features);
                loss -= weights[i] * StrictMath.log(Math.max(p[labels[i]], 1e-300));
                for (int l = 0; l < labelCount; l++) {
                    double error = weights[i] * (p[l] - (l == labels[i] ? 1 : 0));
                    int from = l * (features + 1);
                    for (int j = 0; j < row.index().length; j++) {
                        gradient[from + row.index()[j]] += error * row.value()[j];
                    }
                    gradient[from + features] += error;
                }
            }
            return loss + penalty(b, gradient);
        }

        private double penalty(double[] b, double[] gradient) {
            double squares = 0;
            for (int i = 0; i < b.length; i++) {
                if (i % (features + 1) != features) {
                    squares += b[i] * b[i];
                    gradient[i] += lambda * b[i];
                }
            }
            return lambda / 2 * squares;
        }
    }
}
