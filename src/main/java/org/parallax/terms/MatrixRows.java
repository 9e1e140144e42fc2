package org.parallax.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers the rows of a {@link DocumentTermMatrix} one by one, cells in the order of their columns. */
final class MatrixRows {

    private final List<String> documents = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] columns = new int[256];
    private double[] values = new double[256];
    private int size;

    void cell(int column, double value) {
        if (value == 0) {
            return;
        }
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, WordIds.grown(size, size + 1));
            values = Arrays.copyOf(values, columns.length);
        }
        columns[size] = column;
        values[size++] = value;
    }

    /** Ends the row of a document. */
    void end(String document) {
        documents.add(document);
        if (documents.size() == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[documents.size()] = size;
    }

    DocumentTermMatrix build(Vocabulary terms) {
        return new DocumentTermMatrix(
                documents,
                terms,
                Arrays.copyOf(starts, documents.size() + 1),
                Arrays.copyOf(columns, size),
                Arrays.copyOf(values, size));
    }
}
