package org.parallax.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A number for every two of some things: similarities or distances of documents, groups or terms. Symmetric. Immutable and
 * thread-safe.
 */
public final class PairMatrix implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<String> names;
    private final double[][] values;

    PairMatrix(List<String> names, double[][] values) {
        this.names = List.copyOf(names);
        this.values = values;
    }

    /**
     * Numbers of the caller's own.
     *
     * @throws IllegalArgumentException unless square, as large as the names are many, and symmetric
     */
    public static PairMatrix of(List<String> names, double[][] values) {
        double[][] copy = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            copy[i] = values[i].clone();
        }
        for (int i = 0; i < copy.length; i++) {
            if (copy.length != names.size() || copy[i].length != names.size()) {
                throw new IllegalArgumentException("a matrix of pairs of " + names.size()
                        + " names must be as wide and as high, got " + copy.length + " rows, row " + i + " of "
                        + copy[i].length);
            }
        }
        for (int i = 0; i < copy.length; i++) {
            for (int j = 0; j < i; j++) {
                if (Double.compare(copy[i][j], copy[j][i]) != 0) {
                    throw new IllegalArgumentException("a matrix of pairs must be symmetric, got " + copy[i][j]
                            + " and " + copy[j][i] + " for " + names.get(i) + " and " + names.get(j));
                }
            }
        }
        return new PairMatrix(names, copy);
    }

    /** What the numbers are of. */
    public List<String> names() {
        return names;
    }

    /**
     * The number of two.
     *
     * @throws IllegalArgumentException for a name that is not there
     */
    public double value(String first, String second) {
        return values[place(first)][place(second)];
    }

    private int place(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("no \"" + name + "\" among the " + names.size() + " of this matrix");
        }
        return place;
    }

    /** All numbers, a copy. */
    public double[][] toArray() {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    double at(int i, int j) {
        return values[i][j];
    }
}
