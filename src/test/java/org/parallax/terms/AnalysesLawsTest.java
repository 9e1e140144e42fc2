package org.parallax.terms;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.parallax.corpus.Reading;
import org.parallax.testing.AnalysisContract;

/** Collocations, cooccurrence and the document-term matrix keep the laws of every analysis. */
class AnalysesLawsTest {

    @Nested
    class OfCollocations implements AnalysisContract<Reading, CollocationTally, List<Collocation>> {
        @Override
        public Collocations analysis() {
            return Collocations.pairs();
        }
    }

    @Nested
    class OfCooccurrence implements AnalysisContract<Reading, CooccurrenceTally, Cooccurrences> {
        @Override
        public Cooccurrence analysis() {
            return Cooccurrence.window(5);
        }
    }

    @Nested
    class OfTheMatrix implements AnalysisContract<Reading, MatrixTally, DocumentTermMatrix> {
        @Override
        public MatrixCounter analysis() {
            return new MatrixCounter(Terms.words());
        }

        @Override
        public Object compared(DocumentTermMatrix answer) {
            return answer.toString();
        }
    }
}
