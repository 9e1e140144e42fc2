package org.parallax.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cells of one kind of number laid beside the reference, and those that differ. */
final class GoldenFamily {

    private static final double RELATIVE = 1e-9;

    private final String name;
    private final List<String> examples = new ArrayList<>();
    private long matched;
    private long total;

    GoldenFamily(String name) {
        this.name = name;
    }

    void check(String cell, double ours, String reference) {
        check(cell, ours, number(reference));
    }

    /** Equal to 1e-9 relative; beside 0, to 1e-12 absolute, for what is a difference of equal numbers. */
    void check(String cell, double ours, double reference) {
        boolean same = ours == reference
                || Double.isNaN(ours) && Double.isNaN(reference)
                || Math.abs(ours - reference) <= RELATIVE * Math.abs(reference)
                || Math.abs(reference) < 1e-12 && Math.abs(ours) < 1e-12;
        count(same, cell, ours, reference);
    }

    void check(String cell, String ours, String reference) {
        count(ours.equals(reference), cell, ours, reference);
    }

    private void count(boolean same, String cell, Object ours, Object reference) {
        total++;
        matched += same ? 1 : 0;
        if (!same && examples.size() < 8) {
            examples.add(cell + ": " + ours + ", reference " + reference);
        }
    }

    static double number(String text) {
        return switch (text) {
            case "NA", "NaN", "nan", "" -> Double.NaN;
            case "Inf", "inf" -> Double.POSITIVE_INFINITY;
            case "-Inf", "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    String name() {
        return name;
    }

    long matched() {
        return matched;
    }

    long total() {
        return total;
    }

    double share() {
        return total == 0 ? 0 : (double) matched / total;
    }

    /** {@code | name | matched | total | share | }. */
    String row() {
        return String.format(Locale.ROOT, "| %s | %,d | %,d | %.2f %% |", name, matched, total, 100 * share());
    }

    String differences() {
        return String.join("\n", examples);
    }
}
