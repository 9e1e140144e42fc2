package org.parallax.learn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.corpus.Reading;

/**
 * The features that the training texts have, numbered, and the weight of each.
 *
 * <p>Counts c of words and strings become {@code (1 + ln c) (ln((1 + N) / (1 + d)) + 1)} for a feature in d of N texts,
 * and a text's features of one kind have length 1. The caller's features become {@code ln(1 + c)} over their root mean
 * square in the training texts, and then a length of at most 1.
 */
final class FeatureSpace {

    private final TextFeatures features;
    private final List<Map<String, Integer>> numbers;
    private final List<String> names;
    private final double[] scale;

    FeatureSpace(TextFeatures features, List<Map<String, Integer>> numbers, List<String> names, double[] scale) {
        this.features = features;
        this.numbers = numbers;
        this.names = names;
        this.scale = scale;
    }

    /** The features that stand in at least so many of the texts. */
    static FeatureSpace of(TextFeatures features, Collection<Reading> texts, int leastTexts) {
        List<Map<String, Integer>> numbers = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Double> scale = new ArrayList<>();
        for (TextFeatures.Kind kind : TextFeatures.Kind.values()) {
            Map<String, double[]> seen = new TreeMap<>();
            for (Reading text : texts) {
                features.of(text, kind).forEach((name, count) -> {
                    double[] sums = seen.computeIfAbsent(name, n -> new double[2]);
                    sums[0]++;
                    double size = StrictMath.log1p(Math.abs(count));
                    sums[1] += size * size;
                });
            }
            Map<String, Integer> ofKind = new TreeMap<>();
            seen.forEach((name, sums) -> {
                boolean own = kind == TextFeatures.Kind.OWN;
                if (own ? sums[1] > 0 : sums[0] >= leastTexts) {
                    ofKind.put(name, names.size());
                    names.add(name);
                    scale.add(
                            own
                                    ? 1 / Math.sqrt(sums[1] / texts.size())
                                    : StrictMath.log((1.0 + texts.size()) / (1.0 + sums[0])) + 1);
                }
            });
            numbers.add(ofKind);
        }
        return new FeatureSpace(
                features,
                numbers,
                names,
                scale.stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return names.size();
    }

    String name(int feature) {
        return names.get(feature);
    }

    TextFeatures.Kind kind(int feature) {
        int words = numbers.get(0).size();
        return feature < words
                ? TextFeatures.Kind.WORDS
                : feature < words + numbers.get(1).size() ? TextFeatures.Kind.STRINGS : TextFeatures.Kind.OWN;
    }

    double scale(int feature) {
        return scale[feature];
    }

    TextFeatures features() {
        return features;
    }

    /** The text's features; those that no training text had are left out. */
    SparseRow row(Reading text) {
        TreeMap<Integer, Double> values = new TreeMap<>();
        for (TextFeatures.Kind kind : TextFeatures.Kind.values()) {
            TreeMap<Integer, Double> ofKind = new TreeMap<>();
            Map<String, Integer> known = numbers.get(kind.ordinal());
            features.of(text, kind).forEach((name, count) -> {
                Integer at = known.get(name);
                if (at != null && count != 0) {
                    ofKind.put(at, value(kind, count) * scale[at]);
                }
            });
            scaleToOne(ofKind, kind);
            values.putAll(ofKind);
        }
        return new SparseRow(
                values.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double value(TextFeatures.Kind kind, double count) {
        return kind == TextFeatures.Kind.OWN
                ? Math.signum(count) * StrictMath.log1p(Math.abs(count))
                : 1 + StrictMath.log(count);
    }

    private static void scaleToOne(TreeMap<Integer, Double> values, TextFeatures.Kind kind) {
        double squares = 0;
        for (double value : values.values()) {
            squares += value * value;
        }
        double length = kind == TextFeatures.Kind.OWN ? Math.max(1, Math.sqrt(squares)) : Math.sqrt(squares);
        if (length > 0) {
            values.replaceAll((at, value) -> value / length);
        }
    }
}
