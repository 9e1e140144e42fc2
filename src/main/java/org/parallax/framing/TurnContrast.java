package org.parallax.framing;

import java.util.Arrays;

/**
 * The turns of one article: what each has beyond its words' share, {@code e_i = k_i - r n_i}, changes places, and the
 * sum of a voice's is compared with the sums it gets by chance.
 *
 * <p>The interval inverts the test: a ratio belongs to it if, with the voice's expected hits multiplied by that ratio,
 * the test does not reject at 5 %. It is open where a voice or the rest has no hit.
 */
final class TurnContrast implements Contrast {

    private static final long serialVersionUID = 1;
    private static final double TIE = 1e-10;
    private static final double FARTHEST = 8 * StrictMath.log(2);
    private static final int HALVINGS = 30;
    private static final int MOST_FOR_INTERVAL = 4_999;
    private static final int ROOM = 2_000_000;

    private final int draws;

    TurnContrast(int draws) {
        this.draws = draws;
    }

    @Override
    public Outcome run(Sample sample, boolean[] eligible, long seed) {
        Moments moments = sample.moments();
        Moments total = moments.total();
        int frames = sample.frames();
        Outcome outcome = Outcome.untested(sample.groups() * frames);
        double[] sums = new double[outcome.p().length];
        Arrays.fill(sums, Double.NaN);
        double[] residuals = residuals(sample, total);
        for (int g = 0; g < sample.groups(); g++) {
            for (int f = 0; eligible[g] && f < frames; f++) {
                int c = g * frames + f;
                outcome.logRatio()[c] = LogRatio.of(moments, total, g, f);
                sums[c] = moments.k[c] - total.k[f] / total.n[0] * moments.n[g];
                Strongest.find(sample, moments, total, g, f, outcome);
            }
        }
        test(sample, eligible, residuals, sums, seed, outcome);
        intervals(sample, moments, total, seed, outcome);
        return outcome;
    }

    private static double[] residuals(Sample sample, Moments total) {
        double[] e = new double[sample.hits().length];
        for (int i = 0; i < e.length; i++) {
            int f = i % sample.frames();
            e[i] = sample.hits()[i] - total.k[f] / total.n[0] * sample.words()[i / sample.frames()];
        }
        return e;
    }

    private void test(
            Sample sample, boolean[] eligible, double[] residuals, double[] sums, long seed, Outcome outcome) {
        DrawnTests tests = new DrawnTests(sums, draws);
        Permutation permutation = new Permutation(Permutation.unstratified(sample.rows()), sample.rows(), seed);
        double[] drawn = new double[sums.length];
        boolean open = true;
        for (int d = 0; d < draws && open; d++) {
            sum(sample, permutation.next(), residuals, drawn);
            tests.nextDraw();
            open = false;
            for (int c = 0; c < drawn.length; c++) {
                if (eligible[c / sample.frames()] && tests.isOpen(c)) {
                    tests.take(c, drawn[c]);
                    open = true;
                }
            }
        }
        for (int c = 0; c < sums.length; c++) {
            outcome.p()[c] = tests.p(c);
        }
    }

    private static void sum(Sample sample, int[] order, double[] residuals, double[] sums) {
        Arrays.fill(sums, 0);
        int frames = sample.frames();
        for (int i = 0; i < order.length; i++) {
            int cell = sample.group()[i] * frames;
            int row = order[i] * frames;
            for (int f = 0; f < frames; f++) {
                sums[cell + f] += residuals[row + f];
            }
        }
    }

    private void intervals(Sample sample, Moments moments, Moments total, long seed, Outcome outcome) {
        int[][] orders = orders(sample.rows(), seed);
        for (int c = 0; c < outcome.p().length; c++) {
            if (!Double.isNaN(outcome.p()[c])) {
                int f = c % sample.frames();
                Inversion inversion = new Inversion(sample, c / sample.frames(), f, orders);
                double k = moments.k[c];
                double rest = total.k[f] - k;
                double ratio = outcome.logRatio()[c];
                double centre = k == 0 || rest == 0
                        ? ratio
                        : StrictMath.log(k / moments.n[c / sample.frames()])
                                - StrictMath.log(rest / (total.n[0] - moments.n[c / sample.frames()]));
                outcome.low()[c] = k == 0 ? Double.NEGATIVE_INFINITY : Math.min(ratio, inversion.end(centre, -1));
                outcome.high()[c] = rest == 0 ? Double.POSITIVE_INFINITY : Math.max(ratio, inversion.end(centre, 1));
            }
        }
    }

    private int[][] orders(int rows, long seed) {
        int count = Math.min(draws, Math.max(99, Math.min(MOST_FOR_INTERVAL, ROOM / rows)));
        Permutation permutation = new Permutation(Permutation.unstratified(rows), rows, seed);
        int[][] orders = new int[count][];
        for (int d = 0; d < count; d++) {
            orders[d] = permutation.next().clone();
        }
        return orders;
    }

    /** The test of one cell at any true ratio, and the ratios at which it stops rejecting. */
    private static final class Inversion {

        private final Sample sample;
        private final int group;
        private final int frame;
        private final int[][] orders;
        private final double[] e;

        Inversion(Sample sample, int group, int frame, int[][] orders) {
            this.sample = sample;
            this.group = group;
            this.frame = frame;
            this.orders = orders;
            e = new double[sample.rows()];
        }

        /** Where the test begins to reject, from a ratio that it does not reject, to one side. */
        double end(double centre, int side) {
            double inside = centre;
            double outside = centre + side * FARTHEST;
            if (!rejects(outside)) {
                return side * Double.POSITIVE_INFINITY;
            }
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (inside + outside) / 2;
                if (rejects(middle)) {
                    outside = middle;
                } else {
                    inside = middle;
                }
            }
            return outside;
        }

        private boolean rejects(double logRatio) {
            double observed = Math.abs(residuals(StrictMath.exp(logRatio))) * (1 - TIE);
            int reached = 0;
            for (int[] order : orders) {
                double sum = 0;
                for (int i = 0; i < order.length; i++) {
                    sum += sample.group()[i] == group ? e[order[i]] : 0;
                }
                reached += Math.abs(sum) >= observed ? 1 : 0;
            }
            return (reached + 1.0) / (orders.length + 1.0) <= .05;
        }

        private double residuals(double ratio) {
            double hits = 0;
            double words = 0;
            for (int i = 0; i < e.length; i++) {
                hits += sample.hits(i, frame);
                words += sample.words()[i] * (sample.group()[i] == group ? ratio : 1);
            }
            double sum = 0;
            for (int i = 0; i < e.length; i++) {
                boolean own = sample.group()[i] == group;
                e[i] = sample.hits(i, frame) - hits / words * sample.words()[i] * (own ? ratio : 1);
                sum += own ? e[i] : 0;
            }
            return sum;
        }
    }
}
