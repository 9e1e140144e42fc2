package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.lexicon.Lexicon;

class ReweightingTest {

    private static final List<String> WORDS =
            List.of("brave", "costly", "bold", "clumsy", "honest", "reckless", "useful", "shabby", "calm", "cruel");
    private static final double[] SHIPPED = {2, -1, 1, -1.5, 2, -2, 1.5, -1, 1, -3};
    /** Readers who do not care for bravery and hate cost. */
    private static final double[] PLANTED = {0.5, -3, 1, -1.5, 2, -2, 1.5, -1, 1, -3};

    private static Lexicon lexicon(double[] values) {
        Lexicon lexicon = Lexicon.of("own", List.of());
        for (int i = 0; i < values.length; i++) {
            lexicon = lexicon.with(WORDS.get(i), values[i]);
        }
        return lexicon.with("lonely", -1);
    }

    /** Sentences of two words each, rated from 1 to 9 by the planted values, with some noise. */
    private static List<RatedText> rated(double[] values, double noise) {
        ToneScorer reader = ToneScorer.of(lexicon(values));
        Random random = new Random(5);
        List<RatedText> rated = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String first = WORDS.get(random.nextInt(WORDS.size()));
            String second = WORDS.get(random.nextInt(WORDS.size()));
            String text = "The " + first + " plan of the county was" + (random.nextInt(4) == 0 ? " not " : " ") + second
                    + ".";
            double tone = reader.scoreAsOne(text).value().orElse(0);
            rated.add(new RatedText(text, 5 + 4 * tone + noise * random.nextGaussian()));
        }
        return rated;
    }

    private static double value(Lexicon lexicon, String word) {
        return lexicon.valence(word).orElseThrow();
    }

    @Test
    void planted_values_are_found_again() {
        Reweighting own = Reweighting.of(ToneScorer.of(lexicon(SHIPPED)), rated(PLANTED, 0.05));
        assertThat(value(own.lexicon(), "brave") / value(own.lexicon(), "costly"))
                .isCloseTo(-0.5 / 3, within(0.08));
        assertThat(value(own.lexicon(), "costly")).isLessThan(-2);
        assertThat(own.after()).isGreaterThan(own.before()).isGreaterThan(0.98);
        assertThat(own.changes().get(0).phrase()).isIn("brave", "costly");
        assertThat(own.changes().get(0).texts()).isGreaterThan(50);
    }

    @Test
    void readers_who_agree_with_the_lexicon_leave_it_nearly_as_it_is() {
        Reweighting own = Reweighting.of(ToneScorer.of(lexicon(SHIPPED)), rated(SHIPPED, 0.2));
        for (int i = 0; i < SHIPPED.length; i++) {
            assertThat(value(own.lexicon(), WORDS.get(i))).isCloseTo(SHIPPED[i], within(0.3));
        }
    }

    @Test
    void an_entry_in_too_few_texts_keeps_its_value() {
        List<RatedText> rated = new ArrayList<>(rated(PLANTED, 0.05));
        IntStream.range(0, 4).forEach(i -> rated.add(new RatedText("A lonely plan.", 9)));
        Reweighting own = Reweighting.of(ToneScorer.of(lexicon(SHIPPED)), rated);
        assertThat(value(own.lexicon(), "lonely")).isEqualTo(-1);
        assertThat(own.untouched()).isEqualTo(1);
        assertThat(own.texts()).isEqualTo(404);
        assertThat(own.valued()).isEqualTo(404);
    }

    @Test
    void ratings_of_pure_noise_do_not_pass_for_knowledge() {
        Random random = new Random(7);
        List<RatedText> noise = rated(SHIPPED, 0).stream()
                .map(r -> new RatedText(r.text(), r.rating() / 10 + 3 * random.nextGaussian()))
                .toList();
        Reweighting own = Reweighting.of(ToneScorer.of(lexicon(SHIPPED)), noise);
        assertThat(own.after()).isLessThan(0.2);
    }

    @Test
    void the_same_texts_give_the_same_values() {
        List<RatedText> rated = rated(PLANTED, 0.2);
        ToneScorer scorer = ToneScorer.of(lexicon(SHIPPED));
        assertThat(Reweighting.of(scorer, rated).lexicon().entries())
                .isEqualTo(Reweighting.of(scorer, rated).lexicon().entries());
    }

    @Test
    void a_scale_that_is_upside_down_and_too_few_texts_are_told() {
        ToneScorer scorer = ToneScorer.of(lexicon(SHIPPED));
        List<RatedText> down = rated(SHIPPED, 0).stream()
                .map(r -> new RatedText(r.text(), -r.rating()))
                .toList();
        assertThatThrownBy(() -> Reweighting.of(scorer, down))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("turn the scale round");
        assertThatThrownBy(() -> Reweighting.of(scorer, down.subList(0, 49)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 50 rated texts, got 49");
    }
}
