package org.parallax.sentiment;

import java.util.Locale;
import org.parallax.text.Span;

/**
 * A multinomial logistic regression over {@link RuleFeatures} and {@link WordFeatures}. Its weights stand in
 * {@code target-model.tsv}; the test class TrainTargets makes them. The value is p(positive) - p(negative), a word's
 * points its share of the log odds of the two, scaled so that they sum to the value.
 */
final class TargetModel implements TargetScorer {

    static final String BASE = "base";

    private static final ToneLabel[] LABELS = {ToneLabel.NEGATIVE, ToneLabel.NEUTRAL, ToneLabel.POSITIVE};

    private final TargetWeights weights = new TargetWeights("target-model.tsv", LABELS.length);
    private final ToneScorer words = ToneScorer.news();

    private TargetModel() {}

    static TargetModel news() {
        return Shipped.NEWS;
    }

    private static final class Shipped {
        static final TargetModel NEWS = new TargetModel();
    }

    @Override
    public TargetScore score(String text, Span sentence, Span target) {
        TargetView view = TargetView.of(words, text, sentence, target);
        TargetPoints points = new TargetPoints(view.tokens, sentence.start());
        double[] logits = new double[LABELS.length];
        TargetFeatures.Sink sink = (feature, value, first, last) -> {
            float[] row = weights.of(feature);
            if (row != null) {
                for (int k = 0; k < logits.length; k++) {
                    logits[k] += row[k] * value;
                }
                points.add(feature, (row[2] - (double) row[0]) * value, first, last);
            }
        };
        sink.feature(BASE, 1, view.parse.first, view.parse.last);
        RuleFeatures.of(view, sink);
        WordFeatures.of(view, sink);
        return answer(view.parse.role, points, probabilities(logits));
    }

    private static TargetScore answer(TargetRole role, TargetPoints points, double[] p) {
        int best = p[0] >= p[1] && p[0] >= p[2] ? 0 : p[2] > p[1] ? 2 : 1;
        double value = p[2] - p[0];
        double scale = points.sum() == 0 ? 0 : value / points.sum();
        String reason = String.format(
                Locale.ROOT,
                "%s; negative %.2f, neutral %.2f, positive %.2f",
                role.name().toLowerCase(Locale.ROOT),
                p[0],
                p[1],
                p[2]);
        return new TargetScore(LABELS[best], value, role, points.contributions(scale), reason);
    }

    private static double[] probabilities(double[] logits) {
        double most = Math.max(logits[0], Math.max(logits[1], logits[2]));
        double[] p = new double[logits.length];
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            p[k] = StrictMath.exp(logits[k] - most);
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
        return p;
    }
}
