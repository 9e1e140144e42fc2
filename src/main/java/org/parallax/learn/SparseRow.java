package org.parallax.learn;

import java.util.List;

/** The features of one text: their numbers, each once and ascending in a {@link FeatureSpace}, and their values. */
record SparseRow(int[] index, double[] value) {

    static SparseRow of(List<Integer> index, List<Double> value) {
        return new SparseRow(
                index.stream().mapToInt(Integer::intValue).toArray(),
                value.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The inner product of two rows whose numbers ascend. */
    double dot(SparseRow other) {
        double sum = 0;
        int theirs = 0;
        for (int mine = 0; mine < index.length; mine++) {
            while (theirs < other.index.length && other.index[theirs] < index[mine]) {
                theirs++;
            }
            if (theirs < other.index.length && other.index[theirs] == index[mine]) {
                sum += value[mine] * other.value[theirs];
            }
        }
        return sum;
    }
}
