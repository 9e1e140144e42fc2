package org.parallax.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Do two lexicons say the same of the words that both hold? Compared are the inflected forms of both, each with the
 * value it has when no condition on its neighbours speaks against it; silent entries are left out.
 *
 * @param first name of one lexicon
 * @param second name of the other
 * @param forms forms of the first
 * @param otherForms forms of the second
 * @param shared forms of both
 * @param sameSign of the shared forms, those that both call good or both call bad
 * @param correlation Pearson's r of the values of the shared forms; NaN of fewer than two, or where one lexicon has a
 *     single value for all
 */
public record LexiconAgreement(
        String first, String second, int forms, int otherForms, int shared, int sameSign, double correlation)
        implements Serializable {

    /** Of two lexicons. */
    public static LexiconAgreement of(Lexicon first, Lexicon second) {
        Map<String, Double> mine = values(first);
        Map<String, Double> others = values(second);
        Map<String, Double> shared = new TreeMap<>(mine);
        shared.keySet().retainAll(others.keySet());
        double[] x = new double[shared.size()];
        double[] y = new double[shared.size()];
        int at = 0;
        int sameSign = 0;
        for (Map.Entry<String, Double> form : shared.entrySet()) {
            x[at] = form.getValue();
            y[at] = others.getOrDefault(form.getKey(), 0.0);
            sameSign += x[at] * y[at] > 0 ? 1 : 0;
            at++;
        }
        return new LexiconAgreement(
                first.name(), second.name(), mine.size(), others.size(), at, sameSign, correlation(x, y));
    }

    private static Map<String, Double> values(Lexicon lexicon) {
        Map<String, Double> stated = new HashMap<>();
        Map<String, Double> inflected = new HashMap<>();
        for (Entry entry : lexicon.entries()) {
            if (!entry.isSilent()) {
                Map<String, Double> map = stated;
                for (String form : entry.forms()) {
                    map.putIfAbsent(Folding.fold(form), entry.valence());
                    map = inflected;
                }
            }
        }
        inflected.forEach(stated::putIfAbsent);
        return stated;
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return x.length < 2 || xx == 0 || yy == 0 ? Double.NaN : xy / StrictMath.sqrt(xx * yy);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
