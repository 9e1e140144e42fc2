package org.parallax.sentiment;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.stats.Estimate;
import org.parallax.stats.Interval;
import org.parallax.stats.Quantiles;

/**
 * The tone of many texts: the mean of their values, each text counting once, however long it is. Texts without a value
 * are counted and take no part in the mean.
 *
 * @param documents texts that were read
 * @param scored those with a value
 * @param unvalued those without a valued word; the rest are insufficient
 * @param average the mean value in [-1, 1]; NaN where no text has one
 * @param variance of the values over texts, with n - 1; NaN below two
 */
public record MeanTone(long documents, long scored, long unvalued, double average, double variance)
        implements Serializable {

    private static final int ENOUGH = 5;

    /** The mean value; empty where no text has one. */
    public OptionalDouble value() {
        return scored == 0 ? OptionalDouble.empty() : OptionalDouble.of(average);
    }

    /**
     * Where the mean of other texts of the same kind would lie: Student's 95 % interval over texts. Empty below
     * {@value #ENOUGH} texts with a value.
     */
    public Optional<Interval> interval() {
        return scored < ENOUGH
                ? Optional.empty()
                : Optional.of(around(average, StrictMath.sqrt(variance / scored), scored - 1));
    }

    /**
     * This mean less the other one, with its 95 % interval after Welch (1947), which does not take the variances for
     * equal. Empty where either side has fewer than {@value #ENOUGH} texts with a value.
     */
    public Optional<Estimate> minus(MeanTone other) {
        if (scored < ENOUGH || other.scored < ENOUGH) {
            return Optional.empty();
        }
        double a = variance / scored;
        double b = other.variance / other.scored;
        double difference = average - other.average;
        if (a + b == 0) {
            return Optional.of(new Estimate(difference, new Interval(difference, difference)));
        }
        double freedom = (a + b) * (a + b) / (a * a / (scored - 1) + b * b / (other.scored - 1));
        return Optional.of(new Estimate(difference, around(difference, StrictMath.sqrt(a + b), freedom)));
    }

    private static Interval around(double centre, double error, double freedom) {
        double half = Quantiles.t(0.975, freedom) * error;
        return new Interval(centre - half, centre + half);
    }

    /** {@code -0.12 [-0.20, -0.04] over 24 of 25 texts}. */
    @Override
    public String toString() {
        String value = scored == 0 ? "no value" : String.format(Locale.ROOT, "%+.2f", average);
        String range = interval()
                .map(i -> String.format(Locale.ROOT, " [%+.2f, %+.2f]", i.low(), i.high()))
                .orElse("");
        return value + range + " over " + scored + " of " + documents + " texts";
    }
}
