package org.parallax.terms;

/** Fisher's exact test of a two-by-two table. */
final class FisherExact {

    // tables as likely as the observed one count in spite of rounding, as in R's fisher.test
    private static final double TIE = 1 + 1e-7;

    private FisherExact() {}

    /**
     * Sum of the probabilities of all tables with these margins that are no more likely than the observed one. Starts at
     * the mode, where probability is 1 unit, and walks to either side by ratios, so nothing under- or overflows.
     */
    static double twoSided(long a, long b, long n1, long n2) {
        long k = a + b;
        long low = Math.max(0, k - n2);
        long high = Math.min(k, n1);
        long mode = Math.min(high, Math.max(low, (long) Math.floor((n1 + 1.0) * (k + 1.0) / (n1 + n2 + 2.0))));
        double observed = relative(a, mode, k, n1, n2);
        double all = 1;
        double extreme = 1 <= observed * TIE ? 1 : 0;
        double p = 1;
        for (long x = mode; x < high && p > 1e-320; x++) {
            p *= ratio(x, k, n1, n2);
            all += p;
            extreme += p <= observed * TIE ? p : 0;
        }
        p = 1;
        for (long x = mode; x > low && p > 1e-320; x--) {
            p /= ratio(x - 1, k, n1, n2);
            all += p;
            extreme += p <= observed * TIE ? p : 0;
        }
        return Math.min(1, extreme / all);
    }

    private static double relative(long a, long mode, long k, long n1, long n2) {
        double p = 1;
        for (long x = mode; x < a; x++) {
            p *= ratio(x, k, n1, n2);
        }
        for (long x = mode; x > a; x--) {
            p /= ratio(x - 1, k, n1, n2);
        }
        return p;
    }

    // probability of x + 1 over that of x
    private static double ratio(long x, long k, long n1, long n2) {
        return (double) (n1 - x) * (k - x) / ((x + 1.0) * (n2 - k + x + 1.0));
    }
}
