package org.parallax.sentiment;

import java.util.List;
import java.util.Locale;
import org.parallax.text.Span;

/**
 * The rules: what each valued word carries, times the weight of how it stands to the target, and what verbs say of who
 * does them and whom they are done to. {@code target-rules.tsv} holds the weights and, role by role, below and above
 * which sum a sentence is negative and positive. A sum s has the value s / sqrt(1 + s²).
 */
final class TargetRules implements TargetScorer {

    private static final TargetWeights WEIGHTS = new TargetWeights("target-rules.tsv", 1);
    private static final TargetWeights BANDS = new TargetWeights("target-bands.tsv", 2);

    static final TargetRules NEWS = new TargetRules(ToneScorer.news());

    private final ToneScorer words;

    TargetRules(ToneScorer words) {
        this.words = words;
    }

    @Override
    public TargetScore score(String text, Span sentence, Span target) {
        TargetView view = TargetView.of(words, text, sentence, target);
        TargetPoints points = new TargetPoints(view.tokens, sentence.start());
        int[] found = {0};
        RuleFeatures.of(view, (feature, value, first, last) -> {
            float[] weight = WEIGHTS.of(feature);
            if (weight != null) {
                points.add(feature, weight[0] * value, first, last);
                found[0] += feature.startsWith("role") ? 0 : 1;
            }
        });
        TargetRole role = view.parse.role;
        String part = role.name().toLowerCase(Locale.ROOT);
        double s = points.sum();
        if (found[0] == 0) {
            return new TargetScore(ToneLabel.NO_VALUED_WORDS, 0, role, List.of(), part + ", no valued word");
        }
        double scale = 1 / Math.sqrt(1 + s * s);
        return new TargetScore(
                label(role, s), s * scale, role, points.contributions(scale), part + ", " + found[0] + " hits");
    }

    private static ToneLabel label(TargetRole role, double sum) {
        float[] band = BANDS.known(role.name());
        return sum < band[0] ? ToneLabel.NEGATIVE : sum > band[1] ? ToneLabel.POSITIVE : ToneLabel.NEUTRAL;
    }
}
