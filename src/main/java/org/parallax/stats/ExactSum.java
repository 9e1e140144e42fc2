package org.parallax.stats;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;

/**
 * A sum of doubles without rounding: the answer is the double nearest to the true sum, so it does not depend on the
 * order of the values or on how partial sums were merged.
 *
 * <p>The sum is held as doubles that do not overlap (Shewchuk's partials); the last step rounds half to even, as
 * Python's {@code math.fsum} does. An empty sum is 0.0. Any NaN, or infinities of both signs, give NaN; infinities of
 * one sign give that infinity.
 *
 * <p>Adding costs about three partials' worth of work and allocates nothing once the partials have found their room.
 * Belongs to one thread at a time.
 *
 * <p>J. R. Shewchuk (1997), Adaptive Precision Floating-Point Arithmetic and Fast Robust Geometric Predicates, Discrete
 * and Computational Geometry 18: 305-363. Differs from {@code math.fsum} (Python 3.11): finite values must be below
 * 2^1000, where fsum may fail by the order of the values with "intermediate overflow".
 */
public final class ExactSum implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double LIMIT = 0x1p1000;
    private static final int PLUS_INFINITY = 1;
    private static final int MINUS_INFINITY = 2;
    private static final int NOT_A_NUMBER = 4;

    private double[] partials = new double[4];
    private int size;
    private int specials;

    /** The sum of nothing, 0.0. */
    public ExactSum() {}

    /** The sum of these values. */
    public static ExactSum of(double... values) {
        ExactSum sum = new ExactSum();
        for (double value : values) {
            sum.add(value);
        }
        return sum;
    }

    /**
     * Adds a value.
     *
     * @throws IllegalArgumentException for a finite value of 2^1000 or more
     */
    public void add(double value) {
        if (Math.abs(value) < LIMIT) {
            addFinite(value);
        } else if (Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "a value must be below 2^1000 in size, so that no order of adding overflows; got " + value);
        } else {
            specials |= Double.isNaN(value) ? NOT_A_NUMBER : value > 0 ? PLUS_INFINITY : MINUS_INFINITY;
        }
    }

    /** Adds all that the other sum has seen. */
    public void add(ExactSum other) {
        int specialsOfOther = other.specials;
        double[] theirs = other == this ? partials.clone() : other.partials;
        for (int i = 0, n = other.size; i < n; i++) {
            addFinite(theirs[i]);
        }
        specials |= specialsOfOther;
    }

    private void addFinite(double value) {
        double x = value;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double y = partials[i];
            double high = x + y;
            double low = Math.abs(x) < Math.abs(y) ? x - (high - y) : y - (high - x);
            if (low != 0) {
                partials[kept++] = low;
            }
            x = high;
        }
        if (kept == partials.length) {
            partials = Arrays.copyOf(partials, 2 * kept);
        }
        size = kept;
        if (x != 0) {
            partials[size++] = x;
        }
    }

    /** The double nearest to the true sum. */
    public double value() {
        if (specials != 0) {
            return specials == PLUS_INFINITY
                    ? Double.POSITIVE_INFINITY
                    : specials == MINUS_INFINITY ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (size == 0) {
            return 0.0;
        }
        int i = size - 1;
        double high = partials[i];
        double low = 0;
        while (i > 0) {
            double x = high;
            double y = partials[--i];
            high = x + y;
            low = y - (high - x);
            if (low != 0) {
                break;
            }
        }
        return i > 0 ? roundHalfEven(high, low, partials[i - 1]) : high;
    }

    // high + low is exact; when low is just half a unit of high, what lies below it decides
    private static double roundHalfEven(double high, double low, double below) {
        if ((low < 0 && below < 0) || (low > 0 && below > 0)) {
            double twice = low * 2;
            double moved = high + twice;
            if (twice == moved - high) {
                return moved;
            }
        }
        return high;
    }

    /** Saves the sum; equal sums are saved as equal bytes, whatever their history. */
    public void writeTo(DataOutput out) throws IOException {
        double[] parts = canonical();
        out.writeByte(specials);
        out.writeByte(parts.length);
        for (double part : parts) {
            out.writeDouble(part);
        }
    }

    /**
     * Puts what {@link #writeTo} saved in place of what this sum holds.
     *
     * @throws IOException if the bytes are not such a sum
     */
    public void readFrom(DataInput in) throws IOException {
        int flags = in.readUnsignedByte();
        int n = in.readUnsignedByte();
        if (flags > (PLUS_INFINITY | MINUS_INFINITY | NOT_A_NUMBER)) {
            throw new IOException("not a saved sum: flags " + flags);
        }
        size = 0;
        specials = flags;
        for (int i = 0; i < n; i++) {
            double part = in.readDouble();
            if (!Double.isFinite(part)) {
                throw new IOException("not a saved sum: part " + part);
            }
            addFinite(part);
        }
    }

    // the nearest double to the sum, then to what is left, and so on: one form for each exact value
    private double[] canonical() {
        ExactSum rest = new ExactSum();
        for (int i = 0; i < size; i++) {
            rest.addFinite(partials[i]);
        }
        double[] parts = new double[size];
        int n = 0;
        while (rest.size > 0) {
            double part = rest.value();
            if (n == parts.length) {
                parts = Arrays.copyOf(parts, n + 4);
            }
            parts[n++] = part;
            rest.addFinite(-part);
        }
        return Arrays.copyOf(parts, n);
    }

    /** Whether the other is a sum of equal exact value, not only equal when rounded. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ExactSum sum && specials == sum.specials && Arrays.equals(canonical(), sum.canonical());
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value());
    }

    @Override
    public String toString() {
        return Double.toString(value());
    }
}
