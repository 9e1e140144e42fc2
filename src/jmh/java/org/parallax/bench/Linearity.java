package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.terms.TermCounter;

/**
 * CPU time and peak memory over the size of the input, each size in a process of its own, drawn as SVG.
 *
 * <p>Arguments: a JSON Lines file (read again and again where it is too short), the SVG to write, the largest size for
 * counts of terms and the largest for everything, in megabytes.
 */
public final class Linearity {

    private Linearity() {}

    /** What one process needed. */
    record Point(String stage, double megabytes, double seconds, double peakMegabytes) {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(args[1], Path.of(args[2]), (long) (1e6 * Double.parseDouble(args[3])));
            return;
        }
        List<Point> points = new ArrayList<>();
        String[] stages = {"terms", "everything"};
        for (int s = 0; s < stages.length; s++) {
            for (double size = 1; size <= Double.parseDouble(args[2 + s]); size *= 4) {
                Point point = measure(stages[s], args[0], size);
                System.out.println(point);
                points.add(point);
            }
        }
        Files.writeString(Path.of(args[1]), LinearityDrawing.draw(points));
    }

    private static Point measure(String stage, String file, double megabytes) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Linearity.class.getName(),
                        "child",
                        stage,
                        file,
                        String.valueOf(megabytes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IllegalStateException(stage + " of " + megabytes + " MB failed: " + line);
        }
        String[] cells = line.strip().split(" ");
        return new Point(
                stage, Double.parseDouble(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
    }

    private static void child(String stage, Path file, long bytes) throws IOException {
        DocumentReader reader = DocumentReader.english();
        long read = stage.equals("terms")
                ? run(TermCounter.words().reading(reader::read), file, bytes)
                : run(Everything.ofDocuments(), file, bytes);
        double cpu = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        String peak = SourceVoiceFrame.peak().replaceAll("\\D", "");
        System.out.println(read / 1e6 + " " + cpu + " " + (peak.isEmpty() ? "NaN" : Double.parseDouble(peak) / 1e3));
    }

    private static <A, R> long run(Analysis<Document, A, R> analysis, Path file, long bytes) {
        A state = analysis.empty();
        long read = 0;
        while (read < bytes) {
            for (Document document : Corpus.readJsonLines(file)) {
                analysis.add(state, document);
                read += document.text().getBytes(StandardCharsets.UTF_8).length;
                if (read >= bytes) {
                    break;
                }
            }
        }
        analysis.finish(state);
        return read;
    }
}
