package org.parallax.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.parallax.corpus.Document;
import org.parallax.corpus.Reading;
import org.parallax.text.WordTokenizer;

/**
 * Fails if a stage has become much slower, told by its speed as a share of a fixed loop over the same bytes in the same
 * run, which holds on any machine where a speed does not. Not part of the build. A floor is half of what was measured
 * when it was set: raise it with every gain.
 */
public final class Guard {

    private static final int ROUNDS = 7;
    private static final long BYTES = 2_000_000;

    /** Least speed of each stage as a share of the reference loop's. */
    private static final Map<String, Double> FLOORS = Map.of(
            "tokens", .068, "terms", .033, "tone", .0097, "voices", .0052, "frames", .0099, "everything", .0017);

    private Guard() {}

    public static void main(String[] args) {
        NewsCorpus corpus = NewsCorpus.read().first(BYTES);
        double reference = speed(corpus, () -> {
            long sum = 0;
            for (int i = 0; i < 20; i++) {
                sum += Work.reference(corpus.utf8);
            }
            return sum;
        }) * 20;
        System.out.printf("reference loop %.0f MB/s%n", reference);
        boolean slow = false;
        for (Map.Entry<String, LongSupplier> stage : stages(corpus).entrySet()) {
            double share = speed(corpus, stage.getValue()) / reference;
            double floor = FLOORS.getOrDefault(stage.getKey(), 0.0);
            slow |= share < floor;
            System.out.printf(
                    "%-12s %.4f of the reference, floor %.4f%s%n",
                    stage.getKey(), share, floor, share < floor ? "  TOO SLOW" : "");
        }
        System.exit(slow ? 1 : 0);
    }

    private static Map<String, LongSupplier> stages(NewsCorpus corpus) {
        List<Reading> readings = corpus.readings();
        List<Document> documents = corpus.documents();
        Map<String, LongSupplier> stages = new LinkedHashMap<>();
        stages.put("tokens", () -> Work.tokens(WordTokenizer.standard(), corpus.utf8));
        stages.put("terms", () -> Work.terms(WordTokenizer.standard(), corpus.utf8));
        stages.put("tone", () -> Work.tone(readings));
        stages.put("voices", () -> Work.voices(readings));
        stages.put("frames", () -> Work.frames(readings));
        stages.put("everything", () -> Everything.check(documents));
        return stages;
    }

    /** Megabytes a second of the thread's time, the best of some rounds. */
    private static double speed(NewsCorpus corpus, LongSupplier work) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] seconds = new double[ROUNDS];
        long sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            sum += work.getAsLong();
            seconds[round] = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return corpus.megabytes / Arrays.stream(seconds).min().orElseThrow();
    }
}
