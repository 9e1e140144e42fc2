package org.parallax.report;

import java.util.Arrays;

/**
 * A course smoothed by the median of its neighbours, and how much it hangs on how many neighbours there are: the band
 * runs from the lowest to the highest median of {@value #NARROWEST} to {@value #WIDEST} neighbours. At the ends the
 * window is cut off, not padded. Nothing outside the window bends it, as a Fourier or polynomial fit would.
 */
final class RunningMedian {

    static final int NARROWEST = 5;
    static final int WIDEST = 13;
    private static final int WINDOW = 9;

    private RunningMedian() {}

    /** Middle, low and high for each value; no values give three empty rows. */
    static double[][] of(double[] values) {
        double[][] course = new double[3][values.length];
        for (int i = 0; i < values.length; i++) {
            course[0][i] = median(values, i, WINDOW);
            course[1][i] = course[0][i];
            course[2][i] = course[0][i];
            for (int window = NARROWEST; window <= WIDEST; window += 2) {
                double median = median(values, i, window);
                course[1][i] = Math.min(course[1][i], median);
                course[2][i] = Math.max(course[2][i], median);
            }
        }
        return course;
    }

    private static double median(double[] values, int at, int window) {
        int from = Math.max(0, at - window / 2);
        int to = Math.min(values.length, at + window / 2 + 1);
        double[] sorted = Arrays.copyOfRange(values, from, to);
        Arrays.sort(sorted);
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }
}
