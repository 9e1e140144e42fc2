package org.parallax.terms;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.parallax.stats.Difference;

/**
 * How often does the 95 % interval of keyness cover the true ratio? Documents of 200 to 1,000 words hold a term at a rate of
 * their own: 2 in 1,000 times a gamma variate with mean 1, which makes counts as overdispersed as those of news. Argument:
 * runs. The figures stand in docs/measures.md.
 */
final class KeynessCoverage {

    private static final double RATE = 0.002;

    private KeynessCoverage() {}

    public static void main(String[] args) {
        int runs = Integer.parseInt(args[0]);
        for (double shape : new double[] {.5, 2}) {
            for (int documents : new int[] {20, 50, 100}) {
                for (double ratio : new double[] {1, 2}) {
                    print(runs, shape, documents, ratio);
                }
            }
        }
    }

    private static void print(int runs, double shape, int documents, double ratio) {
        Random random = new Random(1);
        int tested = 0;
        int covered = 0;
        int found = 0;
        for (int run = 0; run < runs; run++) {
            Optional<Difference> difference = simulated(random, shape, documents, ratio);
            if (difference.isPresent()) {
                Difference d = difference.get();
                double truth = Math.log(ratio) / Math.log(2);
                tested++;
                covered += d.low() <= truth && truth <= d.high() ? 1 : 0;
                found += d.p() < .05 ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "gamma shape %.1f, %d documents a side, ratio %.0f: covers %.1f %%, p < .05 in %.1f %% of %d%n",
                shape,
                documents,
                ratio,
                100.0 * covered / tested,
                100.0 * found / tested,
                tested);
    }

    private static Optional<Difference> simulated(Random random, double shape, int documents, double ratio) {
        Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < 2 * documents; i++) {
            boolean target = i < documents;
            int words = 200 + random.nextInt(801);
            int count = poisson(random, words * RATE * (target ? ratio : 1) * gamma(random, shape) / shape);
            rows.put((target ? "a" : "b") + i, Map.of("term", count, "other", Math.max(0, words - count)));
        }
        return Keyness.compare(DocumentTermMatrix.ofRows(rows), id -> id.substring(0, 1))
                .of("a")
                .find("term")
                .flatMap(KeyTerm::difference);
    }

    /** Marsaglia and Tsang (2000); below shape 1 by their boost. */
    private static double gamma(Random random, double shape) {
        if (shape < 1) {
            return gamma(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    private static int poisson(Random random, double mean) {
        double limit = Math.exp(-Math.min(mean, 700));
        double product = 1 - random.nextDouble();
        int n = 0;
        while (product > limit) {
            product *= 1 - random.nextDouble();
            n++;
        }
        return n;
    }
}
