package org.parallax.terms;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.DocumentReader;
import org.parallax.stats.FalseDiscovery;
import org.parallax.stats.Tails;

/**
 * How often does keyness flag anything when the labels mean nothing? Labels are shuffled over the documents of a JSON Lines
 * file, and the runs with any q below .05 are counted. Arguments: runs, then files. The figures stand in docs/measures.md.
 */
final class KeynessCalibration {

    private KeynessCalibration() {}

    public static void main(String[] args) {
        int runs = Integer.parseInt(args[0]);
        for (String file : List.of(args).subList(1, args.length)) {
            DocumentTermMatrix counts =
                    DocumentTermMatrix.of(Corpus.readJsonLines(Path.of(file)).readings(DocumentReader.english()));
            for (double share : new double[] {.5, .25, .1}) {
                System.out.printf(
                        Locale.ROOT,
                        "%s, %d documents, %.0f %% against the rest: %.1f %% of %d runs; clustered alone %.1f, common alone %.1f%n",
                        Path.of(file).getFileName(),
                        counts.documents().size(),
                        100 * share,
                        100.0 * flagged(counts, share, runs, DocumentTest::t) / runs,
                        runs,
                        100.0 * flagged(counts, share, runs, DocumentTest::clusteredT) / runs,
                        100.0 * flagged(counts, share, runs, DocumentTest::commonT) / runs);
            }
        }
    }

    static int flagged(DocumentTermMatrix counts, double share, int runs, ToDoubleFunction<DocumentTest> statistic) {
        long[] documents = counts.documentFrequencies();
        List<String> tested = IntStream.range(0, documents.length)
                .filter(i -> documents[i] >= DocumentTest.LEAST_DOCUMENTS)
                .mapToObj(counts.terms()::get)
                .toList();
        int flagged = 0;
        for (int run = 0; run < runs; run++) {
            double[] t = new double[tested.size()];
            MatrixGroups.of(counts, labels(counts, share, run)::get)
                    .statistics(Map.of("target", tested), statistic)
                    .compute(IntOrder.identity(counts.documents().size()), t);
            double[] p = new double[t.length];
            for (int i = 0; i < p.length; i++) {
                p[i] = Tails.twoSidedT(t[i], counts.documents().size() - 2);
            }
            boolean any = false;
            for (double q : FalseDiscovery.benjaminiHochberg(p)) {
                any |= q < .05;
            }
            flagged += any ? 1 : 0;
        }
        return flagged;
    }

    private static Map<String, String> labels(DocumentTermMatrix counts, double share, int seed) {
        int n = counts.documents().size();
        int[] order = IntOrder.identity(n);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < n; i++) {
            labels.put(counts.documents().get(order[i]), i < Math.round(share * n) ? "target" : "rest");
        }
        return labels;
    }
}
