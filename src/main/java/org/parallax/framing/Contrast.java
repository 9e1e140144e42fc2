package org.parallax.framing;

import java.io.Serializable;

/**
 * How each group of a sample differs from all the others together, frame by frame. Implementations differ in what may
 * change places when there is no difference.
 */
interface Contrast extends Serializable {

    /**
     * The differences of the groups asked for; the other groups only stand among the rest.
     *
     * @param eligible the groups to test
     */
    Outcome run(Sample sample, boolean[] eligible, long seed);

    /**
     * What came out, cell {@code group * frames + frame}, log ratios in nats; NaN where a group was not tested.
     *
     * @param logRatio log ratio to the rest
     * @param error standard error of the log ratio, NaN where the method has none
     * @param low lower end of the 95 % interval
     * @param high upper end of the 95 % interval
     * @param p two-sided p
     * @param strongest the row of the group that carries most of the difference, -1 for none
     * @param without log ratio without that row
     */
    record Outcome(
            double[] logRatio,
            double[] error,
            double[] low,
            double[] high,
            double[] p,
            int[] strongest,
            double[] without) {

        static Outcome untested(int cells) {
            return new Outcome(
                    filled(cells),
                    filled(cells),
                    filled(cells),
                    filled(cells),
                    filled(cells),
                    none(cells),
                    filled(cells));
        }

        private static double[] filled(int cells) {
            double[] values = new double[cells];
            java.util.Arrays.fill(values, Double.NaN);
            return values;
        }

        private static int[] none(int cells) {
            int[] values = new int[cells];
            java.util.Arrays.fill(values, -1);
            return values;
        }
    }
}
