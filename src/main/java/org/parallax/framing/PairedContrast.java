package org.parallax.framing;

import java.util.Arrays;

/**
 * The same events in several groups: documents change places only within their event, and rates are compared within
 * events.
 *
 * <p>The ratio is that of Mantel and Haenszel: {@code R = sum a_e / sum b_e}, {@code a_e = k_ge n_re / n_e} and
 * {@code b_e = k_re n_ge / n_e} with hits k and words n of the group g and of the rest r on event e. The error is
 * clustered by event, {@code sum (a_e - R b_e)² / (sum a_e)²}. The test and the interval are those of
 * {@link DocumentContrast}. An event that only the group, or only the rest, reports says nothing and counts nothing.
 *
 * <p>Greenland and Robins (1985), Estimation of a common effect parameter from sparse follow-up data, Biometrics 41.
 */
final class PairedContrast implements Contrast {

    private static final long serialVersionUID = 1;

    private final int draws;

    PairedContrast(int draws) {
        this.draws = draws;
    }

    @Override
    public Outcome run(Sample sample, boolean[] eligible, long seed) {
        int[][] strata = Permutation.strata(sample.stratum());
        Outcome outcome = Outcome.untested(sample.groups() * sample.frames());
        Sums sums = new Sums(sample, strata);
        int[] order = new int[sample.rows()];
        Arrays.setAll(order, i -> i);
        sums.take(order);
        int[] observedEvents = sums.events.clone();
        double[] t = new double[outcome.p().length];
        Moments moments = sample.moments();
        Moments total = moments.total();
        for (int c = 0; c < t.length; c++) {
            boolean tested = eligible[c / sample.frames()] && sums.events[c / sample.frames()] > 1;
            t[c] = tested ? sums.logRatio(c) / sums.error(c) : Double.NaN;
            if (tested) {
                outcome.logRatio()[c] = sums.logRatio(c);
                outcome.error()[c] = sums.error(c);
                Strongest.find(sample, moments, total, c / sample.frames(), c % sample.frames(), outcome);
            }
        }
        DrawnTests tests = draw(sample, strata, sums, t, seed);
        for (int c = 0; c < t.length; c++) {
            if (!Double.isNaN(t[c])) {
                double events = observedEvents[c / sample.frames()];
                double reach = DocumentContrast.reach(tests.quantile(c), events) * outcome.error()[c];
                outcome.low()[c] = outcome.logRatio()[c] - reach;
                outcome.high()[c] = outcome.logRatio()[c] + reach;
                outcome.p()[c] = tests.p(c);
            }
        }
        return outcome;
    }

    private DrawnTests draw(Sample sample, int[][] strata, Sums sums, double[] t, long seed) {
        DrawnTests tests = new DrawnTests(t, draws);
        Permutation permutation = new Permutation(strata, sample.rows(), seed);
        boolean open = true;
        for (int d = 0; d < draws && open; d++) {
            sums.take(permutation.next());
            tests.nextDraw();
            open = false;
            for (int c = 0; c < t.length; c++) {
                if (tests.isOpen(c)) {
                    tests.take(c, sums.logRatio(c) / sums.error(c));
                    open = true;
                }
            }
        }
        return tests;
    }

    /** Sums over events of a, b, a², ab, b² for every cell. */
    private static final class Sums {

        private final Sample sample;
        private final int[][] strata;
        private final int frames;
        private final int[] events;
        private final double[] a;
        private final double[] b;
        private final double[] aa;
        private final double[] ab;
        private final double[] bb;
        private final Moments event;

        Sums(Sample sample, int[][] strata) {
            this.sample = sample;
            this.strata = strata;
            frames = sample.frames();
            int cells = sample.groups() * frames;
            events = new int[sample.groups()];
            a = new double[cells];
            b = new double[cells];
            aa = new double[cells];
            ab = new double[cells];
            bb = new double[cells];
            event = new Moments(sample.groups(), frames);
        }

        void take(int[] order) {
            for (double[] sum : new double[][] {a, b, aa, ab, bb}) {
                Arrays.fill(sum, 0);
            }
            Arrays.fill(events, 0);
            for (int[] places : strata) {
                event.clear();
                for (int place : places) {
                    int row = order[place];
                    event.add(sample.group()[place], sample.words()[row], sample.hits(), row * frames);
                }
                addEvent(event.total());
            }
        }

        private void addEvent(Moments total) {
            for (int g = 0; g < sample.groups(); g++) {
                double n = event.n[g];
                double restN = total.n[0] - n;
                if (n > 0 && restN > 0) {
                    events[g]++;
                    for (int f = 0; f < frames; f++) {
                        int c = g * frames + f;
                        double mine = event.k[c] * restN / total.n[0];
                        double theirs = (total.k[f] - event.k[c]) * n / total.n[0];
                        a[c] += mine;
                        b[c] += theirs;
                        aa[c] += mine * mine;
                        ab[c] += mine * theirs;
                        bb[c] += theirs * theirs;
                    }
                }
            }
        }

        double logRatio(int c) {
            return StrictMath.log(a[c] + .5) - StrictMath.log(b[c] + .5);
        }

        double error(int c) {
            double ratio = (a[c] + .5) / (b[c] + .5);
            double m = events[c / frames];
            double spread = (aa[c] - 2 * ratio * ab[c] + ratio * ratio * bb[c]) * m / (m - 1);
            double clustered = spread / ((a[c] + .5) * (a[c] + .5));
            // a and b are about half the hits: never less than two Poisson counts of them would have
            return Math.sqrt(Math.max(clustered, .5 / (a[c] + .5) + .5 / (b[c] + .5)));
        }
    }
}
