package org.parallax.testing;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.opentest4j.AssertionFailedError;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.voices.AttributionFinder;

/**
 * The laws of an {@link AttributionFinder}, as tests to inherit, over generated news and strings of every plane of
 * Unicode: contents, sources and cues lie inside the text, contents in order and apart; a parent is in the answer; the
 * stretches of the voices cover the text without a gap and their words sum to its words; the same text gives the same
 * answer on any thread and in any locale. A finder that finds nothing in any article fails as vacuous.
 */
@ExtendWith(TestMethodCheck.class)
public interface AttributionFinderContract {

    /** The finder to be tested. */
    AttributionFinder finder();

    /** Reads the texts; {@link DocumentReader#english()} unless overridden. */
    default DocumentReader reader() {
        return DocumentReader.english();
    }

    /** The seed of the generated texts. */
    default long seed() {
        return 1;
    }

    /** The articles the laws are tried on beside {@link GeneratedNews#anything()}. */
    default List<Document> articles(long seed) {
        return GeneratedNews.seeded(seed).documents(30);
    }

    @Test
    default void attributions_lie_inside_the_text() {
        boolean any = false;
        for (Reading reading : AttributionLaws.readings(this)) {
            any |= AttributionLaws.attributions(finder().find(reading), reading, seed());
        }
        if (!any) {
            throw new AssertionFailedError("vacuous: no attribution in any article; override articles(long seed)");
        }
    }

    @Test
    default void stretches_cover_the_text_and_words_sum_to_its_words() {
        AttributionLaws.readings(this).forEach(reading -> AttributionLaws.stretches(finder(), reading, seed()));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    default void threads_and_locales_do_not_matter() {
        List<String> texts = new ArrayList<>();
        AttributionLaws.readings(this).forEach(reading -> texts.add(reading.text()));
        ParallaxAssertions.assertDeterministic(
                texts,
                text -> finder().find(reader().read(Document.of("text", text))).attributions());
    }
}
