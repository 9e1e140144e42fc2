package org.parallax.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.stats.Bootstrap;
import org.parallax.stats.Interval;

/** Computes bias, lean and intensity from the words counted. */
final class AxisScorer {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_210_707;
    private static final int PULLS = 10;

    private final List<SemanticAxis> axes;
    private final double[][] cosines;
    private final Map<String, Integer> ids = new HashMap<>();
    private final SortedMap<String, SortedMap<String, SortedMap<String, Long>>> counts;
    private final List<String> documents;

    AxisScorer(List<SemanticAxis> axes, double[][] cosines, WordVectors vectors, AxisState state) {
        this.axes = axes;
        this.cosines = cosines;
        counts = state.counts();
        for (int w = 0; w < vectors.size(); w++) {
            ids.put(vectors.word(w), w);
        }
        TreeSet<String> all = new TreeSet<>();
        counts.values().forEach(byDocument -> all.addAll(byDocument.keySet()));
        documents = List.copyOf(all);
    }

    /** Words and their sums of cosines and squared cosines, document by document. */
    private final class Sums {
        final double[] n = new double[documents.size()];
        final double[] s = new double[documents.size()];
        final double[] ss = new double[documents.size()];
        final SortedMap<String, Long> words = new TreeMap<>();

        void add(SortedMap<String, SortedMap<String, Long>> byDocument, double[] cosine) {
            for (int d = 0; d < n.length; d++) {
                SortedMap<String, Long> here = byDocument.get(documents.get(d));
                if (here != null) {
                    for (Map.Entry<String, Long> word : here.entrySet()) {
                        double value = cosine[ids.getOrDefault(word.getKey(), 0)];
                        n[d] += word.getValue();
                        s[d] += word.getValue() * value;
                        ss[d] += word.getValue() * value * value;
                        words.merge(word.getKey(), word.getValue(), Long::sum);
                    }
                }
            }
        }

        double bias(int @Nullable [] draw) {
            return sum(s, draw) / sum(n, draw);
        }

        double intensity(double baseline) {
            double words = sum(n, null);
            return (sum(ss, null) - 2 * baseline * sum(s, null)) / words + baseline * baseline;
        }

        int documentsWith() {
            int with = 0;
            for (double words : n) {
                with += words > 0 ? 1 : 0;
            }
            return with;
        }
    }

    private static double sum(double[] values, int @Nullable [] draw) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += draw == null ? values[i] : draw[i] * values[i];
        }
        return sum;
    }

    AxisScores scores() {
        List<AxisScore> scores = new ArrayList<>();
        Map<String, Double> baselines = new TreeMap<>();
        for (int a = 0; a < axes.size(); a++) {
            Sums all = new Sums();
            for (SortedMap<String, SortedMap<String, Long>> unit : counts.values()) {
                all.add(unit, cosines[a]);
            }
            baselines.put(axes.get(a).name(), all.bias(null));
            for (Map.Entry<String, SortedMap<String, SortedMap<String, Long>>> unit : counts.entrySet()) {
                Sums own = new Sums();
                own.add(unit.getValue(), cosines[a]);
                scores.add(score(unit.getKey(), axes.get(a).name(), own, all, cosines[a]));
            }
        }
        return new AxisScores(scores, baselines);
    }

    private AxisScore score(String unit, String axis, Sums own, Sums all, double[] cosine) {
        long words = (long) sum(own.n, null);
        double baseline = all.bias(null);
        String reason = own.documentsWith() < Comparer.MIN_UNITS
                ? own.documentsWith() + " documents"
                : words < Comparer.MIN_WORDS ? words + " words" : "";
        Interval interval = reason.isEmpty()
                ? Bootstrap.of(documents.size(), DRAWS, SEED).percentile(.95, draw -> own.bias(draw) - all.bias(draw))
                : null;
        double bias = own.bias(null);
        return new AxisScore(
                unit,
                axis,
                words,
                own.documentsWith(),
                bias,
                bias - baseline,
                own.intensity(baseline),
                interval,
                pulls(own, all, cosine),
                reason);
    }

    private List<AxisScore.Pull> pulls(Sums own, Sums all, double[] cosine) {
        double ownWords = sum(own.n, null);
        double allWords = sum(all.n, null);
        List<AxisScore.Pull> pulls = new ArrayList<>();
        all.words.forEach((word, everywhere) -> {
            long here = own.words.getOrDefault(word, 0L);
            double value = cosine[ids.getOrDefault(word, 0)];
            double points = (here / ownWords - everywhere / allWords) * value;
            if (here > 0) {
                pulls.add(new AxisScore.Pull(word, here, value, points));
            }
        });
        pulls.sort(Comparator.comparingDouble((AxisScore.Pull pull) -> -Math.abs(pull.points()))
                .thenComparing(AxisScore.Pull::word));
        return pulls.subList(0, Math.min(PULLS, pulls.size()));
    }
}
