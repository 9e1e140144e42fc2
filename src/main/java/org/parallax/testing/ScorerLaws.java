package org.parallax.testing;

import java.util.List;
import java.util.OptionalDouble;
import org.opentest4j.AssertionFailedError;
import org.parallax.sentiment.Contribution;

/** What {@link ScorerContract} checks. */
final class ScorerLaws {

    private static final double ROUNDING = 1e-12;

    private ScorerLaws() {}

    static List<String> texts(ScorerContract contract) {
        List<String> texts = contract.texts(contract.seed());
        if (texts.stream().allMatch(text -> contract.score(text).value().isEmpty())) {
            throw new AssertionFailedError("vacuous: none of " + texts.size()
                    + " texts has a score; override texts(long seed) and return texts the scorer sees something in");
        }
        return texts;
    }

    static void explains(Scored scored, String text) {
        if (!scored.explained()) {
            return;
        }
        double sum = 0;
        for (Contribution part : scored.contributions()) {
            sum += part.points();
            if (!part.span().textIn(text).equals(part.words())) {
                throw new AssertionFailedError("the explanation says \"" + part.words() + "\" stands at " + part.span()
                        + "; there stands \"" + part.span().textIn(text) + "\" in " + SegmentLaws.escaped(text));
            }
        }
        double value = scored.value().orElse(0);
        if (Math.abs(sum - value) > ROUNDING) {
            throw new AssertionFailedError(
                    "the explanation must sum to the score: parts sum to " + sum + ", the score is " + scored.value()
                            + "\n  parts: " + scored.contributions() + "\n  text: " + SegmentLaws.escaped(text));
        }
    }

    static void same(String change, ScorerContract contract, String text, String changed, double tolerance) {
        OptionalDouble before = contract.score(text).value();
        OptionalDouble after = contract.score(changed).value();
        String difference = Answers.difference(before, after, tolerance);
        if (difference != null) {
            throw new AssertionFailedError(change + " must not change the score (seed " + contract.seed() + "): "
                    + difference + "\n  before: " + SegmentLaws.escaped(text) + "\n       -> " + before
                    + "\n  after:  " + Answers.shown(SegmentLaws.escaped(changed)) + "\n       -> " + after);
        }
    }
}
