package org.parallax.terms;

/**
 * How alike are two rows of a matrix, documents, groups, or (transposed) terms? For rows x and y over V columns; x and y as
 * sets are their columns other than 0.
 *
 * <p>A row of zeros gives NaN where its formula divides by 0. {@link #of} takes time as rows squared times a row's cells.
 * Checked against quanteda.textstats 0.97.3 {@code textstat_simil}.
 */
public enum Similarity {
    /** x.y / (|x| |y|). */
    COSINE,
    /** Pearson's correlation over all V columns. */
    CORRELATION,
    /** Columns of both / columns of either. */
    JACCARD,
    /** x.y / (x.x + y.y - x.y), also called Tanimoto. */
    EXTENDED_JACCARD,
    /** 2 columns of both / (columns of x + columns of y). */
    DICE,
    /** 2 x.y / (x.x + y.y). */
    EXTENDED_DICE,
    /** Columns in which both are 0 or neither / V. */
    SIMPLE_MATCHING,
    /** (Columns in which both are 0 or neither - the others) / V. */
    HAMANN;

    /** All pairs of rows. */
    public PairMatrix of(DocumentTermMatrix matrix) {
        return RowPairs.all(matrix, this::of);
    }

    private double of(RowPairs rows, int i, int j) {
        double v = rows.columns();
        double xy = rows.dot(i, j);
        double xx = rows.squares(i);
        double yy = rows.squares(j);
        double both = rows.both(i, j);
        double either = rows.cells(i) + rows.cells(j) - both;
        return switch (this) {
            case COSINE -> xy / (Math.sqrt(xx) * Math.sqrt(yy));
            case CORRELATION -> correlation(rows, i, j, xy, xx, yy, v);
            case JACCARD -> both / either;
            case EXTENDED_JACCARD -> xy / (xx + yy - xy);
            case DICE -> 2 * both / (rows.cells(i) + rows.cells(j));
            case EXTENDED_DICE -> 2 * xy / (xx + yy);
            case SIMPLE_MATCHING -> (v - either + both) / v;
            case HAMANN -> (v - 2 * (either - both)) / v;
        };
    }

    private static double correlation(RowPairs rows, int i, int j, double xy, double xx, double yy, double v) {
        double x = rows.sum(i) / v;
        double y = rows.sum(j) / v;
        return (xy - v * x * y) / (Math.sqrt(xx - v * x * x) * Math.sqrt(yy - v * y * y));
    }
}
