package org.parallax.terms;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.stats.Difference;

/** Makes the rows of one group against its reference. */
final class KeynessRows {

    private final TermCounts group;
    private final TermCounts rest;
    private final String reason;
    private final double quantile;

    private KeynessRows(TermCounts group, TermCounts rest) {
        this.group = group;
        this.rest = rest;
        this.reason = reason(group, rest);
        this.quantile =
                reason.isEmpty() ? DocumentTest.quantile(group.documents() + rest.documents() - 2.0) : Double.NaN;
    }

    static KeyTerms of(String name, TermCounts group, TermCounts rest) {
        KeynessRows rows = new KeynessRows(group, rest);
        VocabularyUnion union = VocabularyUnion.of(List.of(group.vocabulary(), rest.vocabulary()));
        List<KeyTerm> terms = new ArrayList<>(union.terms().size());
        for (int i = 0; i < union.terms().size(); i++) {
            terms.add(rows.row(union.terms().get(i), union.place(i, 0), union.place(i, 1)));
        }
        return new KeyTerms(name, terms, rows.reason);
    }

    private static String reason(TermCounts group, TermCounts rest) {
        if (group.total() == 0 || rest.total() == 0) {
            return "no terms on one side";
        }
        long least = Math.min(group.documents(), rest.documents());
        return least >= DocumentTest.LEAST_DOCUMENTS
                ? ""
                : group.documents() + " documents against " + rest.documents() + "; " + DocumentTest.LEAST_DOCUMENTS
                        + " are needed on either side";
    }

    private KeyTerm row(String term, int place, int restPlace) {
        Contingency counts =
                new Contingency(group.countAt(place), rest.countAt(restPlace), group.total(), rest.total());
        long documents = group.documentsAt(place) + rest.documentsAt(restPlace);
        String why = !reason.isEmpty()
                ? reason
                : documents >= DocumentTest.LEAST_DOCUMENTS
                        ? ""
                        : "in " + documents + " documents; " + DocumentTest.LEAST_DOCUMENTS + " are needed";
        @Nullable Difference tested = null;
        double logP = Double.NaN;
        if (why.isEmpty()) {
            DocumentTest test = DocumentTest.of(group, place, rest, restPlace);
            logP = test.logP();
            tested = test.difference(StrictMath.exp(logP), quantile);
        }
        return new KeyTerm(
                term,
                counts,
                group.documentsAt(place),
                rest.documentsAt(restPlace),
                dispersion(place),
                tested,
                logP,
                Double.NaN,
                why);
    }

    // residuals about the common rate stand in for deviations from the mean, so long documents may hold more
    private double dispersion(int place) {
        long d = group.documents();
        double k = group.countAt(place);
        if (k == 0 || d < 2) {
            return Double.NaN;
        }
        double deviation = Math.sqrt(group.residualSquares(place, k / group.total()) / d);
        return Math.max(0, 1 - deviation / (k / d) / Math.sqrt(d - 1.0));
    }

    /** The row with a p, which is the t test's own unless permuted, and the family's corrections. */
    static KeyTerm with(KeyTerm row, double p, double q, double holm, boolean permuted) {
        Difference difference = row.tested();
        if (difference == null) {
            return row;
        }
        Difference corrected = new Difference(
                difference.logRatio(), difference.low(), difference.high(), permuted ? p : difference.p(), q);
        return new KeyTerm(
                row.term(),
                row.contingency(),
                row.documents(),
                row.referenceDocuments(),
                row.dispersion(),
                corrected,
                permuted ? StrictMath.log(p) : row.logP(),
                holm,
                row.reason());
    }
}
