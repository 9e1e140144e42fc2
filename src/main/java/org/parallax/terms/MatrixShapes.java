package org.parallax.terms;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.analysis.Key;
import org.parallax.stats.ExactSum;

/** A matrix in another shape: fewer columns, rows added up, rows for columns. */
final class MatrixShapes {

    private MatrixShapes() {}

    /** Only these columns, which ascend. */
    static DocumentTermMatrix keep(DocumentTermMatrix matrix, int[] places) {
        int[] moved = new int[matrix.terms().size()];
        Arrays.fill(moved, -1);
        for (int i = 0; i < places.length; i++) {
            moved[places[i]] = i;
        }
        MatrixRows out = new MatrixRows();
        for (int row = 0; row < matrix.documents().size(); row++) {
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                if (moved[matrix.column(i)] >= 0) {
                    out.cell(moved[matrix.column(i)], matrix.valueAt(i));
                }
            }
            out.end(matrix.documents().get(row));
        }
        return out.build(matrix.terms().at(places));
    }

    /** Sums of rows, groups by name. */
    static DocumentTermMatrix grouped(DocumentTermMatrix matrix, Key<String> groupOf) {
        SortedMap<String, SortedMap<Integer, ExactSum>> sums = new TreeMap<>();
        for (int row = 0; row < matrix.documents().size(); row++) {
            SortedMap<Integer, ExactSum> group =
                    sums.computeIfAbsent(groupOf.apply(matrix.documents().get(row)), name -> new TreeMap<>());
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                group.computeIfAbsent(matrix.column(i), column -> new ExactSum())
                        .add(matrix.valueAt(i));
            }
        }
        MatrixRows out = new MatrixRows();
        sums.forEach((group, cells) -> {
            cells.forEach((column, sum) -> out.cell(column, sum.value()));
            out.end(group);
        });
        return out.build(matrix.terms());
    }

    /** Columns as rows; the new columns are the old rows by name. */
    static DocumentTermMatrix transposed(DocumentTermMatrix matrix) {
        int[] order = IntOrder.sorted(
                matrix.documents().size(),
                (a, b) -> matrix.documents().get(a).compareTo(matrix.documents().get(b)));
        int[] columnOfRow = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            columnOfRow[order[i]] = i;
        }
        int[] counts = new int[matrix.terms().size() + 1];
        for (int i = 0; i < matrix.cells(); i++) {
            counts[matrix.column(i) + 1]++;
        }
        for (int i = 0; i < matrix.terms().size(); i++) {
            counts[i + 1] += counts[i];
        }
        int[] next = counts.clone();
        int[] newColumns = new int[matrix.cells()];
        double[] newValues = new double[matrix.cells()];
        for (int row : order) {
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                int at = next[matrix.column(i)]++;
                newColumns[at] = columnOfRow[row];
                newValues[at] = matrix.valueAt(i);
            }
        }
        return new DocumentTermMatrix(matrix.terms(), Vocabulary.of(matrix.documents()), counts, newColumns, newValues);
    }
}
