package org.parallax.terms;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many yes-or-no questions does one occurrence answer? Shannon entropy {@code -sum p log2 p} of a row's or column's
 * shares: of a document over its terms, of a term over the documents. In bits, 0 for all in one cell; an empty row has
 * entropy 0. Checked against quanteda.textstats 0.97.3 {@code textstat_entropy}. Stateless and thread-safe.
 */
public final class Entropy {

    private static final double LN2 = StrictMath.log(2);

    private Entropy() {}

    /** Entropy of each document over its terms, in the matrix's order. */
    public static Map<String, Double> ofDocuments(DocumentTermMatrix counts) {
        Map<String, Double> entropies = new LinkedHashMap<>();
        for (int row = 0; row < counts.documents().size(); row++) {
            double sum = counts.rowSum(row);
            double entropy = 0;
            for (int i = counts.start(row); i < counts.end(row); i++) {
                entropy -= part(counts.valueAt(i) / sum);
            }
            entropies.put(counts.documents().get(row), entropy + 0.0);
        }
        return entropies;
    }

    /** Entropy of each term over the documents, alphabetically. */
    public static Map<String, Double> ofTerms(DocumentTermMatrix counts) {
        return ofDocuments(counts.transposed());
    }

    /** p log2 p, 0 for 0. */
    static double part(double p) {
        return p <= 0 ? 0 : p * StrictMath.log(p) / LN2;
    }
}
