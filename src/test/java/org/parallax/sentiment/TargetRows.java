package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Coded sentences as sparse rows over numbered features, those that stand in few of them left out. */
final class TargetRows {

    /** Feature names in the order of their numbers. */
    final List<String> names;

    final List<int[]> index = new ArrayList<>();
    final List<float[]> value = new ArrayList<>();
    final int[] labels;

    TargetRows(List<TargetExample> examples, int leastCount) {
        List<Map<String, Float>> rows = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (TargetExample example : examples) {
            Map<String, Float> row = row(example);
            row.keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
            rows.add(row);
        }
        counts.values().removeIf(count -> count < leastCount);
        names = counts.keySet().stream().sorted().toList();
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        rows.forEach(row -> add(row, numbers));
        labels = examples.stream().mapToInt(TargetExample::label).toArray();
    }

    private static Map<String, Float> row(TargetExample example) {
        Map<String, Float> row = new TreeMap<>();
        TargetView view = example.view();
        TargetFeatures.Sink sink = (name, value, first, last) -> row.merge(name, (float) value, Float::sum);
        RuleFeatures.of(view, sink);
        WordFeatures.of(view, sink);
        return row;
    }

    private void add(Map<String, Float> row, Map<String, Integer> numbers) {
        List<String> known = row.keySet().stream().filter(numbers::containsKey).toList();
        index.add(known.stream().mapToInt(numbers::get).toArray());
        float[] values = new float[known.size()];
        for (int j = 0; j < values.length; j++) {
            values[j] = row.get(known.get(j));
        }
        value.add(values);
    }
}
