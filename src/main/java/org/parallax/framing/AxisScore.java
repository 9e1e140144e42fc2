package org.parallax.framing;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.stats.Interval;

/**
 * Where one unit stands on one axis. Immutable and thread-safe.
 *
 * @param unit the unit
 * @param axis the axis's name
 * @param words words with a vector
 * @param documents documents they come from
 * @param bias mean cosine of the unit's words and the axis, in [-1, 1]; NaN without words
 * @param lean the bias less that of all texts together
 * @param intensity mean squared distance of the cosines from the bias of all texts
 * @param leanInterval 95 % interval of the lean over documents; null below 5 documents or 150 words
 * @param pulls the words that pull the unit's lean most, strongest first
 * @param reason why there is no interval; empty if there is one
 */
public record AxisScore(
        String unit,
        String axis,
        long words,
        int documents,
        double bias,
        double lean,
        double intensity,
        @Nullable Interval leanInterval,
        List<Pull> pulls,
        String reason)
        implements Serializable {

    public AxisScore {
        pulls = List.copyOf(pulls);
    }

    /**
     * What one word does for a unit's lean.
     *
     * @param word the word
     * @param count how often the unit uses it
     * @param cosine its cosine with the axis
     * @param points what it adds: its share of the unit's words less its share of all words, times its cosine
     */
    public record Pull(String word, long count, double cosine, double points) implements Serializable {

        /** {@code regime 3 –0.012}. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %d %+.3f", word, count, points);
        }
    }

    /** The interval, where there is enough for one. */
    public Optional<Interval> interval() {
        return Optional.ofNullable(leanInterval);
    }

    /** {@code Post, legitimacy: lean -0.021 [-0.034, -0.008], intensity 0.014 (1204 words, 12 documents)}. */
    @Override
    public String toString() {
        String range = leanInterval == null
                ? "INSUFFICIENT (" + reason + ")"
                : String.format(Locale.ROOT, "[%.3f, %.3f]", leanInterval.low(), leanInterval.high());
        return String.format(
                Locale.ROOT,
                "%s, %s: lean %+.3f %s, intensity %.3f (%d words, %d documents)",
                unit,
                axis,
                lean,
                range,
                intensity,
                words,
                documents);
    }
}
