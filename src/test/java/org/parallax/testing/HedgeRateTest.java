package org.parallax.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;

/** The test of a user's own analysis as docs/testing.md shows it. */
class HedgeRateTest implements AnalysisContract<Reading, long[], OptionalDouble> {

    @Override
    public HedgeRate analysis() {
        return new HedgeRate();
    }

    @Test
    void counts_hedges_per_thousand_words() {
        // "may" in "China may act" + "soon": 1 of 4 words
        assertEquals(250.0, analysis().run(Readings.of("China may act", "soon")).getAsDouble());
    }

    @InvariantUnder({CurlyQuotes.class, SwapCountry.class, Repeat.class})
    @ArticleSource("articles/*.txt")
    void typography_names_and_length_do_not_matter(Variation v) {
        v.check(text -> analysis().run(Readings.of(text)));
    }
}
