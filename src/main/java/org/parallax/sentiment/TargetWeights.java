package org.parallax.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weights by feature, in one column or several, from a file of the jar that holds them in thousandths. Immutable and thread-safe. */
final class TargetWeights {

    private static final float UNIT = 0.001f;

    private final Map<String, float[]> weights = new HashMap<>();

    TargetWeights(String resource, int columns) {
        try (BufferedReader lines = ToneRules.open(resource)) {
            Rows rows = new Rows(resource, lines, columns + 1);
            while (rows.next()) {
                rows.read(cells -> {
                    float[] row = new float[columns];
                    for (int k = 0; k < columns; k++) {
                        row[k] = Integer.parseInt(cells[k + 1]) * UNIT;
                    }
                    weights.put(cells[0], row);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's " + resource + " cannot be read", e);
        }
    }

    /** The row of a feature, null if it has none. */
    float @Nullable [] of(String feature) {
        return weights.get(feature);
    }

    /** The row of a feature that must be there. */
    float[] known(String feature) {
        float[] row = weights.get(feature);
        if (row == null) {
            throw new IllegalStateException("the jar's weights lack the row \"" + feature + "\"");
        }
        return row;
    }
}
