package org.parallax.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;

/**
 * Adds up what sentences say of a target. A sentence has the mean of its mentions, one in several pieces the mean of all;
 * the text has the mean of its sentences. Belongs to one thread.
 */
final class TargetSum {

    private final Reading reading;
    private final List<Finding> evidence = new ArrayList<>();
    private final List<TargetScore> open = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private double[] values = new double[16];
    private int sentences;
    private int valued;
    private int mentions;
    private int words;

    TargetSum(Reading reading) {
        this.reading = reading;
    }

    /** A piece of the open sentence with its mentions. */
    void add(List<TargetScore> scores, int pieceWords, Span piece) {
        open.addAll(scores);
        mentions += scores.size();
        words += pieceWords;
        if (scores.stream().anyMatch(score -> !score.contributions().isEmpty())) {
            evidence.add(Finding.of(reading, piece));
        }
    }

    /** Ends the sentence if a mention is in it. */
    void close() {
        if (!open.isEmpty()) {
            closeOrSkip();
        }
    }

    /** Ends the sentence; without a mention it counts 0. */
    void closeOrSkip() {
        if (sentences == values.length) {
            values = Arrays.copyOf(values, 2 * sentences);
        }
        double share = 1.0 / Math.max(1, open.size());
        double value = 0;
        boolean any = false;
        for (TargetScore score : open) {
            value += score.value() * share;
            any |= !score.contributions().isEmpty();
            for (Contribution part : score.contributions()) {
                contributions.add(new Contribution(part.span(), part.words(), part.points() * share, part.rule()));
            }
        }
        values[sentences++] = value;
        valued += any ? 1 : 0;
        open.clear();
    }

    int mentions() {
        return mentions;
    }

    List<Finding> evidence() {
        return evidence;
    }

    Tone tone() {
        return Tone.ofSentences(
                contributions, Arrays.copyOf(values, sentences), valued, words, Coverage.gap(reading.tokens()));
    }
}
