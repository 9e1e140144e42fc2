package org.parallax.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes the weights of {@link TargetRules} from coded sentences, DATA.jsonl, into the folder of resources, OUT. Weights are
 * a class-balanced ridge regression of the label (-1, 0, 1) on {@link RuleFeatures}; the bands of each role are those with
 * the best macro-F1 on the same sentences.
 */
public final class TrainTargetRules {

    private static final double RIDGE = 10;
    private static final int LEAST = 20;
    private static final int STEPS = 30;
    private static final double ENOUGH_GAIN = 0.0005;

    private final List<String> names = new ArrayList<>();
    private final double[][] x;
    private final int[] labels;
    private final int[] roles;

    private TrainTargetRules(List<TargetExample> examples) {
        List<Map<String, Double>> rows = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        roles = new int[examples.size()];
        for (TargetExample example : examples) {
            TargetView view = example.view();
            Map<String, Double> row = new TreeMap<>();
            RuleFeatures.of(view, (name, value, first, last) -> row.merge(name, value, Double::sum));
            row.keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
            roles[rows.size()] = view.parse.role.ordinal();
            rows.add(row);
        }
        counts.entrySet().stream().filter(e -> e.getValue() >= LEAST).forEach(e -> names.add(e.getKey()));
        labels = examples.stream().mapToInt(TargetExample::label).toArray();
        x = rows.stream()
                .map(row -> names.stream()
                        .mapToDouble(name -> row.getOrDefault(name, 0.0))
                        .toArray())
                .toArray(double[][]::new);
    }

    public static void main(String[] args) throws IOException {
        TrainTargetRules training = new TrainTargetRules(TargetExample.read(Path.of(args[0])));
        Path folder = Path.of(args[1], "org/parallax/sentiment");
        double[] weights = training.weights();
        List<String> rows = new ArrayList<>();
        rows.add(
                "# How much a point of tone counts toward the target, by how the word stands to it, in thousandths; and what");
        rows.add("# verbs say of agent and patient. Made by TrainTargetRules from NewsMTSC train; holds no words.");
        rows.add("feature\tweight");
        for (int j = 0; j < weights.length; j++) {
            rows.add(training.names.get(j) + "\t" + Math.round(1000 * weights[j]));
        }
        Files.write(folder.resolve("target-rules.tsv"), rows);
        Files.write(folder.resolve("target-bands.tsv"), training.bands(weights));
    }

    private double[] weights() {
        int n = names.size();
        double[] classes = TargetExample.balance(labels, 1);
        double[][] a = new double[n][n + 1];
        for (int i = 0; i < x.length; i++) {
            double w = classes[labels[i]];
            for (int r = 0; r < n; r++) {
                for (int c = 0; c < n && x[i][r] != 0; c++) {
                    a[r][c] += w * x[i][r] * x[i][c];
                }
                a[r][n] += w * x[i][r] * (labels[i] - 1);
            }
        }
        for (int r = 0; r < n; r++) {
            a[r][r] += RIDGE;
        }
        return solve(a);
    }

    /** Gauss and Jordan; the ridge makes every pivot positive. */
    private static double[] solve(double[][] a) {
        int n = a.length;
        for (int p = 0; p < n; p++) {
            for (int r = 0; r < n; r++) {
                double factor = r == p ? 0 : a[r][p] / a[p][p];
                for (int c = p; c <= n && factor != 0; c++) {
                    a[r][c] -= factor * a[p][c];
                }
            }
        }
        return IntStream.range(0, n).mapToDouble(r -> a[r][n] / a[r][r]).toArray();
    }

    private List<String> bands(double[] weights) {
        double[] sums = Arrays.stream(x)
                .mapToDouble(row -> IntStream.range(0, row.length)
                        .mapToDouble(j -> row[j] * Math.round(1000 * weights[j]) / 1000.0)
                        .sum())
                .toArray();
        double[][] bands = new double[TargetRole.values().length][2];
        for (int round = 0; round < 4; round++) {
            for (int r = 0; r < bands.length; r++) {
                improve(bands, sums, r);
            }
        }
        List<String> rows = new ArrayList<>();
        rows.add(
                "# Below and above which sum of the rules a sentence is negative and positive, by role, in thousandths.");
        rows.add("# Made by TrainTargetRules with target-rules.tsv.");
        rows.add("role\tnegative\tpositive");
        for (TargetRole role : TargetRole.values()) {
            double[] band = bands[role.ordinal()];
            rows.add(role + "\t" + Math.round(1000 * band[0]) + "\t" + Math.round(1000 * band[1]));
        }
        return rows;
    }

    private void improve(double[][] bands, double[] sums, int role) {
        double[] own = IntStream.range(0, sums.length)
                .filter(i -> roles[i] == role)
                .mapToDouble(i -> sums[i])
                .sorted()
                .toArray();
        for (int side = 0; side < 2; side++) {
            double best = bands[role][side];
            double f = macroF1(bands, sums);
            for (int k = 1; k < STEPS; k++) {
                bands[role][side] = own[k * own.length / STEPS];
                double now = bands[role][0] <= bands[role][1] ? macroF1(bands, sums) : 0;
                if (now > f + ENOUGH_GAIN) {
                    f = now;
                    best = bands[role][side];
                }
            }
            bands[role][side] = best;
        }
    }

    private double macroF1(double[][] bands, double[] sums) {
        int[] predicted = new int[sums.length];
        for (int i = 0; i < sums.length; i++) {
            double[] band = bands[roles[i]];
            predicted[i] = sums[i] < band[0] ? 0 : sums[i] > band[1] ? 2 : 1;
        }
        return TargetExample.macroF1(labels, predicted);
    }
}
