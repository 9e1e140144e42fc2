package org.parallax.sentiment;

import java.util.Arrays;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/**
 * Multinomial logistic regression with a ridge penalty. Each feature is first multiplied by the largest of its absolute log
 * count ratios between a label and the mean of all (Wang and Manning 2012, ACL), so that features that say nothing are held
 * down more.
 */
final class TargetRegression implements DifferentiableMultivariateFunction {

    private static final int LABELS = 3;
    private static final double LEAST_SCALE = 0.02;
    private static final int MEMORY = 10;

    /**
     * How it learns.
     *
     * @param lambda the ridge
     * @param balance 1 where labels are to count equally, 0 where examples are
     * @param power of the scale, 0 for none
     * @param steps most steps of the search
     */
    record Settings(double lambda, double balance, double power, int steps) {}

    private final TargetRows rows;
    private final int[] chosen;
    private final Settings settings;
    private final double[] classes;
    private final double[] scale;

    /** Features by labels, the intercepts last, as they go with scaled values. */
    private final double[] weights;

    /** Learns from the rows of these numbers. */
    TargetRegression(TargetRows rows, int[] chosen, Settings settings) {
        this.rows = rows;
        this.chosen = chosen;
        this.settings = settings;
        this.classes = TargetExample.balance(
                Arrays.stream(chosen).map(i -> rows.labels[i]).toArray(), settings.balance);
        this.scale = scales();
        this.weights = new double[(rows.names.size() + 1) * LABELS];
        BFGS.minimize(this, MEMORY, weights, 1e-3, settings.steps);
        takeOutMeans();
    }

    private double[] scales() {
        double[][] counts = new double[LABELS][rows.names.size()];
        double[] sizes = new double[LABELS];
        for (int i : chosen) {
            sizes[rows.labels[i]]++;
            for (int j : rows.index.get(i)) {
                counts[rows.labels[i]][j]++;
            }
        }
        double[] scales = new double[rows.names.size()];
        for (int j = 0; j < scales.length; j++) {
            double[] share = new double[LABELS];
            for (int k = 0; k < LABELS; k++) {
                share[k] = (counts[k][j] + 1) / (sizes[k] + 2);
            }
            double mean = (share[0] + share[1] + share[2]) / LABELS;
            double most = 0;
            for (double s : share) {
                most = Math.max(most, Math.abs(Math.log(s / mean)));
            }
            scales[j] = Math.max(LEAST_SCALE, most);
        }
        double mean = Arrays.stream(scales).average().orElse(1);
        return Arrays.stream(scales)
                .map(s -> Math.pow(s / mean, settings.power))
                .toArray();
    }

    /** What a constant adds to all labels changes no probability. */
    private void takeOutMeans() {
        for (int at = 0; at < weights.length; at += LABELS) {
            double mean = (weights[at] + weights[at + 1] + weights[at + 2]) / LABELS;
            for (int k = 0; k < LABELS; k++) {
                weights[at + k] -= mean;
            }
        }
    }

    /** The weight of a feature for a label as it goes with the plain value; the intercept's number is behind the features'. */
    double weight(int feature, int label) {
        return weights[feature * LABELS + label] * (feature < scale.length ? scale[feature] : 1);
    }

    /** The labels' log odds, up to a constant. */
    double[] logits(int row) {
        return logits(row, weights);
    }

    private double[] logits(int row, double[] b) {
        int[] at = rows.index.get(row);
        float[] x = rows.value.get(row);
        double[] z = {b[b.length - 3], b[b.length - 2], b[b.length - 1]};
        for (int j = 0; j < at.length; j++) {
            int from = at[j] * LABELS;
            double scaled = x[j] * scale[at[j]];
            z[0] += b[from] * scaled;
            z[1] += b[from + 1] * scaled;
            z[2] += b[from + 2] * scaled;
        }
        return z;
    }

    @Override
    public double f(double[] b) {
        return g(b, new double[b.length]);
    }

    @Override
    public double g(double[] b, double[] gradient) {
        int intercept = b.length - LABELS;
        double loss = 0;
        for (int j = 0; j < intercept; j++) {
            loss += settings.lambda / 2 * b[j] * b[j];
            gradient[j] = settings.lambda * b[j];
        }
        Arrays.fill(gradient, intercept, b.length, 0);
        for (int i : chosen) {
            double[] p = probabilities(logits(i, b));
            int label = rows.labels[i];
            loss -= classes[label] * Math.log(Math.max(1e-300, p[label]));
            p[label] -= 1;
            for (int k = 0; k < LABELS; k++) {
                p[k] *= classes[label];
                gradient[intercept + k] += p[k];
            }
            int[] at = rows.index.get(i);
            float[] x = rows.value.get(i);
            for (int j = 0; j < at.length; j++) {
                int from = at[j] * LABELS;
                double scaled = x[j] * scale[at[j]];
                gradient[from] += p[0] * scaled;
                gradient[from + 1] += p[1] * scaled;
                gradient[from + 2] += p[2] * scaled;
            }
        }
        return loss;
    }

    private static double[] probabilities(double[] z) {
        double most = Math.max(z[0], Math.max(z[1], z[2]));
        double sum = 0;
        for (int k = 0; k < LABELS; k++) {
            z[k] = Math.exp(z[k] - most);
            sum += z[k];
        }
        for (int k = 0; k < LABELS; k++) {
            z[k] /= sum;
        }
        return z;
    }
}
