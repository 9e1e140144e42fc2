package org.parallax.terms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.analysis.Snapshot;
import org.parallax.corpus.Reading;

/** The state in which a {@link DocumentTermMatrix} is gathered: rows of term numbers and counts. One thread at a time. */
public final class MatrixTally implements Snapshot.Writable {

    private final Terms terms;
    private final TermIndex index = new TermIndex();
    private final TermReader reader;
    private final List<String> documents = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] cellTerms = new int[256];
    private int[] cellCounts = new int[256];
    private int size;
    private int[] here = new int[64];

    MatrixTally(Terms terms) {
        this.terms = terms;
        this.reader = new TermReader(terms, index);
    }

    void add(Reading reading) {
        reader.read(reading);
        int from = size;
        reader.visit(term -> {
            if (term >= here.length) {
                here = Arrays.copyOf(here, WordIds.grown(here.length, term + 1));
            }
            if (here[term]++ == 0) {
                append(term, 0);
            }
        });
        for (int i = from; i < size; i++) {
            cellCounts[i] = here[cellTerms[i]];
            here[cellTerms[i]] = 0;
        }
        end(reading.id());
    }

    private void append(int term, int count) {
        if (size == cellTerms.length) {
            cellTerms = Arrays.copyOf(cellTerms, WordIds.grown(size, size + 1));
            cellCounts = Arrays.copyOf(cellCounts, cellTerms.length);
        }
        cellTerms[size] = term;
        cellCounts[size++] = count;
    }

    private void end(String document) {
        documents.add(document);
        if (documents.size() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[documents.size()] = size;
    }

    void merge(MatrixTally other) {
        int[] adopted = new int[other.index.size()];
        Arrays.fill(adopted, -1);
        for (int row = 0; row < other.documents.size(); row++) {
            for (int i = other.starts[row]; i < other.starts[row + 1]; i++) {
                append(index.adopt(other.index, other.cellTerms[i], adopted), other.cellCounts[i]);
            }
            end(other.documents.get(row));
        }
    }

    /** The matrix, its rows by document id or in the order they were added. */
    DocumentTermMatrix finish(boolean sorted) {
        int[] rows = sorted
                ? IntOrder.sorted(documents.size(), (a, b) -> documents.get(a).compareTo(documents.get(b)))
                : IntOrder.identity(documents.size());
        boolean[] used = new boolean[index.size()];
        for (int i = 0; i < size; i++) {
            used[cellTerms[i]] = true;
        }
        int[] columnOf = new int[used.length];
        Vocabulary vocabulary = TermOrder.of(index, used, terms.joiner(), columnOf);
        return new MatrixSort(starts, cellTerms, cellCounts, size).build(documents, rows, columnOf, vocabulary);
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        DocumentTermMatrix matrix = finish(true);
        out.writeInt(matrix.terms().size());
        for (int i = 0; i < matrix.terms().size(); i++) {
            byte[] term = matrix.terms().bytesOf(i);
            out.writeInt(term.length);
            out.write(term);
        }
        out.writeInt(matrix.documents().size());
        for (int row = 0; row < matrix.documents().size(); row++) {
            Snapshot.writeString(matrix.documents().get(row), out);
            out.writeInt(matrix.end(row) - matrix.start(row));
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                out.writeInt(matrix.column(i));
                out.writeInt((int) matrix.valueAt(i));
            }
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        int[] termOf = new int[in.readInt()];
        for (int i = 0; i < termOf.length; i++) {
            byte[] term = new byte[in.readInt()];
            in.readFully(term);
            // a run read back is one word that holds the joiner: it is counted with runs that read alike
            termOf[i] = index.single(index.words().intern(term, term.length));
        }
        int rows = in.readInt();
        for (int row = 0; row < rows; row++) {
            String document = Snapshot.readString(in);
            int cells = in.readInt();
            for (int i = 0; i < cells; i++) {
                int column = in.readInt();
                if (column < 0 || column >= termOf.length) {
                    throw new IOException("cell of term " + column + " of " + termOf.length + ": a damaged matrix");
                }
                append(termOf[column], in.readInt());
            }
            end(document);
        }
    }
}
