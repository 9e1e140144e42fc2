package org.parallax.terms;

import java.util.Arrays;
import java.util.List;

/**
 * Brings the cells of each row into the order of their columns, by laying them out by column and back by row: two linear
 * passes instead of a sort.
 */
final class MatrixSort {

    private final int[] starts;
    private final int[] cellTerms;
    private final int[] cellCounts;
    private final int size;

    MatrixSort(int[] starts, int[] cellTerms, int[] cellCounts, int size) {
        this.starts = starts;
        this.cellTerms = cellTerms;
        this.cellCounts = cellCounts;
        this.size = size;
    }

    /** The rows in this order, cells of one column added up. */
    DocumentTermMatrix build(List<String> documents, int[] rows, int[] columnOf, Vocabulary vocabulary) {
        int[] next = new int[vocabulary.size() + 1];
        for (int i = 0; i < size; i++) {
            next[columnOf[cellTerms[i]] + 1]++;
        }
        for (int i = 0; i < vocabulary.size(); i++) {
            next[i + 1] += next[i];
        }
        int[] rowsByColumn = new int[size];
        int[] countsByColumn = new int[size];
        for (int r = 0; r < rows.length; r++) {
            for (int i = starts[rows[r]]; i < starts[rows[r] + 1]; i++) {
                int at = next[columnOf[cellTerms[i]]]++;
                rowsByColumn[at] = r;
                countsByColumn[at] = cellCounts[i];
            }
        }
        // next[c] is now the end of column c
        return byRow(documents, rows, vocabulary, next, rowsByColumn, countsByColumn);
    }

    private DocumentTermMatrix byRow(
            List<String> documents, int[] rows, Vocabulary vocabulary, int[] ends, int[] rowOf, int[] countOf) {
        int[] begin = new int[rows.length + 1];
        for (int r = 0; r < rows.length; r++) {
            begin[r + 1] = begin[r] + starts[rows[r] + 1] - starts[rows[r]];
        }
        int[] at = begin.clone();
        int[] columns = new int[size];
        double[] values = new double[size];
        int i = 0;
        boolean apart = true;
        for (int column = 0; column < vocabulary.size(); column++) {
            for (; i < ends[column]; i++) {
                int place = at[rowOf[i]]++;
                columns[place] = column;
                values[place] = countOf[i];
                apart &= place == begin[rowOf[i]] || columns[place - 1] != column;
            }
        }
        List<String> names = Arrays.stream(rows).mapToObj(documents::get).toList();
        return apart
                ? new DocumentTermMatrix(names, vocabulary, begin, columns, values)
                : addedUp(names, vocabulary, begin, columns, values);
    }

    // only where a token that holds the joiner reads like a run of others
    private static DocumentTermMatrix addedUp(
            List<String> names, Vocabulary vocabulary, int[] begin, int[] columns, double[] values) {
        MatrixRows out = new MatrixRows();
        for (int r = 0; r < names.size(); r++) {
            for (int i = begin[r]; i < begin[r + 1]; i++) {
                double sum = values[i];
                while (i + 1 < begin[r + 1] && columns[i + 1] == columns[i]) {
                    sum += values[++i];
                }
                out.cell(columns[i], sum);
            }
            out.end(names.get(r));
        }
        return out.build(vocabulary);
    }
}
