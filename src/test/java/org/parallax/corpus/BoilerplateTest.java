package org.parallax.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.SharedParagraph.Role;

class BoilerplateTest {

    private static final String SUBSCRIBE = "Subscribe to our morning letter for more of this.";
    private static final String CREDIT = "(Reporting by Ana Duarte; Editing by Tom Baker)";

    private static Readings corpus() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String body = "Ferry number " + i + " broke down on its way to the island.\n\nNobody was hurt on line " + i
                    + " when the engine stopped.\n\n";
            documents.add(article("Post", "The week in ships\n\n" + body + SUBSCRIBE));
            documents.add(article("Gazette", "Ferry " + i + " fails\n\n" + body + (i < 3 ? CREDIT : SUBSCRIBE)));
        }
        return Corpus.of(documents(documents)).readings(DocumentReader.english());
    }

    private static Document article(String source, String text) {
        return Document.of("x", text).with("source", source);
    }

    private static List<Document> documents(List<Document> unnamed) {
        List<Document> named = new ArrayList<>();
        for (Document document : unnamed) {
            named.add(new Document("d" + named.size(), document.text(), document.metadata()));
        }
        return named;
    }

    @Test
    void what_a_source_prints_again_and_again_is_found_with_its_role() {
        List<SharedParagraph> found =
                Boilerplate.find(corpus(), Reading.field("source"), 3).paragraphs();
        assertThat(found)
                .containsExactly(
                        new SharedParagraph("Gazette", Role.CREDIT, CREDIT, 3, .5),
                        new SharedParagraph("Gazette", Role.BODY, SUBSCRIBE, 3, .5),
                        new SharedParagraph("Post", Role.BODY, SUBSCRIBE, 6, 1),
                        new SharedParagraph("Post", Role.HEADLINE, "The week in ships", 6, 1));
    }

    @Test
    void it_is_found_in_each_text_whatever_the_typography() {
        Boilerplate boilerplate = Boilerplate.find(corpus(), Reading.field("source"), 4);
        Document document = article("Post", "The WEEK in ships!\n\nA new ferry came.\n\n" + SUBSCRIBE);
        Reading reading = DocumentReader.english().read(document);
        assertThat(boilerplate.in(reading))
                .extracting(span -> span.textIn(reading.text()))
                .containsExactly("The WEEK in ships!", SUBSCRIBE);
        Reading elsewhere = DocumentReader.english().read(article("Gazette", SUBSCRIBE));
        assertThat(boilerplate.in(elsewhere)).isEmpty();
    }

    @Test
    void one_document_shares_nothing() {
        assertThatThrownBy(() -> Boilerplate.find(corpus(), Reading.field("source"), 1))
                .hasMessageContaining("two documents or more");
    }
}
