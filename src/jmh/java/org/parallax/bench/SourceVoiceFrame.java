package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.FramingComparison;
import org.parallax.framing.FramingState;

/**
 * Compares a large file of articles by source, voice and frame, and says what it cost. Run it with the heap it must fit
 * into: {@code -Xmx512m}.
 *
 * <p>Arguments: a JSON Lines file, and perhaps the most draws of the permutation test.
 */
public final class SourceVoiceFrame {

    private SourceVoiceFrame() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        FramingAnalysis framing = FramingAnalysis.of(Frames.worldNews())
                .by(Reading.field("source"))
                .byVoice()
                .draws(args.length > 1 ? Integer.parseInt(args[1]) : 9_999);
        FramingState state = framing.empty();
        DocumentReader reader = DocumentReader.english();
        long n = 0;
        for (var document : Corpus.readJsonLines(file)) {
            framing.add(state, reader.read(document));
            if (++n % 20_000 == 0) {
                System.out.printf("%d articles, %.0f CPU-seconds, %.0f MB of heap%n", n, cpu(), heap());
            }
        }
        double collected = cpu();
        System.out.printf(
                "%d articles, %.1f MB, collected in %.0f CPU-seconds (%.2f MB/s), %.0f MB of heap%n",
                n, Files.size(file) / 1e6, collected, Files.size(file) / 1e6 / collected, heap());
        FramingComparison comparison = framing.finish(state);
        System.out.printf(
                "compared in %.0f CPU-seconds, %.0f MB of heap: %d units; %s%n",
                cpu() - collected, heap(), comparison.units().size(), comparison.family());
        System.out.println("peak resident memory: " + peak());
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /** The kernel's high-water mark, where there is one. */
    static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "unknown"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM"))
                        .map(line -> line.substring(6).strip())
                        .findFirst()
                        .orElse("unknown");
    }
}
