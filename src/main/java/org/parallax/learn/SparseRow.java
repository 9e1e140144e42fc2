package org.parallax.learn;

import java.util.List;

/** The features of one text: their numbers, each once, and their values. */
record SparseRow(int[] index, double[] value) {

    static SparseRow of(List<Integer> index, List<Double> value) {
        return new SparseRow(
                index.stream().mapToInt(Integer::intValue).toArray(),
                value.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
