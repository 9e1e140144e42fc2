package org.parallax.terms;

import org.parallax.stats.Difference;
import org.parallax.stats.Quantiles;
import org.parallax.stats.Tails;

/**
 * Is a term's rate in one set of documents other than in the rest? Documents are the units: counts within one hang
 * together.
 *
 * <p>Two t statistics on the rate difference are taken, both with documents - 2 degrees of freedom, and the one nearer to 0
 * answers: with each side's own document-clustered variance {@code V = D/(D-1) sum (k - r n)^2 / N^2}, and with the variance
 * of the residuals about the common rate, as if sides were drawn at random. By itself either
 * fails on sides of unequal size, the one for terms that are in no document of the small side, the other for terms that
 * happen to be in most of them (figures in docs/measures.md); the lesser of the two keeps to its level.
 */
final class DocumentTest {

    /** Documents a term must occur in, and documents either side must have. */
    static final int LEAST_DOCUMENTS = 5;

    private static final double LN2 = StrictMath.log(2);

    private final double target;
    private final double reference;
    private final double targetTotal;
    private final double referenceTotal;
    private final double clusteredTarget;
    private final double clusteredReference;
    private final double pooled;
    private final long targetDocuments;
    private final long referenceDocuments;

    /** One term of two sides; residual squares about each side's own rate, and about the common one. */
    private DocumentTest(
            double target,
            double reference,
            TermCounts side,
            TermCounts rest,
            double residualsTarget,
            double residualsReference,
            double residualsPooled) {
        this.target = target;
        this.reference = reference;
        this.targetTotal = side.total();
        this.referenceTotal = rest.total();
        this.targetDocuments = side.documents();
        this.referenceDocuments = rest.documents();
        this.clusteredTarget = clustered(residualsTarget, targetTotal, targetDocuments);
        this.clusteredReference = clustered(residualsReference, referenceTotal, referenceDocuments);
        double d = (double) targetDocuments + referenceDocuments;
        this.pooled = (double) targetDocuments * referenceDocuments / d / (d - 1) * residualsPooled;
    }

    static DocumentTest of(TermCounts side, int place, TermCounts rest, int restPlace) {
        double k1 = side.countAt(place);
        double k2 = rest.countAt(restPlace);
        double common = (k1 + k2) / (side.total() + rest.total());
        return new DocumentTest(
                k1,
                k2,
                side,
                rest,
                side.residualSquares(place, k1 / side.total()),
                rest.residualSquares(restPlace, k2 / rest.total()),
                side.residualSquares(place, common) + rest.residualSquares(restPlace, common));
    }

    private static double clustered(double residuals, double total, double documents) {
        return documents / (documents - 1) * residuals / (total * total);
    }

    double degrees() {
        return targetDocuments + referenceDocuments - 2.0;
    }

    /** The t that answers; positive where the target's rate is higher, 0 where the two disagree in sign. */
    double t() {
        double clustered = clusteredT();
        double common = commonT();
        if (!(clustered * common > 0)) {
            return 0;
        }
        return Math.abs(clustered) < Math.abs(common) ? clustered : common;
    }

    /** t by each side's own document-clustered variance. */
    double clusteredT() {
        return ratio(target / targetTotal - reference / referenceTotal, clusteredTarget + clusteredReference);
    }

    /** t by the variance of residuals about the common rate, as if sides were drawn at random. */
    double commonT() {
        double rate = (target + reference) / (targetTotal + referenceTotal);
        double z = ratio(target - rate * targetTotal, pooled);
        double left = degrees() + 1 - z * z;
        return left <= 0 ? z * Double.POSITIVE_INFINITY : z * Math.sqrt(degrees() / left);
    }

    private static double ratio(double difference, double variance) {
        if (difference == 0) {
            return 0;
        }
        return variance > 0 ? difference / Math.sqrt(variance) : Math.copySign(Double.POSITIVE_INFINITY, difference);
    }

    double logP() {
        return Tails.logTwoSidedT(t(), degrees());
    }

    /**
     * Log ratio with .5 added to either count, p, and a 95 % interval from the clustered variance of each rate's logarithm;
     * that variance is never taken below 1 / (count + .5), what independent tokens would give, since a handful of documents
     * may agree by chance.
     */
    Difference difference(double p, double quantile) {
        double size = StrictMath.log((target + .5) / targetTotal / ((reference + .5) / referenceTotal)) / LN2;
        double error = Math.sqrt(ofLogarithm(clusteredTarget, target, targetTotal)
                        + ofLogarithm(clusteredReference, reference, referenceTotal))
                / LN2;
        return new Difference(size, size - quantile * error, size + quantile * error, p, Double.NaN);
    }

    static double quantile(double degrees) {
        return Quantiles.t(.975, degrees);
    }

    private static double ofLogarithm(double variance, double count, double total) {
        double rate = (count + .5) / total;
        return Math.max(variance / (rate * rate), 1 / (count + .5));
    }
}
