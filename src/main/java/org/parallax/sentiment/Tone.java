package org.parallax.sentiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.lexicon.Lexicon;
import org.parallax.stats.Bootstrap;
import org.parallax.stats.ExactSum;
import org.parallax.stats.Interval;

/**
 * How positive a text is, and which words make it so.
 *
 * <p>The value is the mean over sentences, those without a valued word counting 0; it is in [-1, 1] and does not depend
 * on how long the text is. It is the sum of the points of all {@link #contributions()}, the good ones making up
 * {@link #positive()}, the bad ones {@link #negative()}. A text without a valued word has no value, and neither has one
 * without words or in a language that the lexicon does not cover: {@link #label()} and {@link #reason()} tell.
 *
 * <p>Immutable and thread-safe. Contributions and the interval are made when asked for.
 */
public final class Tone implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int DRAWS = 2_000;
    private static final long SEED = 1;
    private static final int ENOUGH_SENTENCES = 5;

    private final ToneLabel label;
    private final String reason;
    private final double positive;
    private final double negative;
    private final int words;
    private final int valuedSentences;
    private final double[] sentenceValues;
    private final List<Contribution> contributions;

    private Tone(
            ToneLabel label,
            String reason,
            double positive,
            double negative,
            int words,
            int valuedSentences,
            double[] sentenceValues,
            List<Contribution> contributions) {
        this.label = label;
        this.reason = reason;
        this.positive = positive;
        this.negative = negative;
        this.words = words;
        this.valuedSentences = valuedSentences;
        this.sentenceValues = sentenceValues;
        this.contributions = contributions;
    }

    static Tone of(
            String text,
            Lexicon lexicon,
            Hits hits,
            double[] sentenceValues,
            int valued,
            int words,
            String gap,
            ToneThresholds thresholds) {
        ExactSum good = new ExactSum();
        ExactSum bad = new ExactSum();
        int n = Math.max(1, sentenceValues.length);
        for (int i = 0; i < hits.size; i++) {
            (hits.points[i] > 0 ? good : bad).add(hits.points[i] / n);
        }
        double positive = good.value();
        double negative = bad.value();
        ToneLabel label = !gap.isEmpty()
                ? ToneLabel.INSUFFICIENT
                : hits.size == 0
                        ? ToneLabel.NO_VALUED_WORDS
                        : thresholds.label(positive + negative, positive, negative);
        String reason = !gap.isEmpty() ? gap : reason(hits.size, words);
        return new Tone(
                label, reason, positive, negative, words, valued, sentenceValues, new HitList(text, lexicon, hits, n));
    }

    /** The mean of sentences that were scored one by one; each contribution sums to its sentence's value. */
    static Tone ofSentences(List<Contribution> parts, double[] values, int valued, int words, String gap) {
        int n = Math.max(1, values.length);
        ExactSum good = new ExactSum();
        ExactSum bad = new ExactSum();
        List<Contribution> shares = new ArrayList<>(parts.size());
        for (Contribution part : parts) {
            double points = part.points() / n;
            (points > 0 ? good : bad).add(points);
            shares.add(new Contribution(part.span(), part.words(), points, part.rule()));
        }
        double positive = good.value();
        double negative = bad.value();
        ToneLabel label = !gap.isEmpty()
                ? ToneLabel.INSUFFICIENT
                : parts.isEmpty()
                        ? ToneLabel.NO_VALUED_WORDS
                        : ToneThresholds.TARGET.label(positive + negative, positive, negative);
        String reason = gap.isEmpty() ? reason(parts.size(), words) : gap;
        return new Tone(label, reason, positive, negative, words, valued, values, List.copyOf(shares));
    }

    private static String reason(int valued, int words) {
        String of = words == 1 ? "1 word" : words + " words";
        return valued == 0
                ? "no valued word in " + of
                : valued == 1 ? "1 valued word in " + of : valued + " valued words in " + of;
    }

    /** What it comes to. */
    public ToneLabel label() {
        return label;
    }

    /** The value in [-1, 1]; empty where the label says why there is none. */
    public OptionalDouble value() {
        return label.hasValue() ? OptionalDouble.of(positive + negative) : OptionalDouble.empty();
    }

    /** What the good words add, 0 or more. */
    public double positive() {
        return positive;
    }

    /** What the bad words add, 0 or less. */
    public double negative() {
        return negative;
    }

    /** The valued words in text order. */
    public List<Contribution> contributions() {
        return contributions;
    }

    /** Number of words in the text, valued or not. */
    public int words() {
        return words;
    }

    /** Number of sentences the value is the mean of. */
    public int sentences() {
        return sentenceValues.length;
    }

    /** Share of the sentences that have a valued word, in [0, 1]; 0 where there is no sentence. */
    public double valuedShare() {
        return sentenceValues.length == 0 ? 0 : (double) valuedSentences / sentenceValues.length;
    }

    /** The value of each sentence, in order, 0 for those without a valued word. */
    public double[] sentenceValues() {
        return sentenceValues.clone();
    }

    /**
     * Where the value would lie for other sentences from the same source: the 95 % percentile bootstrap interval over
     * sentences ({@value #DRAWS} draws, seed {@value #SEED}). Empty below {@value #ENOUGH_SENTENCES} sentences and where
     * there is no value. Costs draws times sentences.
     */
    public Optional<Interval> interval() {
        int n = sentenceValues.length;
        if (!label.hasValue() || n < ENOUGH_SENTENCES) {
            return Optional.empty();
        }
        return Optional.of(Bootstrap.of(n, DRAWS, SEED).percentile(0.95, counts -> {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += counts[i] * sentenceValues[i];
            }
            return sum / n;
        }));
    }

    /** Why the label is what it is: how many words carry it, or what is missing. */
    public String reason() {
        return reason;
    }

    /** {@code NEGATIVE -0.51 (2 valued words in 7 words)}. */
    @Override
    public String toString() {
        String value = label.hasValue() ? String.format(Locale.ROOT, " %+.2f", positive + negative) : "";
        return label + value + " (" + reason + ")";
    }
}
