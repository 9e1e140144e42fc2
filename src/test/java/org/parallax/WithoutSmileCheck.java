package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.terms.TermCounter;
import org.parallax.voices.Voices;

/** Run by an execution of its own that leaves Smile off the class path: who cannot take LGPL still has the rest. */
class WithoutSmileCheck {

    private static final Reading READING = DocumentReader.english()
            .read(Document.of("ferry", "The ferry failed again. “It is a disgrace,” said Ana Duarte."));

    @Test
    void smile_is_not_there() {
        assertThatThrownBy(() -> Class.forName("smile.math.MathEx")).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void words_are_counted() {
        assertThat(TermCounter.words().run(List.of(READING)).count("ferry")).isEqualTo(1);
    }

    @Test
    void voices_are_found() {
        assertThat(Voices.find(READING).attributions()).hasSize(1);
    }
}
