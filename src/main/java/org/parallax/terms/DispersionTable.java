package org.parallax.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The {@link Dispersion} of every term of a matrix of counts over its documents.
 *
 * <p>Linear in the matrix's cells. Immutable and thread-safe.
 *
 * <p>Gries (2008), Dispersions and adjusted frequencies in corpora, IJCL 13(4): 403-437; Gries (2020) for the list. Checked
 * against scattertext 0.2.3 {@code Dispersion}.
 */
public final class DispersionTable {

    private static final double LN2 = StrictMath.log(2);

    private final DocumentTermMatrix byTerm;
    private final Vocabulary terms;
    private final double[] lengths;
    private final double total;
    private final double smallestShare;

    private DispersionTable(DocumentTermMatrix counts) {
        this.terms = counts.terms();
        this.byTerm = counts.transposed();
        this.lengths = new double[counts.documents().size()];
        double sum = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < lengths.length; i++) {
            // columns of the transposed matrix are documents by name
            lengths[i] = counts.sum(byTerm.terms().get(i));
            sum += lengths[i];
            least = Math.min(least, lengths[i]);
        }
        this.total = sum;
        this.smallestShare = least / sum;
    }

    /**
     * The dispersion of the terms of a matrix over its documents, documents' lengths being the sums of their rows.
     *
     * @throws IllegalArgumentException for fewer than two documents
     */
    public static DispersionTable of(DocumentTermMatrix counts) {
        if (counts.documents().size() < 2) {
            throw new IllegalArgumentException("dispersion is over at least two documents, got " + counts.documents()
                    + "; cut a long text with Corpus.paragraphs(document)");
        }
        return new DispersionTable(counts);
    }

    /** Every term, alphabetically. */
    public List<Dispersion> all() {
        List<Dispersion> all = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            all.add(row(i));
        }
        return List.copyOf(all);
    }

    /** One term. */
    public Dispersion of(String term) {
        int place = terms.place(term);
        double none = Double.NaN;
        return place < 0 ? new Dispersion(term, 0, 0, none, none, none, none, none, none, none) : row(place);
    }

    private Dispersion row(int place) {
        int from = byTerm.start(place);
        int to = byTerm.end(place);
        int d = lengths.length;
        double f = byTerm.rowSum(place);
        double root = 0;
        double dp = 0;
        double shares = 0;
        double divergence = 0;
        double[] values = new double[to - from];
        double[] rates = new double[to - from];
        for (int i = from; i < to; i++) {
            double v = byTerm.valueAt(i);
            double share = lengths[byTerm.column(i)] / total;
            values[i - from] = v;
            rates[i - from] = v / lengths[byTerm.column(i)];
            root += Math.sqrt(v * share);
            dp += Math.abs(v / f - share);
            shares += share;
            divergence += v / f * StrictMath.log(v / f / share) / LN2;
        }
        // documents without the term differ by their whole share
        dp = Math.max(0, (dp + 1 - shares) / 2);
        double deviation = deviation(values, d);
        double ofRates = deviation(rates, d) / (Arrays.stream(rates).sum() / d);
        return new Dispersion(
                terms.get(place),
                f,
                to - from,
                deviation,
                deviation / (f / d),
                1 - ofRates / Math.sqrt(d - 1.0),
                root * root / f,
                dp,
                dp / (1 - smallestShare),
                divergence);
    }

    // of these values and as many zeros as make n
    private static double deviation(double[] values, int n) {
        double mean = Arrays.stream(values).sum() / n;
        double squares = (n - values.length) * mean * mean;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / n);
    }
}
