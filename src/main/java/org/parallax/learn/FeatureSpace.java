package org.parallax.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parallax.corpus.Reading;

/**
 * The features that the training texts have, sorted and numbered, and the weight of each.
 *
 * <p>Counts c of words and strings become {@code (1 + ln c) (ln((1 + N) / (1 + d)) + 1)} for a feature in d of N texts,
 * and a text's words, and its strings, have length 1. The caller's features become {@code ln(1 + c)} over their root mean
 * square in the training texts, and then those of each of n steps a length of at most {@code 1 / sqrt(n)}.
 */
final class FeatureSpace {

    private final TextFeatures features;
    private final List<Feature> known;
    private final Map<Feature, Integer> numbers = new HashMap<>();
    private final double[] scale;

    /** Features sorted and without repetition, and the factor of each. */
    FeatureSpace(TextFeatures features, List<Feature> known, double[] scale) {
        this.features = features;
        this.known = List.copyOf(known);
        this.scale = scale;
        for (int f = 0; f < known.size(); f++) {
            numbers.put(known.get(f), f);
        }
    }

    /** The features that stand in at least so many of the chosen texts. */
    static FeatureSpace of(FeatureCounts counts, int[] texts, int leastTexts) {
        int[] found = new int[counts.size()];
        double[] squares = new double[counts.size()];
        for (int text : texts) {
            SparseRow row = counts.row(text);
            for (int k = 0; k < row.index().length; k++) {
                double size = StrictMath.log1p(Math.abs(row.value()[k]));
                found[row.index()[k]]++;
                squares[row.index()[k]] += size * size;
            }
        }
        TreeSet<Feature> kept = new TreeSet<>();
        Map<Feature, Double> scales = new HashMap<>();
        for (int f = 0; f < found.length; f++) {
            Feature feature = counts.feature(f);
            boolean own = feature.isOwn();
            if (found[f] >= (own ? 1 : leastTexts)) {
                kept.add(feature);
                scales.put(
                        feature,
                        own
                                ? 1 / Math.sqrt(squares[f] / texts.length)
                                : StrictMath.log((1.0 + texts.length) / (1.0 + found[f])) + 1);
            }
        }
        List<Feature> known = List.copyOf(kept);
        return new FeatureSpace(
                counts.features(),
                known,
                known.stream().mapToDouble(f -> scales.getOrDefault(f, 0.0)).toArray());
    }

    int size() {
        return known.size();
    }

    Feature feature(int number) {
        return known.get(number);
    }

    double scale(int feature) {
        return scale[feature];
    }

    TextFeatures features() {
        return features;
    }

    /** The text's features; those that no training text had are left out. */
    SparseRow row(Reading text) {
        return rows(FeatureCounts.of(features, List.of(text)), new int[] {0}).get(0);
    }

    /** The same for chosen ones of the counted texts. */
    List<SparseRow> rows(FeatureCounts counts, int[] texts) {
        int[] here = new int[counts.size()];
        for (int f = 0; f < here.length; f++) {
            here[f] = numbers.getOrDefault(counts.feature(f), -1);
        }
        List<SparseRow> rows = new ArrayList<>();
        for (int text : texts) {
            rows.add(weighted(counts.row(text), here));
        }
        return rows;
    }

    private SparseRow weighted(SparseRow counted, int[] here) {
        List<Integer> index = new ArrayList<>();
        List<Double> value = new ArrayList<>();
        double[] squares = new double[features.blocks()];
        double share = Math.sqrt(features.own().size());
        for (int k = 0; k < counted.index().length; k++) {
            int at = here[counted.index()[k]];
            if (at >= 0) {
                Feature feature = known.get(at);
                double weight = weight(feature.isOwn(), counted.value()[k]) * scale[at];
                squares[feature.block()] += weight * weight;
                index.add(at);
                value.add(weight);
            }
        }
        for (int k = 0; k < index.size(); k++) {
            Feature feature = known.get(index.get(k));
            double length = Math.sqrt(squares[feature.block()]);
            value.set(k, value.get(k) / (feature.isOwn() ? Math.max(1, length) * share : length));
        }
        return SparseRow.of(index, value);
    }

    private static double weight(boolean own, double count) {
        return own ? Math.signum(count) * StrictMath.log1p(Math.abs(count)) : 1 + StrictMath.log(count);
    }
}
