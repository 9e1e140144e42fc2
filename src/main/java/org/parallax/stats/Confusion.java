package org.parallax.stats;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * How often was each label taken for which other, and how good does that make the program? Rows are the labels that are
 * right, columns those that were given.
 *
 * <p>Precision of a label is the share of right ones among those given it, recall the share given it among those it is
 * right for, {@code F1 = 2 tp / (2 tp + fp + fn)}. Macro scores are the mean over all labels that occur on either side,
 * weighted ones count a label as often as it is right, micro F1 equals accuracy. A precision or recall of nothing is
 * NaN and counts 0 in means, as sklearn does it (with a warning). Every score of no units is NaN.
 *
 * <p>Immutable and thread-safe.
 */
public final class Confusion implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    private final String[] labels;
    private final long[][] counts;

    private Confusion(String[] labels, long[][] counts) {
        this.labels = labels;
        this.counts = counts;
    }

    /**
     * Counts the labels of the same units.
     *
     * @param right the label that is right for each unit
     * @param given the label the program gave it
     * @throws IllegalArgumentException if there is not one for each
     */
    public static Confusion of(List<String> right, List<String> given) {
        if (right.size() != given.size()) {
            throw new IllegalArgumentException(
                    "every unit needs a right and a given label, got " + right.size() + " and " + given.size());
        }
        TreeSet<String> distinct = new TreeSet<>(right);
        distinct.addAll(given);
        String[] labels = distinct.toArray(String[]::new);
        long[][] counts = new long[labels.length][labels.length];
        for (int i = 0; i < right.size(); i++) {
            counts[Arrays.binarySearch(labels, right.get(i))][Arrays.binarySearch(labels, given.get(i))]++;
        }
        return new Confusion(labels, counts);
    }

    /** The labels, sorted. */
    public List<String> labels() {
        return List.of(labels);
    }

    /** Number of units. */
    public long units() {
        return sum((r, g) -> true);
    }

    /** Units for which one label is right and the other was given; 0 for labels that do not occur. */
    public long count(String right, String given) {
        int r = Arrays.binarySearch(labels, right);
        int g = Arrays.binarySearch(labels, given);
        return r < 0 || g < 0 ? 0 : counts[r][g];
    }

    /** Share of the units for which one label is right that were given the other; NaN if there is no such unit. */
    public double rate(String right, String given) {
        return (double) count(right, given) / support(right);
    }

    /** Units for which the label is right. */
    public long support(String label) {
        int at = at(label);
        return sum((r, g) -> r == at);
    }

    /** Share of units given the right label. */
    public double accuracy() {
        return (double) sum((r, g) -> r == g) / units();
    }

    /** Share of right ones among the units given the label. */
    public double precision(String label) {
        int at = at(label);
        return (double) counts[at][at] / sum((r, g) -> g == at);
    }

    /** Share given the label among the units it is right for. */
    public double recall(String label) {
        int at = at(label);
        return (double) counts[at][at] / support(label);
    }

    /** Harmonic mean of precision and recall. */
    public double f1(String label) {
        int at = at(label);
        return 2.0 * counts[at][at] / (support(label) + sum((r, g) -> g == at));
    }

    /** Mean of the precisions. */
    public double macroPrecision() {
        return mean(this::precision);
    }

    /** Mean of the recalls. */
    public double macroRecall() {
        return mean(this::recall);
    }

    /** Mean of the F1 of all labels. */
    public double macroF1() {
        return mean(this::f1);
    }

    /** F1 over all decisions at once; with one label a unit, the accuracy. */
    public double microF1() {
        return accuracy();
    }

    /** Mean of the F1 of all labels, each weighing as many units as it is right for. */
    public double weightedF1() {
        double sum = 0;
        for (String label : labels) {
            long support = support(label);
            sum += support == 0 ? 0 : support * f1(label);
        }
        return sum / units();
    }

    /**
     * Matthews' correlation of right and given labels, for any number of labels (Gorodkin 2004): in [-1, 1], 0 for
     * guessing; 0 too where all right or all given labels are one, as in sklearn.
     */
    public double matthews() {
        double n = units();
        if (n == 0) {
            return Double.NaN;
        }
        double products = 0;
        double rightSquares = 0;
        double givenSquares = 0;
        for (int l = 0; l < labels.length; l++) {
            int at = l;
            double right = sum((r, g) -> r == at);
            double given = sum((r, g) -> g == at);
            products += right * given;
            rightSquares += right * right;
            givenSquares += given * given;
        }
        double spread = StrictMath.sqrt((n * n - rightSquares) * (n * n - givenSquares));
        return spread == 0 ? 0 : (sum((r, g) -> r == g) * n - products) / spread;
    }

    /**
     * A score with its 95 % percentile bootstrap interval over units ({@value #DRAWS} draws, seed {@value #SEED}):
     * {@code confusion.estimate(Confusion::macroF1)}. Labels that a draw misses on both sides leave its means.
     */
    public Estimate estimate(ToDoubleFunction<Confusion> score) {
        int n = Math.toIntExact(units());
        int[] cells = new int[n];
        int at = 0;
        for (int r = 0; r < labels.length; r++) {
            for (int g = 0; g < labels.length; g++) {
                Arrays.fill(cells, at, at + (int) counts[r][g], r * labels.length + g);
                at += (int) counts[r][g];
            }
        }
        Interval interval =
                Bootstrap.of(n, DRAWS, SEED).percentile(0.95, drawn -> score.applyAsDouble(drawn(cells, drawn)));
        return new Estimate(score.applyAsDouble(this), interval);
    }

    private Confusion drawn(int[] cells, int[] times) {
        long[][] drawn = new long[labels.length][labels.length];
        for (int u = 0; u < cells.length; u++) {
            drawn[cells[u] / labels.length][cells[u] % labels.length] += times[u];
        }
        return new Confusion(labels, drawn);
    }

    private double mean(ToDoubleFunction<String> score) {
        double sum = 0;
        int n = 0;
        for (int l = 0; l < labels.length; l++) {
            int at = l;
            if (sum((r, g) -> r == at || g == at) > 0) {
                double value = score.applyAsDouble(labels[l]);
                sum += Double.isNaN(value) ? 0 : value;
                n++;
            }
        }
        return sum / n;
    }

    private int at(String label) {
        int at = Arrays.binarySearch(labels, label);
        if (at < 0) {
            throw new IllegalArgumentException("unknown label \"" + label + "\"; known: " + String.join(", ", labels));
        }
        return at;
    }

    @FunctionalInterface
    private interface Cells {
        boolean take(int right, int given);
    }

    private long sum(Cells cells) {
        long sum = 0;
        for (int r = 0; r < labels.length; r++) {
            for (int g = 0; g < labels.length; g++) {
                sum += cells.take(r, g) ? counts[r][g] : 0;
            }
        }
        return sum;
    }

    /** The table, right labels down, given ones across. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("right \\ given\t").append(String.join("\t", labels));
        for (int r = 0; r < labels.length; r++) {
            out.append('\n').append(labels[r]);
            for (long count : counts[r]) {
                out.append('\t').append(count);
            }
        }
        return out.append(String.format(Locale.ROOT, "%naccuracy %.3f, macro F1 %.3f", accuracy(), macroF1()))
                .toString()
                .replace("\r", "");
    }
}
