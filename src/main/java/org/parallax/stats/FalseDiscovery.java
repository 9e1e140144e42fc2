package org.parallax.stats;

import java.util.Arrays;

/**
 * Corrects p-values for how many were tested together. Each method takes the whole family and gives the corrected
 * values in the same places. NaN marks a place that was not tested: it stays NaN and does not count to the family.
 *
 * <p>O(n log n); stateless and thread-safe. Checked against R 4.2.2 {@code p.adjust}.
 */
public final class FalseDiscovery {

    private FalseDiscovery() {}

    /**
     * Controls the expected share of false findings: {@code q_(i) = min over j >= i of p_(j) m / j}, at most 1.
     *
     * <p>Benjamini and Hochberg (1995), JRSS B 57(1): 289-300.
     *
     * @throws IllegalArgumentException if a value is outside [0, 1]
     */
    public static double[] benjaminiHochberg(double[] p) {
        return stepUp(p, 1);
    }

    /**
     * The same under any dependence between the tests: Benjamini-Hochberg times {@code 1 + 1/2 + ... + 1/m}.
     *
     * <p>Benjamini and Yekutieli (2001), Annals of Statistics 29(4): 1165-1188.
     *
     * @throws IllegalArgumentException if a value is outside [0, 1]
     */
    public static double[] benjaminiYekutieli(double[] p) {
        int m = sorted(p).length;
        double harmonic = 0;
        for (int i = 1; i <= m; i++) {
            harmonic += 1.0 / i;
        }
        return stepUp(p, harmonic);
    }

    /**
     * Controls the chance of even one false finding: {@code max over j <= i of p_(j) (m - j + 1)}, at most 1.
     *
     * <p>Holm (1979), Scandinavian Journal of Statistics 6(2): 65-70.
     *
     * @throws IllegalArgumentException if a value is outside [0, 1]
     */
    public static double[] holm(double[] p) {
        double[] order = sorted(p);
        double[] corrected = new double[order.length];
        double largest = 0;
        for (int i = 0; i < order.length; i++) {
            largest = Math.max(largest, Math.min(1, order[i] * (order.length - i)));
            corrected[i] = largest;
        }
        return inPlaces(p, order, corrected);
    }

    /**
     * Every p times the number tested, at most 1: as {@link #holm}, which is never worse, but easier to explain.
     *
     * @throws IllegalArgumentException if a value is outside [0, 1]
     */
    public static double[] bonferroni(double[] p) {
        int m = sorted(p).length;
        double[] corrected = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            corrected[i] = Math.min(1, p[i] * m);
        }
        return corrected;
    }

    private static double[] stepUp(double[] p, double factor) {
        double[] order = sorted(p);
        double[] corrected = new double[order.length];
        double smallest = 1;
        for (int i = order.length - 1; i >= 0; i--) {
            smallest = Math.min(smallest, factor * order[i] * order.length / (i + 1));
            corrected[i] = smallest;
        }
        return inPlaces(p, order, corrected);
    }

    // equal p share one corrected value: of a run of ties, step-up takes the last place's, Holm the first's, and in
    // either case min or max has already made the run equal
    private static double[] inPlaces(double[] p, double[] order, double[] corrected) {
        double[] out = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            out[i] = Double.isNaN(p[i]) ? Double.NaN : corrected[Arrays.binarySearch(order, p[i] + 0.0)];
        }
        return out;
    }

    private static double[] sorted(double[] p) {
        double[] order = new double[p.length];
        int m = 0;
        for (double value : p) {
            if (value < 0 || value > 1) {
                throw new IllegalArgumentException(
                        "p must be in [0, 1], or NaN where nothing was tested; got " + value);
            }
            if (!Double.isNaN(value)) {
                order[m++] = value + 0.0;
            }
        }
        double[] trimmed = Arrays.copyOf(order, m);
        Arrays.sort(trimmed);
        return trimmed;
    }
}
