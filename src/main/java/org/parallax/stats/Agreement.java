package org.parallax.stats;

import java.io.Serializable;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How far coders agree beyond chance: 1 for perfect agreement, 0 for what chance would give, below 0 for less.
 *
 * <p>Where all codes are of one category, or fewer than two codes meet anywhere, agreement beyond chance is undefined:
 * {@link #value()} is empty and {@link #reason()} says why. Immutable and thread-safe.
 */
public final class Agreement implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    private final String coefficient;
    private final double value;
    private final Interval interval;
    private final int units;
    private final String reason;

    private Agreement(String coefficient, double value, Interval interval, int units, String reason) {
        this.coefficient = coefficient;
        this.value = value;
        this.interval = interval;
        this.units = units;
        this.reason = reason;
    }

    /** The coefficient of these codes, its interval drawn over units; the statistic takes how often each unit counts. */
    static Agreement of(String coefficient, Codes codes, ToDoubleFunction<int[]> statistic) {
        int pairable = 0;
        int[] once = new int[codes.units()];
        int[] used = new int[codes.categories().size()];
        for (int u = 0; u < once.length; u++) {
            once[u] = 1;
            int[] tally = codes.tally(u);
            int coded = 0;
            for (int n : tally) {
                coded += n;
            }
            if (coded > 1) {
                pairable++;
                for (int c = 0; c < tally.length; c++) {
                    used[c] += tally[c];
                }
            }
        }
        String gap = gap(pairable, used);
        if (!gap.isEmpty()) {
            return new Agreement(coefficient, Double.NaN, Interval.UNKNOWN, pairable, gap);
        }
        double value = statistic.applyAsDouble(once);
        if (Double.isNaN(value)) {
            return new Agreement(
                    coefficient, value, Interval.UNKNOWN, pairable, "codes lie too far apart to be squared");
        }
        Interval interval = Bootstrap.of(once.length, DRAWS, SEED).percentile(0.95, statistic);
        return new Agreement(coefficient, value, interval, pairable, "");
    }

    private static String gap(int pairable, int[] used) {
        int categories = 0;
        for (int n : used) {
            categories += n > 0 ? 1 : 0;
        }
        if (pairable == 0) {
            return "no unit has codes of two coders";
        }
        return categories < 2 ? "no variation: every code is of one category" : "";
    }

    /** Which coefficient: {@code Krippendorff's alpha (nominal)}. */
    public String coefficient() {
        return coefficient;
    }

    /** The coefficient, at most 1; empty where it is undefined. */
    public OptionalDouble value() {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * The 95 % percentile bootstrap interval over units ({@value #DRAWS} draws, seed {@value #SEED}); unknown where the
     * value is, and where more than one draw in twenty has no variation.
     */
    public Interval interval() {
        return interval;
    }

    /** Number of units with codes of at least two coders. */
    public int units() {
        return units;
    }

    /** Why there is no value; empty if there is one. */
    public String reason() {
        return reason;
    }

    /** {@code Krippendorff's alpha (nominal) 0.743 [0.455, 1.000] over 11 units}. */
    @Override
    public String toString() {
        return coefficient
                + (Double.isNaN(value)
                        ? " undefined: " + reason
                        : String.format(
                                Locale.ROOT,
                                " %.3f [%.3f, %.3f] over %d units",
                                value,
                                interval.low(),
                                interval.high(),
                                units));
    }
}
