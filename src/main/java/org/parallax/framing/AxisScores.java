package org.parallax.framing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where each unit stands on each axis. Scores: axis by axis, units by name. Immutable and thread-safe.
 *
 * @param scores every unit on every axis
 * @param baselines bias of all texts together on each axis
 */
public record AxisScores(List<AxisScore> scores, Map<String, Double> baselines) implements Serializable {

    public AxisScores {
        scores = List.copyOf(scores);
        baselines = java.util.Collections.unmodifiableMap(new TreeMap<>(baselines));
    }

    /**
     * One unit on one axis.
     *
     * @throws IllegalArgumentException if there is no such score
     */
    public AxisScore score(String unit, String axis) {
        return scores.stream()
                .filter(score -> score.unit().equals(unit) && score.axis().equals(axis))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no score of \"" + unit + "\" on \"" + axis
                        + "\"; known: "
                        + scores.stream().map(s -> s.unit() + " on " + s.axis()).collect(Collectors.joining(", "))));
    }

    /** A line for each score. */
    @Override
    public String toString() {
        return scores.stream().map(AxisScore::toString).collect(Collectors.joining("\n"));
    }
}
