package org.parallax.spark;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parallax.analysis.Snapshot;

/** The state of an analysis of the good lines, and how many lines were good and bad. Belongs to one thread at a time. */
public final class LineState<A> {

    /** How many bad lines are kept by name; all are counted. */
    static final int KEPT = 100;

    private final A inner;
    private final SortedSet<BadLine> first = new TreeSet<>();
    private long documents;
    private long bad;

    LineState(A inner) {
        this.inner = inner;
    }

    A inner() {
        return inner;
    }

    void addDocument() {
        documents++;
    }

    void addBad(BadLine line) {
        bad++;
        keep(line);
    }

    void add(LineState<A> other) {
        documents += other.documents;
        bad += other.bad;
        other.first.forEach(this::keep);
    }

    // the first by place, so that no order of merging shows
    private void keep(BadLine line) {
        first.add(line);
        if (first.size() > KEPT) {
            first.remove(first.last());
        }
    }

    <R> Checked<R> finish(R answer) {
        return new Checked<>(answer, documents, bad, first.stream().toList());
    }

    void write(DataOutput out) throws IOException {
        out.writeLong(documents);
        out.writeLong(bad);
        out.writeInt(first.size());
        for (BadLine line : first) {
            Snapshot.writeString(line.file(), out);
            out.writeLong(line.block());
            out.writeLong(line.line());
            Snapshot.writeString(line.reason(), out);
        }
    }

    static <A> LineState<A> read(A inner, DataInput in) throws IOException {
        LineState<A> state = new LineState<>(inner);
        state.documents = in.readLong();
        state.bad = in.readLong();
        int kept = in.readInt();
        for (int i = 0; i < kept; i++) {
            state.first.add(
                    new BadLine(Snapshot.readString(in), in.readLong(), in.readLong(), Snapshot.readString(in)));
        }
        return state;
    }
}
