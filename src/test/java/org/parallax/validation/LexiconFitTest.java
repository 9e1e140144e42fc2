package org.parallax.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.corpus.Readings;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Lexicon;
import org.parallax.sentiment.ToneScorer;

class LexiconFitTest {

    private static final Lexicon TOY =
            Lexicon.of("toy", List.of(Entry.of("good", 2), Entry.of("bad", -2), Entry.of("justice", 1)));

    private static final Readings TEXTS = Readings.of(
            "The harvest was good.", "The roads were bad and the bridges were bad.", "Farmers met on Monday.");

    @Test
    void what_carries_the_tone_and_what_would_be_without_it() {
        LexiconFit fit = LexiconFit.of(TOY, TEXTS);

        assertThat(fit.documents()).isEqualTo(3);
        assertThat(fit.scored()).isEqualTo(2);
        assertThat(fit.valued()).isEqualTo(3);
        assertThat(fit.words()).isEqualTo(4 + 9 + 4);
        assertThat(fit.coverage()).isEqualTo(2.0 / 3);
        assertThat(fit.drivers()).extracting(LexiconFit.Driver::phrase).containsExactlyInAnyOrder("good", "bad");
        LexiconFit.Driver bad = driver(fit, "bad");
        assertThat(bad.hits()).isEqualTo(2);
        // without it only the good harvest has a tone: the mean moves from the mean of two to that of one
        ToneScorer scorer = ToneScorer.of(TOY);
        double good = scorer.score("The harvest was good.").value().orElseThrow();
        double both = scorer.score("The roads were bad and the bridges were bad.")
                .value()
                .orElseThrow();
        assertThat(fit.meanTone()).isEqualTo((good + both) / 2, within(1e-12));
        assertThat(bad.without()).isEqualTo(good - (good + both) / 2, within(1e-12));
        assertThat(fit.toString()).contains("2 of 3 documents scored").contains("bad: 2 hits");
    }

    private static LexiconFit.Driver driver(LexiconFit fit, String phrase) {
        return fit.drivers().stream()
                .filter(d -> d.phrase().equals(phrase))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void words_inside_names_are_counted_apart() {
        LexiconFit fit = LexiconFit.of(TOY, Readings.of("The Department of Justice opened. They asked for justice."));

        assertThat(fit.matches()).isEqualTo(2);
        assertThat(fit.matchesInNames()).isEqualTo(1);
    }

    @Test
    void no_documents_have_no_tone() {
        LexiconFit fit = LexiconFit.of(TOY, Readings.of());

        assertThat(fit.meanTone()).isNaN();
        assertThat(fit.drivers()).isEmpty();
    }

    @Test
    void drift_tells_what_a_new_version_gains_loses_and_moves() {
        ToneScorer old = ToneScorer.of(TOY);
        ToneScorer young = ToneScorer.of(TOY.without("bad").with("met", 1).with("good", 1));

        LexiconDrift drift = LexiconDrift.between(old, young, TEXTS);

        assertThat(drift.documents()).isEqualTo(3);
        assertThat(drift.both()).isEqualTo(1);
        assertThat(drift.gained()).isEqualTo(1);
        assertThat(drift.lost()).isEqualTo(1);
        assertThat(drift.moved()).hasSize(1);
        assertThat(drift.moved().get(0).change()).isNegative().isEqualTo(drift.meanChange(), within(1e-12));
        assertThat(drift.labels().units()).isEqualTo(3);
        assertThat(drift.toString()).contains("exploratory");
    }

    @Test
    void the_same_version_does_not_drift() {
        LexiconDrift drift = LexiconDrift.between(ToneScorer.of(TOY), ToneScorer.of(TOY), TEXTS);

        assertThat(drift.moved()).isEmpty();
        assertThat(drift.meanChange()).isZero();
        assertThat(drift.correlation()).isEqualTo(1, within(1e-12));
        assertThat(drift.labels().accuracy()).isEqualTo(1);
    }

    @Test
    void a_version_that_was_kept_is_read_back_whole_and_compared_with_a_later_one(@TempDir Path folder) {
        Lexicon shipped = Lexicon.news();
        Path kept = folder.resolve("news-kept.tsv");
        shipped.write(kept);

        Lexicon back = Lexicon.read(kept);
        assertThat(back.entries()).isEqualTo(shipped.entries());
        assertThat(back.card().sha256()).isEqualTo(shipped.card().sha256());
        assertThat(back.valence("massacres")).isEqualTo(shipped.valence("massacres"));
        LexiconDrift none = LexiconDrift.between(ToneScorer.of(back), ToneScorer.news(), TEXTS);
        assertThat(none.moved()).isEmpty();
        assertThat(none.gained() + none.lost()).isZero();

        LexiconDrift some = LexiconDrift.between(ToneScorer.of(back.with("harvest", -2)), ToneScorer.news(), TEXTS);
        assertThat(some.moved()).hasSize(1);
        assertThat(some.moved().get(0).change()).isPositive();
    }

    @Test
    void a_table_over_scorers_keeps_their_order_and_says_that_it_is_exploratory() {
        Map<String, ToneScorer> scorers = new LinkedHashMap<>();
        scorers.put("toy", ToneScorer.of(TOY));
        scorers.put("no bad", ToneScorer.of(TOY.without("bad")));

        ScorerTable table = ScorerTable.of(scorers, TEXTS);

        assertThat(table.rows()).extracting(ScorerTable.Row::name).containsExactly("toy", "no bad");
        assertThat(table.rows().get(1).coverage()).isEqualTo(1.0 / 3);
        assertThat(table.rows().get(1).sameLabel()).isEqualTo(2.0 / 3);
        assertThat(table.toString()).startsWith("exploratory").contains("| no bad | 33.3 %");
        assertThatThrownBy(() -> ScorerTable.of(Map.of(), TEXTS)).hasMessageContaining("at least one");
    }
}
