package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.analysis.Analysis;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;

/**
 * Documents by terms: how often, or how heavily weighted, each term stands in each document. Sparse: twelve bytes for each
 * cell that is not 0.
 *
 * <p>Rows are in the order the documents were read, columns in the alphabetical order of the terms. Each method that
 * weights gives a new matrix, and is meant for a matrix of counts. Immutable and thread-safe.
 */
public final class DocumentTermMatrix implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double LN10 = StrictMath.log(10);

    private final List<String> documents;
    private final Map<String, Integer> rowOf;
    private final Vocabulary terms;
    private final int[] starts;
    private final int[] columns;
    private final double[] values;

    DocumentTermMatrix(List<String> documents, Vocabulary terms, int[] starts, int[] columns, double[] values) {
        this.documents = List.copyOf(documents);
        this.terms = terms;
        this.starts = starts;
        this.columns = columns;
        this.values = values;
        this.rowOf = new HashMap<>();
        for (String document : this.documents) {
            if (rowOf.put(document, rowOf.size()) != null) {
                throw new IllegalArgumentException(
                        "two documents have the id \"" + document + "\"; every row of a matrix needs its own");
            }
        }
    }

    /** Counts of words: {@link Terms#words()}. */
    public static DocumentTermMatrix of(Iterable<Reading> readings) {
        return of(readings, Terms.words());
    }

    /** Counts of words other than these. */
    public static DocumentTermMatrix of(Iterable<Reading> readings, StopWords without) {
        return of(readings, Terms.words().without(without));
    }

    /**
     * Counts of terms of the caller's choice.
     *
     * @throws IllegalArgumentException if two documents have the same id
     */
    public static DocumentTermMatrix of(Iterable<Reading> readings, Terms terms) {
        MatrixTally tally = new MatrixTally(terms);
        for (Reading reading : readings) {
            tally.add(reading);
        }
        return tally.finish(false);
    }

    /** The same as an analysis, to run in parallel; rows come sorted by document id, so that no order matters. */
    public static Analysis<Reading, MatrixTally, DocumentTermMatrix> counter(Terms terms) {
        return new MatrixCounter(terms);
    }

    /** One row of counts for each group, in the map's order. */
    public static DocumentTermMatrix ofGroups(Map<String, TermCounts> groups) {
        Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
        groups.forEach((group, counts) -> {
            Map<String, Double> row = new TreeMap<>();
            for (int i = 0; i < counts.vocabulary().size(); i++) {
                row.put(counts.vocabulary().get(i), (double) counts.countAt(i));
            }
            rows.put(group, row);
        });
        return ofRows(rows);
    }

    /** A matrix of the caller's own numbers: document to term to value, rows in the map's order. */
    public static DocumentTermMatrix ofRows(Map<String, ? extends Map<String, ? extends Number>> rows) {
        SortedSet<String> distinct = new TreeSet<>();
        rows.values().forEach(row -> distinct.addAll(row.keySet()));
        Vocabulary vocabulary = Vocabulary.of(distinct);
        MatrixRows out = new MatrixRows();
        rows.forEach((document, row) -> {
            new TreeMap<>(row).forEach((term, value) -> out.cell(vocabulary.place(term), value.doubleValue()));
            out.end(document);
        });
        return out.build(vocabulary);
    }

    /** Ids of the rows. */
    public List<String> documents() {
        return documents;
    }

    /** Terms of the columns. */
    public Vocabulary terms() {
        return terms;
    }

    /** Number of cells that are kept, those that are not 0. */
    public int cells() {
        return columns.length;
    }

    /**
     * The value of a term in a document, 0 if it does not occur.
     *
     * @throws IllegalArgumentException for a document that is not in the matrix
     */
    public double value(String document, String term) {
        int row = row(document);
        int at = Arrays.binarySearch(columns, starts[row], starts[row + 1], terms.place(term));
        return at < 0 ? 0 : values[at];
    }

    /**
     * The heaviest terms of a document, by weight, then alphabetically; only terms that occur in it.
     *
     * @throws IllegalArgumentException for a document that is not in the matrix
     */
    public List<TermWeight> top(String document, int n) {
        int row = row(document);
        int from = starts[row];
        int[] order =
                IntOrder.sorted(starts[row + 1] - from, (a, b) -> Double.compare(values[from + b], values[from + a]));
        List<TermWeight> top = new ArrayList<>();
        for (int i = 0; i < Math.min(n, order.length); i++) {
            top.add(new TermWeight(terms.get(columns[from + order[i]]), values[from + order[i]]));
        }
        return List.copyOf(top);
    }

    /** All terms of a document with their weights, alphabetically. */
    public List<TermWeight> weights(String document) {
        int row = row(document);
        List<TermWeight> all = new ArrayList<>();
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            all.add(new TermWeight(terms.get(columns[i]), values[i]));
        }
        return List.copyOf(all);
    }

    /** Sum of a document's values. */
    public double sum(String document) {
        return rowSum(row(document));
    }

    /** Number of documents in which the term has a value other than 0. */
    public long documentFrequency(String term) {
        int place = terms.place(term);
        return place < 0 ? 0 : documentFrequencies()[place];
    }

    /** The weight of every term by the documents it occurs in, alphabetically; logarithms to base 10. */
    public List<TermWeight> documentFrequencies(DocumentFrequency scheme, double smoothing, double k) {
        double[] weights = new MatrixWeights(this).documentWeights(scheme, smoothing, k, LN10);
        List<TermWeight> all = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            all.add(new TermWeight(terms.get(i), weights[i]));
        }
        return List.copyOf(all);
    }

    /** Share of each term in its document: {@link TermFrequency#PROPORTION}. */
    public DocumentTermMatrix relative() {
        return weight(TermFrequency.PROPORTION);
    }

    /** 1 + log10 of each count: {@link TermFrequency#LOG_COUNT}. */
    public DocumentTermMatrix log() {
        return weight(TermFrequency.LOG_COUNT);
    }

    /** Counts weighted within each document, logarithms to base 10. */
    public DocumentTermMatrix weight(TermFrequency scheme) {
        return with(new MatrixWeights(this).weigh(scheme, place -> 1, LN10));
    }

    /**
     * Count x log10(N / df).
     *
     * @throws IllegalStateException for a single document, whose every term would weigh 0
     */
    public DocumentTermMatrix tfIdf() {
        return tfIdf(TermFrequency.COUNT, DocumentFrequency.INVERSE);
    }

    /**
     * Weights within the document times weights over documents, logarithms to base 10.
     *
     * @throws IllegalStateException for a single document
     */
    public DocumentTermMatrix tfIdf(TermFrequency tf, DocumentFrequency df) {
        return tfIdf(tf, df, 10, 0, 0);
    }

    /**
     * Weights within the document times weights over documents.
     *
     * @param base of all logarithms, above 1
     * @param smoothing see {@link DocumentFrequency}
     * @param k see {@link DocumentFrequency}
     * @throws IllegalStateException for a single document
     * @throws IllegalArgumentException for a base that is not above 1
     */
    public DocumentTermMatrix tfIdf(TermFrequency tf, DocumentFrequency df, double base, double smoothing, double k) {
        refuseSingleDocument();
        if (!(base > 1)) {
            throw new IllegalArgumentException("the base of logarithms must be above 1, got " + base);
        }
        double logOfBase = base == 10 ? LN10 : StrictMath.log(base);
        MatrixWeights weights = new MatrixWeights(this);
        double[] byDocuments = weights.documentWeights(df, smoothing, k, logOfBase);
        return with(weights.weigh(tf, place -> byDocuments[place], logOfBase));
    }

    private void refuseSingleDocument() {
        if (documents.size() == 1) {
            throw new IllegalStateException("tf-idf compares documents, and \"" + documents.get(0)
                    + "\" is the only one: every term would weigh 0; add documents, or cut it with"
                    + " Corpus.paragraphs(document)");
        }
    }

    /** BM25 with k1 = 1.2 and b = .75. */
    public DocumentTermMatrix bm25() {
        return bm25(1.2, .75);
    }

    /**
     * {@code ln(1 + (N - df + .5) / (df + .5)) x count (k1 + 1) / (count + k1 (1 - b + b length / mean length))}, which is
     * never negative.
     *
     * <p>Robertson and Zaragoza (2009), The Probabilistic Relevance Framework, section 3; the 1 within the logarithm is
     * Lucene's and keeps terms of more than half the documents from weighing below 0.
     *
     * @param k1 how soon more occurrences stop to matter, 0 or more
     * @param b how much length matters, in [0, 1]
     */
    public DocumentTermMatrix bm25(double k1, double b) {
        if (!(k1 >= 0) || !(b >= 0 && b <= 1)) {
            throw new IllegalArgumentException("BM25 needs k1 >= 0 and b in [0, 1], got " + k1 + " and " + b);
        }
        return with(new MatrixWeights(this).bm25(k1, b));
    }

    /** Class-based tf-idf without options, for a matrix with one row for each class. */
    public DocumentTermMatrix classTfIdf() {
        return classTfIdf(false, false);
    }

    /**
     * Class-based tf-idf, for a matrix with one row for each class ({@link #ofGroups}): share of the term in its class
     * times {@code ln(1 + A / f)}, where A is the mean number of terms of a class and f the term's count over all classes.
     *
     * <p>Grootendorst (2022), BERTopic, equation 1; the options are those of BERTopic 0.17.4 {@code ClassTfidfTransformer}.
     *
     * @param bm25 weigh by {@code ln(1 + (A - f + .5) / (f + .5))} instead
     * @param reduceFrequent take the square root of the share
     */
    public DocumentTermMatrix classTfIdf(boolean bm25, boolean reduceFrequent) {
        return with(new MatrixWeights(this).classTfIdf(bm25, reduceFrequent));
    }

    /**
     * Without rare terms; all documents stay.
     *
     * @param minCount least sum of a term's values over all documents
     * @param minDocuments least number of documents with it
     */
    public DocumentTermMatrix trim(double minCount, long minDocuments) {
        double[] sums = columnSums();
        long[] df = documentFrequencies();
        return MatrixShapes.keep(
                this,
                Arrays.stream(IntOrder.identity(terms.size()))
                        .filter(place -> sums[place] >= minCount && df[place] >= minDocuments)
                        .toArray());
    }

    /** Sums of rows that a key puts into one group, groups sorted by name. */
    public DocumentTermMatrix groupedBy(Key<String> groupOf) {
        return MatrixShapes.grouped(this, groupOf);
    }

    /** Terms by documents: rows become columns. */
    public DocumentTermMatrix transposed() {
        return MatrixShapes.transposed(this);
    }

    private DocumentTermMatrix with(double[] newValues) {
        return new DocumentTermMatrix(documents, terms, starts, columns, newValues);
    }

    int row(String document) {
        Integer row = rowOf.get(document);
        if (row == null) {
            throw new IllegalArgumentException("no document \"" + document + "\" among the " + documents.size()
                    + " of this matrix" + (documents.isEmpty() ? "" : ", of which the first is " + documents.get(0)));
        }
        return row;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int column(int cell) {
        return columns[cell];
    }

    double valueAt(int cell) {
        return values[cell];
    }

    double rowSum(int row) {
        double sum = 0;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            sum += values[i];
        }
        return sum;
    }

    double total() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    double[] columnSums() {
        double[] sums = new double[terms.size()];
        for (int i = 0; i < columns.length; i++) {
            sums[columns[i]] += values[i];
        }
        return sums;
    }

    long[] documentFrequencies() {
        long[] df = new long[terms.size()];
        for (int i = 0; i < columns.length; i++) {
            df[columns[i]] += values[i] != 0 ? 1 : 0;
        }
        return df;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentTermMatrix that
                && documents.equals(that.documents)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(columns, that.columns)
                && Arrays.equals(values, that.values)
                && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) * 31 + documents.hashCode();
    }

    /** {@code 60 documents x 9,573 terms, 46,023 cells}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%,d documents x %,d terms, %,d cells", documents.size(), terms.size(), columns.length);
    }
}
