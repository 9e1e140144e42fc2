package org.parallax.terms;

import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;

/** {@link DocumentTermMatrix} as an analysis. */
record MatrixCounter(Terms terms) implements Analysis<Reading, MatrixTally, DocumentTermMatrix> {

    @Override
    public MatrixTally empty() {
        return new MatrixTally(terms);
    }

    @Override
    public void add(MatrixTally state, Reading reading) {
        state.add(reading);
    }

    @Override
    public void merge(MatrixTally state, MatrixTally other) {
        state.merge(other);
    }

    @Override
    public DocumentTermMatrix finish(MatrixTally state) {
        return state.finish(true);
    }
}
