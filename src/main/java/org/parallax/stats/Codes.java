package org.parallax.stats;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What several coders said about the same units: one row a coder, one column a unit, gaps where a coder did not code.
 * The coefficients of agreement ({@link KrippendorffAlpha}, {@link CohenKappa}, {@link FleissKappa}, {@link ScottPi},
 * {@link GwetAC1}) are computed from it. Immutable and thread-safe.
 */
public final class Codes implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int GAP = -1;

    private final String[] categories;
    private final double[] values;
    private final int[][] codes;

    private Codes(String[] categories, double[] values, int[][] codes) {
        this.categories = categories;
        this.values = values;
        this.codes = codes;
    }

    /**
     * Codes that are numbers; NaN for a gap.
     *
     * @param codes the codes of each coder, one a unit
     * @throws IllegalArgumentException if coders have different numbers of units, or a code is infinite
     */
    public static Codes of(double[][] codes) {
        SortedSet<Double> distinct = new TreeSet<>();
        for (double[] coder : codes) {
            for (double code : coder) {
                if (Double.isInfinite(code)) {
                    throw new IllegalArgumentException("a code must be finite, or NaN for a gap; got " + code);
                }
                if (!Double.isNaN(code)) {
                    distinct.add(code + 0.0);
                }
            }
        }
        double[] values = distinct.stream().mapToDouble(Double::doubleValue).toArray();
        String[] names = Arrays.stream(values).mapToObj(Codes::name).toArray(String[]::new);
        int[][] numbered = new int[codes.length][];
        for (int c = 0; c < codes.length; c++) {
            numbered[c] = Arrays.stream(codes[c])
                    .mapToInt(code -> Double.isNaN(code) ? GAP : Arrays.binarySearch(values, code + 0.0))
                    .toArray();
        }
        return checked(names, values, numbered);
    }

    /**
     * Codes that are labels; null or a blank label for a gap. Categories are sorted by name, which is their order where
     * a coefficient asks for one; their values are NaN.
     *
     * @param codes the labels of each coder, one a unit
     * @throws IllegalArgumentException if coders have different numbers of units
     */
    public static Codes of(List<? extends List<? extends @Nullable String>> codes) {
        SortedSet<String> distinct = new TreeSet<>();
        for (List<? extends @Nullable String> coder : codes) {
            for (String label : coder) {
                if (label != null && !label.isBlank()) {
                    distinct.add(label);
                }
            }
        }
        List<String> names = new ArrayList<>(distinct);
        int[][] numbered = new int[codes.size()][];
        for (int c = 0; c < numbered.length; c++) {
            List<? extends @Nullable String> coder = codes.get(c);
            numbered[c] = new int[coder.size()];
            for (int u = 0; u < numbered[c].length; u++) {
                String label = coder.get(u);
                numbered[c][u] = label == null || label.isBlank() ? GAP : names.indexOf(label);
            }
        }
        double[] values = new double[names.size()];
        Arrays.fill(values, Double.NaN);
        return checked(names.toArray(String[]::new), values, numbered);
    }

    private static Codes checked(String[] names, double[] values, int[][] codes) {
        for (int[] coder : codes) {
            if (coder.length != codes[0].length) {
                throw new IllegalArgumentException("every coder needs a code or a gap for every unit; got "
                        + codes[0].length + " and " + coder.length + " units");
            }
        }
        return new Codes(names, values, codes);
    }

    private static String name(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** Number of coders. */
    public int coders() {
        return codes.length;
    }

    /** Number of units, those nobody coded among them. */
    public int units() {
        return codes.length == 0 ? 0 : codes[0].length;
    }

    /** The categories in order: numbers by value, labels by name. */
    public List<String> categories() {
        return List.of(categories);
    }

    /** The category a coder gave a unit, as an index of {@link #categories()}; -1 for a gap. */
    public int code(int coder, int unit) {
        return codes[coder][unit];
    }

    /** Two of the coders, by number. */
    public Codes pair(int first, int second) {
        return new Codes(categories, values, new int[][] {codes[first], codes[second]});
    }

    /** How many coders gave the unit each category. */
    int[] tally(int unit) {
        int[] tally = new int[categories.length];
        for (int[] coder : codes) {
            if (coder[unit] != GAP) {
                tally[coder[unit]]++;
            }
        }
        return tally;
    }

    /** Value of each category, ascending; NaN for labels. */
    double[] values() {
        return values;
    }

    /** Refuses all but two coders, for the coefficients of a pair. */
    void requirePair(String coefficient, String instead) {
        if (codes.length != 2) {
            throw new IllegalArgumentException(
                    coefficient + " is for two coders, got " + codes.length + "; use " + instead + ", or pair(i, j)");
        }
    }
}
