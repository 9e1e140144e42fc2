package org.parallax.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opentest4j.AssertionFailedError;
import org.parallax.corpus.Document;

/**
 * The laws of a scorer of texts, the library's or your own, as tests to inherit, over generated news and strings of
 * every plane of Unicode: scores stay in their bounds; the explanation's points sum to the score and its words stand
 * where it says; typography changes no bit; a text told ten times scores the same; threads and locales do not matter. A
 * scorer that sees nothing in any text fails as vacuous.
 */
@ExtendWith(TestMethodCheck.class)
public interface ScorerContract {

    /** The score of a text: {@code Scored.of(scorer.score(text))}. */
    Scored score(String text);

    /** The lowest score there is. */
    default double lowest() {
        return -1;
    }

    /** The highest score there is. */
    default double highest() {
        return 1;
    }

    /** How far a text told ten times may score from the text. */
    default double lengthTolerance() {
        return 1e-12;
    }

    /** The seed of the generated texts. */
    default long seed() {
        return 1;
    }

    /** The texts the laws are tried on beside {@link GeneratedNews#anything()}; override them where yours are of another kind. */
    default List<String> texts(long seed) {
        return GeneratedNews.seeded(seed).documents(20).stream()
                .map(Document::text)
                .toList();
    }

    @Test
    default void scores_stay_in_their_bounds() {
        List<String> texts = new ArrayList<>(ScorerLaws.texts(this));
        GeneratedNews generator = GeneratedNews.seeded(seed());
        for (int i = 0; i < 200; i++) {
            texts.add(generator.anything());
        }
        for (String text : texts) {
            score(text).value().ifPresent(value -> {
                if (!(value >= lowest() && value <= highest())) {
                    throw new AssertionFailedError("a score must be in [" + lowest() + ", " + highest() + "], got "
                            + value + " for " + SegmentLaws.escaped(text) + " (seed " + seed() + ")");
                }
            });
        }
    }

    @Test
    default void the_explanation_is_the_score() {
        ScorerLaws.texts(this).forEach(text -> ScorerLaws.explains(score(text), text));
    }

    @Test
    default void typography_changes_no_bit() {
        ScorerLaws.texts(this).forEach(text -> {
            for (TextChange change : List.of(new CurlyQuotes(), new NoBreakSpaces(), new Nfd(), new Crlf())) {
                for (String changed : change.of(text, new SplittableRandom(seed()))) {
                    ScorerLaws.same(change.getClass().getSimpleName(), this, text, changed, 0);
                }
            }
        });
    }

    @Test
    default void length_does_not_matter() {
        ScorerLaws.texts(this)
                .forEach(text -> new Repeat()
                        .of(text, new SplittableRandom(seed()))
                        .forEach(longer -> ScorerLaws.same("Repeat", this, text, longer, lengthTolerance())));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    default void threads_and_locales_do_not_matter() {
        ParallaxAssertions.assertDeterministic(
                ScorerLaws.texts(this), text -> score(text).value());
    }
}
