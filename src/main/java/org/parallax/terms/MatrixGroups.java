package org.parallax.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.parallax.analysis.Key;
import org.parallax.stats.PermutationTest;

/** Documents of a matrix in groups: the counts of each group, in the true order or a shuffled one. */
final class MatrixGroups {

    private final DocumentTermMatrix matrix;
    private final List<String> names;
    private final int[] groupOfRow;
    private final long[] lengths;

    private MatrixGroups(DocumentTermMatrix matrix, List<String> names, int[] groupOfRow) {
        this.matrix = matrix;
        this.names = names;
        this.groupOfRow = groupOfRow;
        this.lengths = new long[groupOfRow.length];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = (long) matrix.rowSum(row);
        }
    }

    static MatrixGroups of(DocumentTermMatrix matrix, Key<String> groupOf) {
        for (int i = 0; i < matrix.cells(); i++) {
            double value = matrix.valueAt(i);
            if (value < 0 || value != Math.rint(value)) {
                throw new IllegalArgumentException("keyness needs counts, got a cell of " + value
                        + "; hand over the matrix before it is weighted");
            }
        }
        List<String> groups = new ArrayList<>();
        matrix.documents().forEach(document -> groups.add(groupOf.apply(document)));
        List<String> names = List.copyOf(new TreeSet<>(groups));
        int[] groupOfRow = groups.stream().mapToInt(names::indexOf).toArray();
        return new MatrixGroups(matrix, names, groupOfRow);
    }

    Map<String, TermCounts> counts() {
        Map<String, TermCounts> counts = new LinkedHashMap<>();
        long[][][] sums = sums(IntOrder.identity(groupOfRow.length));
        long[][] totals = totals(IntOrder.identity(groupOfRow.length));
        for (int g = 0; g < names.size(); g++) {
            counts.put(names.get(g), answer(sums[g], totals[g]));
        }
        return counts;
    }

    private TermCounts answer(long[][] sums, long[] totals) {
        int[] kept = Arrays.stream(IntOrder.identity(matrix.terms().size()))
                .filter(i -> sums[0][i] > 0)
                .toArray();
        long[][] columns = new long[4][kept.length];
        for (int c = 0; c < 4; c++) {
            for (int i = 0; i < kept.length; i++) {
                columns[c][i] = sums[c][kept[i]];
            }
        }
        return new TermCounts(matrix.terms().at(kept), columns, totals[0], totals[1], totals[1], totals[2]);
    }

    // group, then count / documents / squares / products, then column
    private long[][][] sums(int[] order) {
        long[][][] sums = new long[names.size()][4][matrix.terms().size()];
        for (int place = 0; place < order.length; place++) {
            int row = order[place];
            long[][] group = sums[groupOfRow[place]];
            for (int i = matrix.start(row); i < matrix.end(row); i++) {
                long k = (long) matrix.valueAt(i);
                int column = matrix.column(i);
                group[0][column] += k;
                group[1][column]++;
                group[2][column] += k * k;
                group[3][column] += k * lengths[row];
            }
        }
        return sums;
    }

    private long[][] totals(int[] order) {
        long[][] totals = new long[names.size()][3];
        for (int place = 0; place < order.length; place++) {
            long n = lengths[order[place]];
            long[] group = totals[groupOfRow[place]];
            group[0]++;
            group[1] += n;
            group[2] += n * n;
        }
        return totals;
    }

    /** A statistic of every tested term of every comparison, from an order of documents. */
    PermutationTest.Statistics statistics(Map<String, List<String>> tested, ToDoubleFunction<DocumentTest> statistic) {
        return (order, out) -> {
            long[][][] sums = sums(order);
            long[][] totals = totals(order);
            int at = 0;
            for (Map.Entry<String, List<String>> comparison : tested.entrySet()) {
                int group = names.indexOf(comparison.getKey());
                TermCounts side = view(sums, totals, group, true);
                TermCounts rest = view(sums, totals, group, false);
                for (String term : comparison.getValue()) {
                    int column = matrix.terms().place(term);
                    out[at++] = statistic.applyAsDouble(DocumentTest.of(side, column, rest, column));
                }
            }
        };
    }

    // counts by the matrix's own columns, of one group or of all others
    private TermCounts view(long[][][] sums, long[][] totals, int group, boolean own) {
        long[][] columns = new long[4][matrix.terms().size()];
        long[] all = new long[3];
        for (int g = 0; g < names.size(); g++) {
            if (own != (g == group)) {
                continue;
            }
            for (int c = 0; c < 4; c++) {
                for (int i = 0; i < columns[c].length; i++) {
                    columns[c][i] += sums[g][c][i];
                }
            }
            for (int i = 0; i < 3; i++) {
                all[i] += totals[g][i];
            }
        }
        return new TermCounts(matrix.terms(), columns, all[0], all[1], all[1], all[2]);
    }
}
