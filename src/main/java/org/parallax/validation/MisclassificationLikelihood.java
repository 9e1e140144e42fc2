package org.parallax.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.parallax.stats.Estimate;
import org.parallax.stats.Interval;

/**
 * Shares of several groups, with sensitivity and specificity in common, by expectation and maximisation. Intervals come
 * from the profile likelihood: it needs no second derivatives, keeps within [0, 1], and holds where an observed rate is
 * 0 or 1, as it often is among a hundred coded units.
 */
final class MisclassificationLikelihood {

    private static final int MOST_STEPS = 10_000;
    private static final double CLOSE = 1e-10;
    private static final int HALVINGS = 24;
    /** Half the .95 quantile of chi-squared with one degree of freedom. */
    private static final double FALL = 3.841458820694124 / 2;

    private final List<Prevalence.Counts> groups;
    private final double[] shares;
    private final int fixed;
    private double se = 0.8;
    private double sp = 0.8;

    /** All shares free, or that of one group held at a value. */
    private MisclassificationLikelihood(List<Prevalence.Counts> groups, int fixed, double value) {
        this.groups = groups;
        this.fixed = fixed;
        shares = new double[groups.size()];
        Arrays.fill(shares, 0.5);
        if (fixed >= 0) {
            shares[fixed] = value;
        }
        for (int i = 0; i < MOST_STEPS && step() > CLOSE; i++) {}
    }

    static List<Estimate> estimates(List<Prevalence.Counts> groups) {
        long right = groups.stream()
                .mapToLong(c -> c.truePositive() + c.falseNegative())
                .sum();
        long wrong = groups.stream()
                .mapToLong(c -> c.falsePositive() + c.trueNegative())
                .sum();
        if (right == 0 || wrong == 0) {
            return Collections.nCopies(groups.size(), new Estimate(Double.NaN, Interval.UNKNOWN));
        }
        MisclassificationLikelihood best = new MisclassificationLikelihood(groups, -1, 0);
        List<Estimate> estimates = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            estimates.add(groups.get(g).all() == 0 ? new Estimate(Double.NaN, Interval.UNKNOWN) : best.estimate(g));
        }
        return List.copyOf(estimates);
    }

    private Estimate estimate(int group) {
        double floor = logLikelihood() - FALL;
        return new Estimate(shares[group], new Interval(end(group, floor, 0), end(group, floor, 1)));
    }

    /** Where the profile likelihood crosses the floor between the estimate and an end of [0, 1]; the end if nowhere. */
    private double end(int group, double floor, double limit) {
        if (profile(group, limit) >= floor) {
            return limit;
        }
        double inside = shares[group];
        double outside = limit;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (inside + outside) / 2;
            if (profile(group, middle) >= floor) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private double profile(int group, double share) {
        return new MisclassificationLikelihood(groups, group, share).logLikelihood();
    }

    /** One step of expectation and maximisation; how far the parameters moved. */
    private double step() {
        double hits = 0;
        double rights = 0;
        double rejections = 0;
        double wrongs = 0;
        double moved = 0;
        for (int g = 0; g < shares.length; g++) {
            Prevalence.Counts counts = groups.get(g);
            double ifPositive = positiveIf(shares[g] * se, (1 - shares[g]) * (1 - sp));
            double ifNegative = positiveIf(shares[g] * (1 - se), (1 - shares[g]) * sp);
            double hit = counts.truePositive() + ifPositive * counts.positive();
            double missed = counts.falseNegative() + ifNegative * counts.negative();
            double alarm = counts.falsePositive() + (1 - ifPositive) * counts.positive();
            double rejected = counts.trueNegative() + (1 - ifNegative) * counts.negative();
            if (g != fixed && counts.all() > 0) {
                double share = (hit + missed) / counts.all();
                moved = Math.max(moved, Math.abs(share - shares[g]));
                shares[g] = share;
            }
            hits += hit;
            rights += hit + missed;
            rejections += rejected;
            wrongs += alarm + rejected;
        }
        moved = Math.max(moved, Math.max(Math.abs(hits / rights - se), Math.abs(rejections / wrongs - sp)));
        se = hits / rights;
        sp = rejections / wrongs;
        return moved;
    }

    // 0 / 0 where a label cannot occur: nothing to share out
    private static double positiveIf(double positive, double negative) {
        return positive + negative == 0 ? 0 : positive / (positive + negative);
    }

    private double logLikelihood() {
        double sum = 0;
        for (int g = 0; g < shares.length; g++) {
            Prevalence.Counts counts = groups.get(g);
            double p = shares[g];
            sum += times(counts.truePositive(), p * se)
                    + times(counts.falseNegative(), p * (1 - se))
                    + times(counts.falsePositive(), (1 - p) * (1 - sp))
                    + times(counts.trueNegative(), (1 - p) * sp)
                    + times(counts.positive(), p * se + (1 - p) * (1 - sp))
                    + times(counts.negative(), p * (1 - se) + (1 - p) * sp);
        }
        return sum;
    }

    private static double times(long n, double probability) {
        return n == 0 ? 0 : n * StrictMath.log(probability);
    }
}
