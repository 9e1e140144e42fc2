package org.parallax.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * How much more each word or string stands in texts of the second of two labels: the logarithm of the ratio of its shares,
 * {@value #PRIOR} added to its sums. Rows scaled by it fit as naive Bayes would have it, and the mean of that fit and the
 * plain one is better than either (Wang and Manning 2012, Baselines and Bigrams, section 2.3; docs/learning.md has the
 * figures). For more than two labels one against the rest made it worse. The caller's features are left out.
 */
final class LogCountRatios {

    private static final double PRIOR = .5;

    private final double[] ratios;

    private LogCountRatios(double[] ratios) {
        this.ratios = ratios;
    }

    static LogCountRatios of(FeatureSpace space, List<SparseRow> rows, int[] labels) {
        double[][] sums = new double[2][space.size()];
        double[] all = {PRIOR * space.size(), PRIOR * space.size()};
        for (int i = 0; i < rows.size(); i++) {
            SparseRow row = rows.get(i);
            for (int k = 0; k < row.index().length; k++) {
                if (!space.feature(row.index()[k]).isOwn()) {
                    sums[labels[i]][row.index()[k]] += row.value()[k];
                    all[labels[i]] += row.value()[k];
                }
            }
        }
        double[] ratios = new double[space.size()];
        for (int f = 0; f < ratios.length; f++) {
            if (!space.feature(f).isOwn()) {
                ratios[f] =
                        StrictMath.log((sums[1][f] + PRIOR) / all[1]) - StrictMath.log((sums[0][f] + PRIOR) / all[0]);
            }
        }
        return new LogCountRatios(ratios);
    }

    List<SparseRow> scaled(List<SparseRow> rows) {
        return rows.stream().map(this::scaled).toList();
    }

    private SparseRow scaled(SparseRow row) {
        double[] values = new double[row.value().length];
        for (int k = 0; k < values.length; k++) {
            values[k] = row.value()[k] * ratios[row.index()[k]];
        }
        return new SparseRow(row.index(), values);
    }

    /** The coefficients over plain rows that give the mean of both fits' log-odds. */
    List<double[]> mean(List<double[]> plain, List<double[]> scaled) {
        List<double[]> means = new ArrayList<>();
        for (int fit = 0; fit < plain.size(); fit++) {
            double[] mean = new double[plain.get(fit).length];
            for (int c = 0; c < mean.length; c++) {
                double ratio = c / 2 < ratios.length ? ratios[c / 2] : 1;
                mean[c] = (plain.get(fit)[c] + ratio * scaled.get(fit)[c]) / 2;
            }
            means.add(mean);
        }
        return means;
    }
}
