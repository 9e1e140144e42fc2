package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Lexicon;

class ToneStripTest {

    private static final List<String> TEXTS = List.of(
            "The rescue was a success.",
            "The crash was a disaster.",
            "The ferry sails on Monday.",
            "They mourned the dead.");

    private final Lexicon small = Lexicon.of("small", List.of(Entry.of("success", 2), Entry.of("disaster", -3)));
    private final Lexicon turned = Lexicon.of("turned", List.of(Entry.of("success", -2), Entry.of("disaster", 3)));

    @Test
    void each_text_has_the_value_of_each_lexicon() {
        ToneStrip strip = ToneStrip.of(TEXTS, List.of(Lexicon.news(), small));

        assertThat(strip.size()).isEqualTo(4);
        assertThat(strip.values(0)[0])
                .isEqualTo(ToneScorer.news().score(TEXTS.get(0)).value().orElseThrow());
        assertThat(strip.values(0)[1]).isPositive();
        assertThat(strip.values(2)[1]).isNaN();
        assertThat(strip.coverage(1)).isEqualTo(0.5);
    }

    @Test
    void lexicons_that_say_the_opposite_do_not_agree() {
        ToneStrip strip =
                ToneStrip.of(List.of("A success.", "A disaster.", "A success and a success."), List.of(small, turned));

        assertThat(strip.correlation(0, 1)).isNegative();
        assertThat(strip.correlation(0, 0)).isCloseTo(1, offset(1e-12));
        assertThat(strip.words(0, 1).sameSign()).isZero();
        assertThat(strip.toString()).startsWith("exploratory\tsmall\tturned\n");
    }

    @Test
    void two_texts_say_nothing_of_agreement() {
        assertThat(ToneStrip.of(TEXTS, List.of(small, turned)).correlation(0, 1))
                .isNaN();
    }

    @Test
    void a_strip_without_a_lexicon_is_refused() {
        assertThatThrownBy(() -> ToneStrip.of(TEXTS, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
