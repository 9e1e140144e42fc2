package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import smile.math.BFGS;
import smile.math.DifferentiableMultivariateFunction;

/**
 * Multinomial logistic regression over named features with a ridge penalty. Each feature is first multiplied by the
 * largest of its absolute log count ratios between a label and the mean of all (Wang and Manning 2012, ACL), so that
 * features that say nothing are held down more.
 */
final class TargetRegression implements DifferentiableMultivariateFunction {

    private static final int LABELS = 3;
    private static final double LEAST_SCALE = 0.02;
    private static final int MEMORY = 10;

    /** Feature names in the order of the weights. */
    final List<String> names;

    private final List<int[]> index = new ArrayList<>();
    private final List<float[]> value = new ArrayList<>();
    private final int[] labels;
    private final double[] classes;
    private final double lambda;
    private final double[] scale;

    /** The weights, features by labels, the intercepts last. */
    double[] weights;

    TargetRegression(List<Map<String, Double>> rows, int[] labels, int leastCount, double lambda, double balance) {
        this.labels = labels;
        this.lambda = lambda;
        this.classes = TargetExample.balance(labels, balance);
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        counts.values().removeIf(count -> count < leastCount);
        this.names = List.copyOf(counts.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        rows.forEach(row -> add(row, numbers));
        this.scale = scales();
        for (int i = 0; i < index.size(); i++) {
            for (int j = 0; j < index.get(i).length; j++) {
                value.get(i)[j] *= (float) scale[index.get(i)[j]];
            }
        }
        this.weights = new double[(names.size() + 1) * LABELS];
    }

    private void add(Map<String, Double> row, Map<String, Integer> numbers) {
        List<String> known = row.keySet().stream().filter(numbers::containsKey).toList();
        index.add(known.stream().mapToInt(numbers::get).toArray());
        float[] values = new float[known.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = row.get(known.get(j)).floatValue();
        }
        value.add(values);
    }

    private double[] scales() {
        double[][] counts = new double[LABELS][names.size()];
        double[] sizes = new double[LABELS];
        for (int i = 0; i < labels.length; i++) {
            sizes[labels[i]]++;
            for (int j : index.get(i)) {
                counts[labels[i]][j]++;
            }
        }
        double[] scales = new double[names.size()];
        for (int j = 0; j < scales.length; j++) {
            double[] share = new double[LABELS];
            for (int k = 0; k < LABELS; k++) {
                share[k] = (counts[k][j] + 1) / (sizes[k] + 2);
            }
            double mean = Arrays.stream(share).average().orElseThrow();
            double most = Arrays.stream(share)
                    .map(s -> Math.abs(Math.log(s / mean)))
                    .max()
                    .orElseThrow();
            scales[j] = Math.max(LEAST_SCALE, most);
        }
        double mean = Arrays.stream(scales).average().orElse(1);
        return Arrays.stream(scales).map(s -> s / mean).toArray();
    }

    void fit(int steps) {
        BFGS.minimize(this, MEMORY, weights, 1e-3, steps);
    }

    /** The weight of a feature for a label as it goes with the plain value, the mean over labels taken out. */
    double weight(int feature, int label) {
        int at = feature * LABELS;
        double mean = (weights[at] + weights[at + 1] + weights[at + 2]) / LABELS;
        return (weights[at + label] - mean) * (feature < scale.length ? scale[feature] : 1);
    }

    @Override
    public double f(double[] b) {
        return g(b, new double[b.length]);
    }

    @Override
    public double g(double[] b, double[] gradient) {
        Arrays.fill(gradient, 0);
        double loss = 0;
        int intercept = names.size() * LABELS;
        for (int i = 0; i < labels.length; i++) {
            double[] p = probabilities(index.get(i), value.get(i), b);
            loss -= classes[labels[i]] * Math.log(Math.max(1e-300, p[labels[i]]));
            for (int k = 0; k < LABELS; k++) {
                p[k] = classes[labels[i]] * (p[k] - (k == labels[i] ? 1 : 0));
                gradient[intercept + k] += p[k];
            }
            int[] at = index.get(i);
            for (int j = 0; j < at.length; j++) {
                int from = at[j] * LABELS;
                double x = value.get(i)[j];
                gradient[from] += p[0] * x;
                gradient[from + 1] += p[1] * x;
                gradient[from + 2] += p[2] * x;
            }
        }
        for (int j = 0; j < intercept; j++) {
            loss += lambda / 2 * b[j] * b[j];
            gradient[j] += lambda * b[j];
        }
        return loss;
    }

    private static double[] probabilities(int[] at, float[] x, double[] b) {
        double[] p = {b[b.length - 3], b[b.length - 2], b[b.length - 1]};
        for (int j = 0; j < at.length; j++) {
            int from = at[j] * LABELS;
            p[0] += b[from] * x[j];
            p[1] += b[from + 1] * x[j];
            p[2] += b[from + 2] * x[j];
        }
        double most = Math.max(p[0], Math.max(p[1], p[2]));
        double sum = 0;
        for (int k = 0; k < LABELS; k++) {
            p[k] = Math.exp(p[k] - most);
            sum += p[k];
        }
        for (int k = 0; k < LABELS; k++) {
            p[k] /= sum;
        }
        return p;
    }
}
