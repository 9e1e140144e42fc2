package org.parallax.framing;

import java.util.Arrays;

/**
 * Permutation tests of many cells that are fed draw by draw: each cell's p, and the 95 % quantile of the drawn
 * statistic, from which its interval comes.
 *
 * <p>{@code p = (b + 1) / (B + 1)} with b of B draws at least as far out. A cell that was passed {@value #ENOUGH} times
 * is settled with {@code p = b / B} at that draw (Besag and Clifford 1991, Sequential Monte Carlo p-values): its p is
 * known to a tenth of itself, and most cells without a difference are settled early. Quantiles rest on the first draws,
 * as many as {@link #kept()}.
 */
final class DrawnTests {

    static final int ENOUGH = 100;
    private static final int MOST_KEPT = 4_999;
    private static final int FEWEST_KEPT = 999;
    private static final int ROOM = 4_000_000;
    // sums in another order differ in the last bits; without this a tie would be counted by chance
    private static final double TIE = 1e-10;

    private final double[] observed;
    private final int[] passed;
    private final double[] settled;
    private final int kept;
    private final float[][] drawn;
    private int draws;

    /** Tests of statistics whose distance from 0 counts; NaN for a cell that is not tested. */
    DrawnTests(double[] observed, int budget) {
        this(observed, budget, MOST_KEPT);
    }

    /** The same with at most so many draws kept for quantiles. */
    DrawnTests(double[] observed, int budget, int mostKept) {
        this.observed = observed;
        passed = new int[observed.length];
        settled = new double[observed.length];
        Arrays.fill(settled, Double.NaN);
        int tested = (int) Arrays.stream(observed).filter(t -> !Double.isNaN(t)).count();
        kept = Math.min(budget, Math.max(FEWEST_KEPT, Math.min(mostKept, ROOM / Math.max(1, tested))));
        drawn = new float[observed.length][];
        for (int c = 0; c < observed.length; c++) {
            drawn[c] = Double.isNaN(observed[c]) ? new float[0] : new float[kept];
        }
    }

    /** Draws from which the quantiles are taken. */
    int kept() {
        return kept;
    }

    /** Begins a draw; its statistics follow by {@link #take}. */
    void nextDraw() {
        draws++;
    }

    void take(int cell, double statistic) {
        double size = Math.abs(statistic);
        if (draws <= kept) {
            drawn[cell][draws - 1] = (float) size;
        }
        if (Double.isNaN(settled[cell]) && size >= Math.abs(observed[cell]) * (1 - TIE)) {
            passed[cell]++;
            if (passed[cell] == ENOUGH) {
                settled[cell] = (double) ENOUGH / draws;
            }
        }
    }

    /** Whether more draws would tell more of this cell. */
    boolean isOpen(int cell) {
        return !Double.isNaN(observed[cell]) && (draws < kept || Double.isNaN(settled[cell]));
    }

    double p(int cell) {
        if (Double.isNaN(observed[cell])) {
            return Double.NaN;
        }
        return Double.isNaN(settled[cell]) ? (passed[cell] + 1.0) / (draws + 1.0) : settled[cell];
    }

    /** The distance that one draw in twenty reaches. */
    double quantile(int cell) {
        float[] sorted = Arrays.copyOf(drawn[cell], Math.min(kept, draws));
        Arrays.sort(sorted);
        // the smallest distance with p <= .05 at (b + 1) / (B + 1)
        int reached = (int) Math.floor(.05 * (sorted.length + 1)) - 1;
        return sorted[Math.max(0, sorted.length - 1 - Math.max(0, reached))];
    }
}
