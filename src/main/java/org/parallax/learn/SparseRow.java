package org.parallax.learn;

/** The features of one text: their numbers, ascending, and their values. */
record SparseRow(int[] index, double[] value) {

    double dot(double[] weights, int from) {
        double sum = 0;
        for (int i = 0; i < index.length; i++) {
            sum += weights[from + index[i]] * value[i];
        }
        return sum;
    }

    /** The row with each value multiplied by its feature's factor. */
    SparseRow times(double[] factors) {
        double[] scaled = new double[value.length];
        for (int i = 0; i < value.length; i++) {
            scaled[i] = value[i] * factors[index[i]];
        }
        return new SparseRow(index, scaled);
    }
}
