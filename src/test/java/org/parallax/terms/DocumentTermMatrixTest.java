package org.parallax.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Readings;

class DocumentTermMatrixTest {

    private static final Readings RIVERS = Readings.of("flood flood levee", "flood rain", "rain rain rain sun", "sun");
    private static final DocumentTermMatrix COUNTS = DocumentTermMatrix.of(RIVERS);

    @Test
    void holds_the_count_of_each_term_in_each_document() {
        assertThat(COUNTS.documents()).containsExactly("text1", "text2", "text3", "text4");
        assertThat(COUNTS.terms()).containsExactly("flood", "levee", "rain", "sun");
        assertThat(COUNTS.value("text1", "flood")).isEqualTo(2);
        assertThat(COUNTS.value("text1", "sun")).isZero();
        assertThat(COUNTS.value("text1", "absent")).isZero();
        assertThat(COUNTS.documentFrequency("rain")).isEqualTo(2);
        assertThat(COUNTS).hasToString("4 documents x 4 terms, 7 cells");
    }

    @Test
    void weights_by_hand() {
        // text1: flood 2, levee 1; N = 4, df(flood) = 2
        assertThat(COUNTS.relative().value("text1", "flood")).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(COUNTS.log().value("text1", "flood")).isCloseTo(1.301029995663981, within(1e-15));
        assertThat(COUNTS.tfIdf().value("text1", "flood")).isCloseTo(2 * Math.log10(2), within(1e-15));
        assertThat(COUNTS.tfIdf().value("text1", "levee")).isCloseTo(Math.log10(4), within(1e-15));
        assertThat(COUNTS.weight(TermFrequency.AUGMENTED).value("text1", "levee"))
                .isEqualTo(.75);
        assertThat(COUNTS.weight(TermFrequency.LOG_AVERAGE).value("text1", "flood"))
                .isCloseTo(1.301029995663981 / (1 + Math.log10(1.5)), within(1e-15));
        assertThat(COUNTS.tfIdf(TermFrequency.BOOLEAN, DocumentFrequency.INVERSE_PROBABILITY)
                        .value("text1", "levee"))
                .isCloseTo(Math.log10(3), within(1e-15));
    }

    @Test
    void bm25_by_hand() {
        // idf = ln(1 + 2.5/2.5) = ln 2; length 3, mean 2.5: norm = 1.2 (.25 + .75 x 1.2) = 1.38; 2 x 2.2 / 3.38
        assertThat(COUNTS.bm25().value("text1", "flood")).isCloseTo(Math.log(2) * 4.4 / 3.38, within(1e-12));
    }

    @Test
    void top_terms_by_weight_then_alphabetically() {
        assertThat(COUNTS.top("text1", 5)).containsExactly(new TermWeight("flood", 2), new TermWeight("levee", 1));
        assertThat(DocumentTermMatrix.of(Readings.of("b a c c", "d")).top("text1", 2))
                .containsExactly(new TermWeight("c", 2), new TermWeight("a", 1));
    }

    @Test
    void tf_idf_refuses_a_single_document_by_name() {
        DocumentTermMatrix one = DocumentTermMatrix.of(
                Corpus.of(List.of(Document.of("kyoto", "rain on the lake"))).readings(DocumentReader.english()));
        assertThatThrownBy(one::tfIdf)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"kyoto\" is the only one")
                .hasMessageContaining("Corpus.paragraphs");
    }

    @Test
    void an_empty_document_keeps_its_row_and_disturbs_no_other() {
        DocumentTermMatrix matrix = DocumentTermMatrix.of(Readings.of("", "rain rain sun"));
        for (TermFrequency scheme : TermFrequency.values()) {
            assertThat(matrix.weight(scheme).sum("text1")).as(scheme.name()).isZero();
            assertThat(matrix.weight(scheme).sum("text2")).as(scheme.name()).isPositive();
        }
        assertThat(DocumentTermMatrix.of(Readings.of()).tfIdf().documents()).isEmpty();
    }

    @Test
    void trimmed_grouped_and_transposed() {
        assertThat(COUNTS.trim(2, 2).terms()).containsExactly("flood", "rain", "sun");
        DocumentTermMatrix groups = COUNTS.groupedBy(id -> id.equals("text1") || id.equals("text2") ? "wet" : "dry");
        assertThat(groups.documents()).containsExactly("dry", "wet");
        assertThat(groups.value("wet", "flood")).isEqualTo(3);
        assertThat(COUNTS.transposed().value("rain", "text3")).isEqualTo(3);
        assertThat(COUNTS.transposed().transposed()).isEqualTo(COUNTS);
    }

    @Test
    void parallel_counting_gives_the_same_matrix() {
        assertThat(RIVERS.parallelStream()
                        .collect(DocumentTermMatrix.counter(Terms.words()).collector()))
                .isEqualTo(COUNTS);
    }

    @Test
    void rows_of_ones_own() {
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        rows.put("b", Map.of("x", 1, "y", 2));
        rows.put("a", Map.of("y", 5, "z", 0));
        DocumentTermMatrix matrix = DocumentTermMatrix.ofRows(rows);
        assertThat(matrix.documents()).containsExactly("b", "a");
        assertThat(matrix.value("a", "y")).isEqualTo(5);
        assertThat(matrix.cells()).isEqualTo(3);
        assertThatThrownBy(() -> matrix.value("c", "x")).hasMessageContaining("no document \"c\" among the 2");
    }

    @Test
    void two_documents_of_one_id_are_refused() {
        Readings one = Readings.of("rain");
        MatrixTally tally = new MatrixTally(Terms.words());
        tally.add(one.iterator().next());
        tally.add(one.iterator().next());
        assertThatThrownBy(() -> tally.finish(true)).hasMessageContaining("two documents have the id \"text1\"");
    }
}
