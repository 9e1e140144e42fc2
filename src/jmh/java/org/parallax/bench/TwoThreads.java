package org.parallax.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;

/**
 * What a second thread brings: documents a second of two threads over those of one, beside the same for a loop of
 * arithmetic that shares nothing and touches no memory, in turn in one run. The loop's gain is the most the machine has to
 * give. Wants an idle machine, and a collector that does not run beside the program: SerialGC.
 *
 * <p>Arguments: number of rounds, 9 by default.
 */
public final class TwoThreads {

    private static final int WARM_UP = 6;
    private static final long BYTES = 6_000_000;
    private static final int STEPS = 300_000_000;

    private TwoThreads() {}

    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 9;
        List<Document> documents = NewsCorpus.read().first(BYTES).documents();
        double[] loop = new double[rounds];
        double[] everything = new double[rounds];
        double[] share = new double[rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            double gainOfLoop = gain(TwoThreads::arithmetic);
            double gainOfEverything = gain(() -> state(documents));
            if (round >= 0) {
                loop[round] = gainOfLoop;
                everything[round] = gainOfEverything;
                share[round] = gainOfEverything / gainOfLoop;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "two threads against one, median of %d rounds: arithmetic %.2f, everything %.2f, everything / arithmetic %.2f%n",
                rounds, Interleaved.median(loop), Interleaved.median(everything), Interleaved.median(share));
    }

    /** Twice the work on two threads, over once the work on one: 2 where the threads do not hinder each other. */
    private static double gain(LongSupplier work) {
        double one = seconds(work, 1);
        double two = seconds(work, 2);
        return 2 * one / two;
    }

    private static double seconds(LongSupplier work, int threads) {
        long start = System.nanoTime();
        CompletableFuture<?>[] running = new CompletableFuture<?>[threads];
        Arrays.setAll(running, i -> CompletableFuture.supplyAsync(work::getAsLong));
        long sum = 0;
        for (CompletableFuture<?> each : running) {
            sum += (Long) each.join();
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static long arithmetic() {
        long x = 88172645463325252L;
        for (int i = 0; i < STEPS; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }

    private static long state(List<Document> documents) {
        return collect(Everything.ofDocuments(), documents);
    }

    private static <A, R> long collect(Analysis<Document, A, R> analysis, List<Document> documents) {
        A state = analysis.empty();
        documents.forEach(document -> analysis.add(state, document));
        return documents.size();
    }
}
