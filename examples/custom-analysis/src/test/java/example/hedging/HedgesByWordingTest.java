package example.hedging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.testing.AnalysisContract;
import org.parallax.testing.ArticleSource;
import org.parallax.testing.Crlf;
import org.parallax.testing.CurlyQuotes;
import org.parallax.testing.EditInsideQuotes;
import org.parallax.testing.Fill;
import org.parallax.testing.InvariantUnder;
import org.parallax.testing.NoBreakSpaces;
import org.parallax.testing.Repeat;
import org.parallax.testing.SwapCountry;
import org.parallax.testing.Template;
import org.parallax.testing.Variation;
import org.parallax.voices.Wording;

/** The laws are inherited: empty states, order, splits, saved states, threads and locales. */
class HedgesByWordingTest implements AnalysisContract<Reading, long[], Map<Wording, Double>> {

    @Override
    public HedgesByWording analysis() {
        return new HedgesByWording();
    }

    private Map<Wording, Double> rates(String text) {
        return analysis().run(Readings.of(text));
    }

    @Test
    void own_and_quoted_hedges_are_told_apart() {
        Map<Wording, Double> rates = rates("The bridge may close. “It will open,” said Ana Duarte.");

        assertEquals(1_000.0 / 7, rates.get(Wording.OWN));
        assertEquals(0.0, rates.get(Wording.QUOTED));
    }

    @Template("The minister {hedge} resign on Monday.")
    @Fill(slot = "hedge", with = {"may", "could", "might"})
    void every_modal_hedges(String sentence) {
        assertEquals(1_000.0 / 6, rates(sentence).get(Wording.OWN));
    }

    @InvariantUnder({CurlyQuotes.class, Crlf.class, NoBreakSpaces.class, SwapCountry.class, Repeat.class})
    @ArticleSource("articles/*.txt")
    void typography_names_and_length_do_not_matter(Variation variation) {
        variation.check(this::rates);
    }

    @InvariantUnder(EditInsideQuotes.class)
    @ArticleSource("articles/*.txt")
    void what_others_say_is_not_the_articles(Variation variation) {
        variation.check(text -> rates(text).get(Wording.OWN));
    }
}
