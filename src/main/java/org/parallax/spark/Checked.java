package org.parallax.spark;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;

/**
 * An answer with an account of the lines it rests on. Immutable; thread-safe if the answer is.
 *
 * @param answer the answer over the good lines
 * @param documents number of good lines
 * @param bad number of bad lines, each passed over
 * @param first the first hundred bad lines by file and place
 */
public record Checked<R>(R answer, long documents, long bad, List<BadLine> first) implements Serializable {

    public Checked {
        first = List.copyOf(first);
    }

    /**
     * An analysis of documents as one of lines, which passes over bad ones and counts them. The counts are part of the
     * state and not of Spark's accumulators, which count a task twice that is run twice.
     */
    public static <A, R> Analysis<Line, LineState<A>, Checked<R>> lines(Analysis<Document, A, R> analysis) {
        return new OfLines<>(analysis);
    }

    private record OfLines<A, R>(Analysis<Document, A, R> inner) implements Analysis<Line, LineState<A>, Checked<R>> {

        @Override
        public LineState<A> empty() {
            return new LineState<>(inner.empty());
        }

        @Override
        public void add(LineState<A> state, Line line) {
            Document document = line.document();
            BadLine bad = line.bad();
            if (document != null) {
                inner.add(state.inner(), document);
                state.addDocument();
            } else if (bad != null) {
                state.addBad(bad);
            }
        }

        @Override
        public void merge(LineState<A> state, LineState<A> other) {
            inner.merge(state.inner(), other.inner());
            state.add(other);
        }

        @Override
        public Checked<R> finish(LineState<A> state) {
            return state.finish(inner.finish(state.inner()));
        }

        @Override
        public void write(LineState<A> state, DataOutput out) throws IOException {
            inner.write(state.inner(), out);
            state.write(out);
        }

        @Override
        public LineState<A> read(DataInput in) throws IOException {
            return LineState.read(inner.read(in), in);
        }
    }
}
