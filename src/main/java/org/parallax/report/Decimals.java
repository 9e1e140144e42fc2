package org.parallax.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text, equal on every machine: {@code Double.toString} changed its digits with JDK 19, and
 * {@code String.format} knows locales.
 */
final class Decimals {

    private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);

    private Decimals() {}

    /** At most {@code places} decimals, trailing zeros dropped, never {@code -0}: coordinates. */
    static String fixed(double value, int places) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return unsigned(new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN));
    }

    /** Exactly {@code places} decimals: figures under each other. */
    static String places(double value, int places) {
        BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
    }

    /** As {@link #places}, with the sign of a positive number and a true minus sign: for people. */
    static String signed(double value, int places) {
        String digits = places(value, places);
        if (digits.startsWith("-")) {
            return "−" + digits.substring(1);
        }
        return new BigDecimal(digits).signum() == 0 ? digits : "+" + digits;
    }

    /** Nine significant digits: for machines. */
    static String exact(double value) {
        return unsigned(new BigDecimal(value).round(NINE_DIGITS));
    }

    /** {@code 1,234}. */
    static String count(long value) {
        String digits = Long.toString(value);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > (value < 0 ? 1 : 0); i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    /** {@code 52 %}; a share that is not zero never shows as 0. */
    static String percent(double share) {
        long whole = Math.round(100 * share);
        return whole == 0 && share > 0 ? "<1 %" : whole + " %";
    }

    private static String unsigned(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
