package org.parallax.framing;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Finding;
import org.parallax.stats.Difference;
import org.parallax.voices.Wording;

/**
 * One unit and one frame: how often the unit uses the frame's markers, how that differs from the rest, and where they
 * stand.
 *
 * <p>Counts, words and evidence stand whatever the verdict. Rates compare units along a frame; they do not compare
 * frames, whose dictionaries differ in length. Immutable and thread-safe.
 */
public final class FrameCell implements Serializable {

    private static final long serialVersionUID = 1;

    /** Counts of a cell. Without the test, which comes later. */
    record Counts(
            String unit,
            String group,
            String voice,
            String frame,
            long hits,
            long words,
            long sentencesWith,
            long sentences,
            int units,
            double expected,
            double dispersion,
            long[] hitsByWording,
            long[] wordsByWording)
            implements Serializable {}

    /**
     * What is left of a difference without the unit that carries most of it.
     *
     * @param where the document, or the place of the turn in it
     * @param hits hits that were taken out
     * @param words words that were taken out
     * @param logRatio log2 ratio of what is left to the rest
     */
    public record WithoutStrongest(String where, long hits, long words, double logRatio) implements Serializable {}

    /** What a test gave. */
    record Tested(
            @Nullable Difference difference,
            double smallestRatio,
            @Nullable WithoutStrongest withoutStrongest,
            Verdict verdict)
            implements Serializable {}

    private final Counts counts;
    private final Tested tested;
    private final List<Finding> evidence;
    private final String units;

    FrameCell(Counts counts, Tested tested, List<Finding> evidence, String units) {
        this.counts = counts;
        this.tested = tested;
        this.evidence = evidence;
        this.units = units;
    }

    /** The unit's name: a voice, a camp, a source, or {@code source / voice}. */
    public String unit() {
        return counts.unit;
    }

    /** The unit's group by the key of the document; empty where there is no key. */
    public String group() {
        return counts.group;
    }

    /** The unit's voice or camp; empty where the comparison does not go by voice. */
    public String voice() {
        return counts.voice;
    }

    /** The frame's name. */
    public String frame() {
        return counts.frame;
    }

    /** Hits in the wordings that count. */
    public long hits() {
        return counts.hits;
    }

    /** Words in the wordings that count. */
    public long words() {
        return counts.words;
    }

    /** Hits in one wording, whether it counts or not. */
    public long hits(Wording wording) {
        return counts.hitsByWording[wording.ordinal()];
    }

    /** Words in one wording, whether it counts or not. */
    public long words(Wording wording) {
        return counts.wordsByWording[wording.ordinal()];
    }

    /** Hits per 1,000 words; NaN for a unit without words. */
    public double ratePer1000() {
        return counts.words == 0 ? Double.NaN : 1_000.0 * counts.hits / counts.words;
    }

    /** Share of the unit's sentences that have a hit, in [0, 1]; NaN for a unit without sentences. */
    public double shareOfSentences() {
        return counts.sentences == 0 ? Double.NaN : (double) counts.sentencesWith / counts.sentences;
    }

    /** Hits the unit would have at the rate of the rest; NaN where there is no rest. */
    public double expectedHits() {
        return counts.expected;
    }

    /** Independent units the cell rests on: documents, or turns of one document. */
    public int independentUnits() {
        return counts.units;
    }

    /**
     * How much more the hits vary between the independent units than a Poisson count would: the mean of
     * {@code (k - r n)² / (r n)} with the cell's rate r, 1 for Poisson; NaN for fewer than two units or no hit.
     */
    public double dispersion() {
        return counts.dispersion;
    }

    /**
     * The difference from the rest: log2 ratio of the rates with .5 added to the hits, 95 % interval, p, and q over all
     * tested cells of the comparison. Empty where there was too little to test.
     */
    public Optional<Difference> difference() {
        return Optional.ofNullable(tested.difference);
    }

    /** The smallest ratio that would have been found in four of five such samples, 1 or more; NaN where untested. */
    public double smallestDetectableRatio() {
        return tested.smallestRatio;
    }

    /** What is left without the unit that carries most of the difference; empty if untested or only one unit has hits. */
    public Optional<WithoutStrongest> withoutStrongest() {
        return Optional.ofNullable(tested.withoutStrongest);
    }

    /** Whether more than half of the log ratio, or its sign, goes with a single unit. */
    public boolean restsOnOneUnit() {
        Difference whole = tested.difference;
        WithoutStrongest left = tested.withoutStrongest;
        if (whole == null || left == null) {
            return whole != null;
        }
        return left.logRatio() * Math.signum(whole.logRatio()) < Math.abs(whole.logRatio()) / 2;
    }

    /** The verdict, with what is missing. */
    public Verdict verdict() {
        return tested.verdict;
    }

    /** Why there is no difference, or why it is unclear; empty if it is clear. */
    public String reason() {
        return tested.verdict.reason();
    }

    /** Every counted hit, by document and place. */
    public List<Finding> evidence() {
        return evidence;
    }

    /** {@code Zhang Ming, order: 8 of 68 words (117.6 per 1,000), INSUFFICIENT (2 turns)}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, %s: %d of %d words (%.1f per 1,000), %d %s, %s",
                unit(),
                frame(),
                hits(),
                words(),
                ratePer1000(),
                independentUnits(),
                units,
                difference().map(Difference::toString).orElse(verdict().toString()));
    }
}
