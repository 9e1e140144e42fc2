package org.parallax.terms;

import java.io.Serializable;

/**
 * One term in two texts: how often it occurs in each, and how long each is. Every figure a keyness table is made of, in its
 * textbook form.
 *
 * <p>With a, b the term's counts, n1, n2 the totals, and c = n1 - a, d = n2 - b, N = n1 + n2; E the expected value of each
 * cell, its row's sum times its column's by N. {@code g2} and {@code chiSquared} carry a sign: positive where a/n1 is above
 * b/n2. All assume that tokens are independent, which they are not: they describe and never flag. A total of 0 gives NaN.
 *
 * <p>Dunning (1993), Computational Linguistics 19(1): 61-74; Rayson and Garside (2000); Hardie (2014), Log Ratio; Wilson
 * (2013), Bayesian keyness; Johnston, Berry and Mielke (2006) for ELL. Checked against scipy 1.10.1
 * {@code chi2_contingency}. Differs from quanteda.textstats 0.97.3: G2 adds nothing inside its logarithms, Yates is applied
 * in full to chi-square alone, down to 0, and Williams divides (there it multiplies chi-square).
 *
 * @param target occurrences in the first text
 * @param reference occurrences in the second
 * @param targetTotal all occurrences of terms in the first
 * @param referenceTotal all in the second
 */
public record Contingency(long target, long reference, long targetTotal, long referenceTotal) implements Serializable {

    /** What is done about small counts. */
    public enum Correction {
        /** Nothing. */
        NONE,
        /** |ad - bc| is made smaller by N/2, down to 0. For chi-square. */
        YATES,
        /** The statistic is divided by Williams's q. */
        WILLIAMS
    }

    public Contingency {
        if (target < 0 || target > targetTotal || reference < 0 || reference > referenceTotal) {
            throw new IllegalArgumentException("counts must be in [0, total], got " + target + " of " + targetTotal
                    + " and " + reference + " of " + referenceTotal);
        }
    }

    private double n() {
        return (double) targetTotal + referenceTotal;
    }

    private double expectedTarget() {
        return (double) (target + reference) * targetTotal / n();
    }

    private double expectedReference() {
        return (double) (target + reference) * referenceTotal / n();
    }

    private double signed(double value) {
        return target < expectedTarget() ? 0.0 - value : value;
    }

    /** Occurrences in 1,000 terms of the first text. */
    public double rate() {
        return 1000.0 * target / targetTotal;
    }

    /** Occurrences in 1,000 terms of the second text. */
    public double referenceRate() {
        return 1000.0 * reference / referenceTotal;
    }

    /** Signed log-likelihood ratio: 2 sum O ln(O / E) over the four cells. */
    public double g2() {
        return signed(unsignedG2());
    }

    /**
     * The same, corrected.
     *
     * @throws IllegalArgumentException for Yates, which has no agreed form for G2
     */
    public double g2(Correction correction) {
        return switch (correction) {
            case NONE -> g2();
            case WILLIAMS -> signed(unsignedG2() / williams());
            case YATES -> throw new IllegalArgumentException("Yates's correction is one of chi-square, not of G2");
        };
    }

    private double unsignedG2() {
        double all = target + reference;
        double rest = n() - all;
        double sum = part(target, expectedTarget())
                + part(reference, expectedReference())
                + part(targetTotal - target, rest * targetTotal / n())
                + part(referenceTotal - reference, rest * referenceTotal / n());
        return Math.max(0, 2 * sum);
    }

    /** Signed log-likelihood ratio of the two counts alone, as Rayson and Garside print it. */
    public double g2OfCounts() {
        return signed(2 * (part(target, expectedTarget()) + part(reference, expectedReference())));
    }

    private static double part(double observed, double expected) {
        return observed == 0 ? 0 : observed * StrictMath.log(observed / expected);
    }

    /** Signed chi-square. */
    public double chiSquared() {
        return chiSquared(Correction.NONE);
    }

    /** Signed chi-square, corrected. */
    public double chiSquared(Correction correction) {
        double ad = (double) target * (referenceTotal - reference);
        double bc = (double) reference * (targetTotal - target);
        double d = Math.abs(ad - bc);
        if (correction == Correction.YATES) {
            d = Math.max(0, d - n() / 2);
        }
        double all = target + reference;
        double value = n() * d * d / (all * (n() - all) * targetTotal * referenceTotal);
        return signed(correction == Correction.WILLIAMS ? value / williams() : value);
    }

    private double williams() {
        double n = n();
        double all = target + reference;
        double columns = n / all + n / (n - all) - 1;
        double rows = n / targetTotal + n / referenceTotal - 1;
        return 1 + rows * columns / (6 * n);
    }

    /** log2 of the ratio of the rates, where a count of 0 is taken for .5: Hardie's Log Ratio. */
    public double logRatio() {
        double first = (target == 0 ? .5 : target) / targetTotal;
        double second = (reference == 0 ? .5 : reference) / referenceTotal;
        return log2(first / second);
    }

    /** log2 of the ratio of the rates with .5 added to either count: the size that {@code Difference} reports. */
    public double smoothedLogRatio() {
        return log2((target + .5) / targetTotal / ((reference + .5) / referenceTotal));
    }

    /** By how many per cent the first rate is above the second; infinite where the second is 0. */
    public double percentDifference() {
        return 100 * (rate() - referenceRate()) / referenceRate();
    }

    /** ad / bc; infinite where bc is 0. */
    public double oddsRatio() {
        return (double) target * (referenceTotal - reference) / ((double) reference * (targetTotal - target));
    }

    /** The odds ratio with .5 added to each cell (Haldane), which is always finite. */
    public double haldaneOddsRatio() {
        return (target + .5) * (referenceTotal - reference + .5) / ((reference + .5) * (targetTotal - target + .5));
    }

    /** Standard error of the logarithm of {@link #haldaneOddsRatio}. */
    public double haldaneError() {
        return Math.sqrt(1 / (target + .5)
                + 1 / (reference + .5)
                + 1 / (targetTotal - target + .5)
                + 1 / (referenceTotal - reference + .5));
    }

    /** Wilson's approximate Bayes factor: G2 without sign - ln N; above 10 is very strong, below 0 none. */
    public double bic() {
        return unsignedG2() - StrictMath.log(n());
    }

    /** Kilgarriff's simple maths: (rate per million + k) / (reference rate per million + k). */
    public double simpleMaths(double k) {
        return (1000 * rate() + k) / (1000 * referenceRate() + k);
    }

    /** Effect size for G2: G2 / (N ln smallest E), which has no meaning where that E is 1 or less. */
    public double ell() {
        double all = target + reference;
        double smallest = Math.min(all, n() - all) * Math.min(targetTotal, referenceTotal) / n();
        return unsignedG2() / (n() * StrictMath.log(smallest));
    }

    /** Pointwise mutual information of term and first text in nats; minus infinity for count 0. */
    public double pmi() {
        return StrictMath.log(target / expectedTarget());
    }

    /** Two-sided p of Fisher's exact test: all tables no more likely than this one. */
    public double fisher() {
        return FisherExact.twoSided(target, reference, targetTotal, referenceTotal);
    }

    private static double log2(double x) {
        return StrictMath.log(x) / StrictMath.log(2);
    }
}
