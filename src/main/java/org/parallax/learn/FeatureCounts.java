package org.parallax.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.corpus.Reading;

/**
 * How often each text has each feature, counted once: cross-validation and the choice of a penalty look at the same texts
 * dozens of times. Features have the numbers in which they were first met; nothing that comes out depends on them.
 */
final class FeatureCounts {

    private final TextFeatures features;
    private final List<Feature> met = new ArrayList<>();
    private final List<SparseRow> rows = new ArrayList<>();

    private FeatureCounts(TextFeatures features) {
        this.features = features;
    }

    static FeatureCounts of(TextFeatures features, List<Reading> texts) {
        FeatureCounts counts = new FeatureCounts(features);
        Map<Feature, Integer> numbers = new HashMap<>();
        for (Reading text : texts) {
            counts.rows.add(counts.count(text, numbers));
        }
        return counts;
    }

    private SparseRow count(Reading reading, Map<Feature, Integer> numbers) {
        List<Integer> index = new ArrayList<>();
        List<Double> value = new ArrayList<>();
        for (int b = 0; b < features.blocks(); b++) {
            int block = b;
            features.of(reading, block).forEach((name, count) -> {
                if (count != 0) {
                    index.add(numbers.computeIfAbsent(new Feature(block, name), this::number));
                    value.add(count);
                }
            });
        }
        return SparseRow.of(index, value);
    }

    private int number(Feature feature) {
        met.add(feature);
        return met.size() - 1;
    }

    TextFeatures features() {
        return features;
    }

    /** Number of features met. */
    int size() {
        return met.size();
    }

    Feature feature(int number) {
        return met.get(number);
    }

    /** The features of one text, by the numbers they have here. */
    SparseRow row(int text) {
        return rows.get(text);
    }
}
