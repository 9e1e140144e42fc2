package org.parallax.sentiment;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Megabytes of text a second of this thread's processor time: TEXTS, one text a line, or none for the first score only;
 * then VADER's lexicon and emoji file for its mode. Each is run {@value #ROUNDS} times, the fastest round counts.
 */
public final class ToneSpeed {

    private static final int ROUNDS = 40;

    private ToneSpeed() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        double first =
                ToneScorer.news().score("The rescue was a success.").value().orElseThrow();
        print(
                "first score %.2f after %d ms of the JVM, %d ms of its own",
                first, uptime(), (System.nanoTime() - start) / 1_000_000);
        if (args.length == 0) {
            return;
        }
        List<String> texts = Files.readAllLines(Path.of(args[0]));
        run("tone, sentences", texts, text -> ToneScorer.news().score(text).positive());
        if (args.length > 2) {
            Vader vader = Vader.of(Path.of(args[1]), Path.of(args[2]));
            run("vader mode", texts, text -> vader.score(text).compound());
        }
    }

    private static long uptime() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }

    private static void run(String what, List<String> texts, ToDoubleFunction<String> score) {
        long bytes = texts.stream()
                .mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        double best = 0;
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (String text : texts) {
                sum += score.applyAsDouble(text);
            }
            long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            best = Math.max(best, bytes * 1e3 / nanos);
        }
        print("%s: %.1f MB/s (%d texts, %.1f MB, sum %.3f)", what, best, texts.size(), bytes / 1e6, sum);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
