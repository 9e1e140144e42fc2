package org.parallax.stats;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Do probabilities come true as often as they say?
 *
 * <p>The Brier score is the mean of {@code (p - y)^2}, y being 1 where it came true: 0 is best, .25 what always saying
 * one half gives. The expected calibration error parts [0, 1] into bins of equal width and is the mean distance between
 * a bin's mean probability and the share that came true, each bin weighing its units (Guo et al. 2017); a probability on
 * a border belongs to the lower bin, 0 to the first. Both are NaN for no units. Immutable and thread-safe.
 */
public final class Calibration implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;

    private final boolean[] came;
    private final double[] probabilities;

    private Calibration(boolean[] came, double[] probabilities) {
        this.came = came;
        this.probabilities = probabilities;
    }

    /** A bin: its borders, units, mean probability and share that came true. */
    public record Bin(double low, double high, long units, double probability, double share) implements Serializable {}

    /**
     * The probabilities of the units.
     *
     * @param came whether it came true for each unit
     * @param probabilities what was foretold, in [0, 1]
     * @throws IllegalArgumentException if there is not one for each, or one is outside [0, 1]
     */
    public static Calibration of(boolean[] came, double[] probabilities) {
        if (came.length != probabilities.length) {
            throw new IllegalArgumentException("every unit needs a probability, got " + came.length + " units and "
                    + probabilities.length + " probabilities");
        }
        for (double p : probabilities) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a probability must be in [0, 1], got " + p);
            }
        }
        return new Calibration(came.clone(), probabilities.clone());
    }

    /** The Brier score, with its bootstrap interval over units. */
    public Estimate brier() {
        return new Estimate(brier(ones()), bootstrap().percentile(0.95, this::brier));
    }

    /**
     * The expected calibration error, with its bootstrap interval over units.
     *
     * @param bins how many, 1 or more
     */
    public Estimate expectedError(int bins) {
        checkBins(bins);
        return new Estimate(error(bins, ones()), bootstrap().percentile(0.95, times -> error(bins, times)));
    }

    /**
     * The bins that hold units, by probability: a reliability diagram in numbers.
     *
     * @param bins how many, 1 or more
     */
    public List<Bin> bins(int bins) {
        checkBins(bins);
        double[][] sums = sums(bins, ones());
        List<Bin> list = new ArrayList<>();
        for (int b = 0; b < bins; b++) {
            double n = sums[b][0];
            if (n > 0) {
                list.add(new Bin((double) b / bins, (double) (b + 1) / bins, (long) n, sums[b][1] / n, sums[b][2] / n));
            }
        }
        return List.copyOf(list);
    }

    private static void checkBins(int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("calibration needs at least 1 bin, got " + bins);
        }
    }

    private Bootstrap bootstrap() {
        return Bootstrap.of(came.length, DRAWS, SEED);
    }

    private int[] ones() {
        int[] ones = new int[came.length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private double brier(int[] times) {
        double sum = 0;
        double n = 0;
        for (int i = 0; i < came.length; i++) {
            double d = probabilities[i] - (came[i] ? 1 : 0);
            sum += times[i] * d * d;
            n += times[i];
        }
        return sum / n;
    }

    private double error(int bins, int[] times) {
        double error = 0;
        double n = 0;
        for (double[] bin : sums(bins, times)) {
            error += Math.abs(bin[1] - bin[2]);
            n += bin[0];
        }
        return error / n;
    }

    // units, sum of probabilities and number come true of each bin
    private double[][] sums(int bins, int[] times) {
        double[][] sums = new double[bins][3];
        for (int i = 0; i < came.length; i++) {
            int b = Math.max(0, (int) Math.ceil(probabilities[i] * bins) - 1);
            sums[b][0] += times[i];
            sums[b][1] += times[i] * probabilities[i];
            sums[b][2] += came[i] ? times[i] : 0;
        }
        return sums;
    }
}
