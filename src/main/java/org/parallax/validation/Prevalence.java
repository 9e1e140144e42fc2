package org.parallax.validation;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.parallax.stats.Estimate;
import org.parallax.stats.Interval;

/**
 * How common is it really, given that the program that counts it errs? Some units of each group, drawn at random, were
 * coded by people and by the program; of the others only the program's label is known. The share of positive labels is
 * biased; the methods here correct it and let the error of the correction into the interval (95 %).
 *
 * <p>{@link #roganGladen}: {@code (q + sp - 1) / (se + sp - 1)} with q the share of positive labels among all units, se
 * and sp sensitivity and specificity among the coded ones, each group by its own; the variance by the delta method from
 * all three (Rogan and Gladen 1978, American Journal of Epidemiology 107: 71-76). Undefined where the program is no
 * better than a coin or a group's coded units lack one of the classes.
 *
 * <p>{@link #likelihood}: maximum likelihood over coded and uncoded units together, as TeBlunthuis, Hase and Chan (2023,
 * Misclassification in Automated Content Analysis Causes Bias in Regression. Can We Fix It? Yes We Can!) propose for
 * outcomes: a coded unit counts with {@code P(y) P(w | y)}, an uncoded one with their sum over y; the interval is where
 * twice the logarithm of the profile likelihood falls by less than 3.84. It uses the codes themselves too, not only
 * how often they and the labels differ, and holds where a rate is 0 or 1.
 *
 * <p>{@link #shares}: any number of labels at once, {@code p(y) = sum over w of q(w) c(y | w)} with q the shares of the
 * program's labels among all units and c the shares of the codes among the coded ones with that label: the maximum of the
 * likelihood in closed form, so that the shares sum to 1 (Tenenbein 1972, A Double Sampling Scheme for Estimating from
 * Misclassified Multinomial Data, Technometrics 14: 187-202; variance {@code sum of q(w)^2 c (1 - c) / n(w) + (sum of q(w)
 * c^2 - p^2) / N}). For one label against the rest it is {@link #likelihood} of a single group.
 *
 * <p>All take the coded units for a random draw from their group. Stateless and thread-safe.
 */
public final class Prevalence {

    private static final double Z = 1.959963984540054;

    private Prevalence() {}

    /**
     * The counts of one group.
     *
     * @param truePositive coded positive by people, labelled positive by the program
     * @param falseNegative coded positive, labelled negative
     * @param falsePositive coded negative, labelled positive
     * @param trueNegative coded negative, labelled negative
     * @param positive labelled positive, not coded
     * @param negative labelled negative, not coded
     */
    public record Counts(
            long truePositive,
            long falseNegative,
            long falsePositive,
            long trueNegative,
            long positive,
            long negative) {

        public Counts {
            long least = Math.min(
                    Math.min(Math.min(truePositive, falseNegative), Math.min(falsePositive, trueNegative)),
                    Math.min(positive, negative));
            if (least < 0) {
                throw new IllegalArgumentException("counts must be 0 or more, got " + least);
            }
        }

        long coded() {
            return truePositive + falseNegative + falsePositive + trueNegative;
        }

        long all() {
            return coded() + positive + negative;
        }

        /** The share of positive labels, uncorrected; NaN for no units. */
        public double labelled() {
            return (double) (truePositive + falsePositive + positive) / all();
        }

        private Counts plus(boolean label, boolean coded, boolean code) {
            return new Counts(
                    truePositive + (coded && code && label ? 1 : 0),
                    falseNegative + (coded && code && !label ? 1 : 0),
                    falsePositive + (coded && !code && label ? 1 : 0),
                    trueNegative + (coded && !code && !label ? 1 : 0),
                    positive + (!coded && label ? 1 : 0),
                    negative + (!coded && !label ? 1 : 0));
        }
    }

    /**
     * Counts the units that have the one label, or the one code, in each group.
     *
     * @param label what is asked about; every other label and code is negative
     * @param program the program's label of each unit
     * @param codes what people say of some of the units, such as {@link GoldSet#majority}; units without a label are
     *     passed over
     * @param group the group of a unit
     */
    public static SortedMap<String, Counts> counts(
            String label, Map<String, String> program, Map<String, String> codes, Function<String, String> group) {
        SortedMap<String, Counts> groups = new TreeMap<>();
        program.forEach((id, given) -> {
            String code = codes.get(id);
            groups.merge(
                    group.apply(id),
                    new Counts(0, 0, 0, 0, 0, 0).plus(given.equals(label), code != null, label.equals(code)),
                    Prevalence::sum);
        });
        return groups;
    }

    private static Counts sum(Counts a, Counts b) {
        return new Counts(
                a.truePositive + b.truePositive,
                a.falseNegative + b.falseNegative,
                a.falsePositive + b.falsePositive,
                a.trueNegative + b.trueNegative,
                a.positive + b.positive,
                a.negative + b.negative);
    }

    /** The share of one group, corrected after Rogan and Gladen, within [0, 1]. */
    public static Estimate roganGladen(Counts counts) {
        double right = counts.truePositive + counts.falseNegative;
        double wrong = counts.falsePositive + counts.trueNegative;
        double se = counts.truePositive / right;
        double sp = counts.trueNegative / wrong;
        double youden = se + sp - 1;
        if (right == 0 || wrong == 0 || youden <= 0) {
            return new Estimate(Double.NaN, Interval.UNKNOWN);
        }
        double q = counts.labelled();
        double share = clip((q + sp - 1) / youden);
        double variance = (q * (1 - q) / counts.all()
                        + share * share * se * (1 - se) / right
                        + (1 - share) * (1 - share) * sp * (1 - sp) / wrong)
                / (youden * youden);
        double margin = Z * Math.sqrt(variance);
        return new Estimate(share, new Interval(clip(share - margin), clip(share + margin)));
    }

    private static double clip(double share) {
        return Math.min(1, Math.max(0, share));
    }

    /**
     * The share of each group, by maximum likelihood, sorted by group; undefined where nothing is coded, or in no group
     * of those that share error rates both classes are. Groups share the program's error rates unless it is said to err
     * otherwise in each, which costs precision and is right where it does.
     *
     * @param errorsByGroup whether each group has error rates of its own
     */
    public static SortedMap<String, Estimate> likelihood(Map<String, Counts> groups, boolean errorsByGroup) {
        SortedMap<String, Counts> sorted = new TreeMap<>(groups);
        SortedMap<String, Estimate> shares = new TreeMap<>();
        if (errorsByGroup) {
            sorted.forEach((group, counts) -> shares.put(
                    group,
                    MisclassificationLikelihood.estimates(List.of(counts)).get(0)));
            return shares;
        }
        List<Estimate> fitted = MisclassificationLikelihood.estimates(List.copyOf(sorted.values()));
        int at = 0;
        for (String group : sorted.keySet()) {
            shares.put(group, fitted.get(at++));
        }
        return shares;
    }

    /**
     * The share of each label, corrected, sorted by label, over every code and label that occurs; with unknown values if
     * the program gave a label to units of which none is coded: nothing tells then what they are. Groups one by one:
     * {@code shares} of each group's units.
     *
     * @param program the program's label of each unit
     * @param codes what people say of some of the units, such as {@link GoldSet#majority}; units without a label are
     *     passed over
     */
    public static SortedMap<String, Estimate> shares(Map<String, String> program, Map<String, String> codes) {
        SortedMap<String, Long> labelled = new TreeMap<>();
        SortedMap<String, SortedMap<String, Long>> codedByLabel = new TreeMap<>();
        SortedMap<String, Estimate> shares = new TreeMap<>();
        program.forEach((id, label) -> {
            labelled.merge(label, 1L, Long::sum);
            SortedMap<String, Long> ofLabel = codedByLabel.computeIfAbsent(label, l -> new TreeMap<>());
            String code = codes.get(id);
            shares.put(label, new Estimate(Double.NaN, Interval.UNKNOWN));
            if (code != null) {
                ofLabel.merge(code, 1L, Long::sum);
                shares.put(code, new Estimate(Double.NaN, Interval.UNKNOWN));
            }
        });
        if (codedByLabel.values().stream().noneMatch(Map::isEmpty)) {
            shares.replaceAll((label, none) -> share(label, labelled, codedByLabel, program.size()));
        }
        return shares;
    }

    private static Estimate share(
            String code,
            SortedMap<String, Long> labelled,
            SortedMap<String, SortedMap<String, Long>> codedByLabel,
            int all) {
        double share = 0;
        double squares = 0;
        double within = 0;
        for (Map.Entry<String, Long> label : labelled.entrySet()) {
            Map<String, Long> codes = codedByLabel.getOrDefault(label.getKey(), new TreeMap<>());
            double n = codes.values().stream().mapToLong(Long::longValue).sum();
            double q = (double) label.getValue() / all;
            double c = codes.getOrDefault(code, 0L) / n;
            share += q * c;
            squares += q * c * c;
            within += q * q * c * (1 - c) / n;
        }
        double margin = Z * Math.sqrt(within + (squares - share * share) / all);
        return new Estimate(share, new Interval(clip(share - margin), clip(share + margin)));
    }
}
