package org.parallax.sentiment;

import org.parallax.testing.Scored;
import org.parallax.testing.ScorerContract;

/** The library's scorer keeps the laws of scorers. */
class ToneScorerLawsTest implements ScorerContract {

    @Override
    public Scored score(String text) {
        return Scored.of(ToneScorer.news().score(text));
    }
}
