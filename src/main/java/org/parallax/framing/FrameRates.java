package org.parallax.framing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.stats.Rate;

/** How often each frame's markers come in a set of documents. Immutable and thread-safe. */
public final class FrameRates implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<String> frames;
    private final long[] sums;

    FrameRates(List<String> frames, long[] sums) {
        this.frames = List.copyOf(frames);
        this.sums = sums;
    }

    /** The frames, in the dictionary's order. */
    public List<String> frames() {
        return frames;
    }

    /** Number of documents with words that count. */
    public long documents() {
        return sums[0];
    }

    /** Their words that count. */
    public long words() {
        return sums[1];
    }

    /**
     * A frame's rate with its interval over documents.
     *
     * @throws IllegalArgumentException for a frame the dictionary does not have
     */
    public Rate rate(String frame) {
        int f = frames.indexOf(frame);
        if (f < 0) {
            throw new IllegalArgumentException("unknown frame \"" + frame + "\"; known: " + String.join(", ", frames));
        }
        int at = 3 + 3 * f;
        return Rate.of(sums[0], sums[1], sums[2], sums[at], sums[at + 1], sums[at + 2]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FrameRates rates && frames.equals(rates.frames) && Arrays.equals(sums, rates.sums);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sums);
    }

    /** {@code 12,345 words in 24 documents}. */
    @Override
    public String toString() {
        return words() + " words in " + documents() + " documents";
    }
}
