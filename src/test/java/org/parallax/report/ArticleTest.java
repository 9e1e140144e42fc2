package org.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.voices.Voices;

class ArticleTest {

    @Test
    void sentences_and_paragraphs_are_those_of_the_body() {
        Reading reading = DocumentReader.english().read(Document.of("wire", """
                Bank fails

                DELGRADO, Jan 6 (Reuters) - The bank closed its doors. Savers queued.

                The mayor resigned.

                (Reporting by Ana Duarte; editing by Ben Ode)
                """));
        Article article = Article.of(reading, Voices.find(reading));

        assertThat(reading.parts().headline()).isPresent();
        assertThat(reading.parts().credit()).isPresent();
        assertThat(article.sentences()).isEqualTo(3);
        assertThat(article.paragraphs()).isEqualTo(2);
    }

    @Test
    void a_text_without_words_has_no_sentence_and_no_paragraph() {
        Reading reading = DocumentReader.english().read(Document.of("blank", " \n\n "));
        Article article = Article.of(reading, Voices.find(reading));

        assertThat(article.sentences()).isZero();
        assertThat(article.paragraphs()).isZero();
    }
}
