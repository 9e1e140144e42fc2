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
 * CPU time and peak memory over the size of the input, each size in a process of its own, drawn as SVG. Four kinds of
 * size: articles whose terms are counted, articles of which everything is asked, one ever longer document of which
 * everything is asked, and texts in which no word comes twice, whose terms are counted.
 *
 * <p>Arguments: a JSON Lines file (read again and again where it is too short), the SVG to write, and each stage with its
 * largest size in megabytes: {@code terms=2048 everything=256 document=100 words=64}.
 */
public final class Linearity {

    private static final int WORDS_A_DOCUMENT = 1000;

    private Linearity() {}

    /** What one process needed. */
    record Point(String stage, double megabytes, double seconds, double peakMegabytes) {}

    public static void main(String[] args) throws Exception {
        if (args[0].equals("child")) {
            child(args[1], Path.of(args[2]), (long) (1e6 * Double.parseDouble(args[3])));
            return;
        }
        List<Point> points = new ArrayList<>();
        for (String each : List.of(args).subList(2, args.length)) {
            String stage = each.substring(0, each.indexOf('='));
            double most = Double.parseDouble(each.substring(each.indexOf('=') + 1));
            for (double size = 1; size < 4 * most; size *= 4) {
                Point point = measure(stage, args[0], Math.min(size, most));
                System.out.println(point);
                points.add(point);
            }
        }
        Files.writeString(Path.of(args[1]), LinearityDrawing.draw(points));
    }

    /** Many documents must fit a small heap whatever their number; a long document and a large vocabulary are state. */
    private static String heap(String stage) {
        return stage.equals("terms") || stage.equals("everything") ? "-Xmx256m" : "-Xmx6g";
    }

    private static Point measure(String stage, String file, double megabytes) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:+UseSerialGC",
                        heap(stage),
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
        TermCounter words = TermCounter.words();
        DocumentReader reader = DocumentReader.english();
        long read =
                switch (stage) {
                    case "terms" -> run(words.reading(reader::read), file, bytes);
                    case "everything" -> run(Everything.ofDocuments(), file, bytes);
                    case "document" -> run(Everything.ofDocuments(), longDocument(file, bytes));
                    case "words" -> runOverNewWords(words.reading(reader::read), bytes);
                    default -> throw new IllegalArgumentException(
                            "a stage is terms, everything, document or words, got " + stage);
                };
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
                read += bytes(document);
                if (read >= bytes) {
                    break;
                }
            }
        }
        analysis.finish(state);
        return read;
    }

    private static <A, R> long run(Analysis<Document, A, R> analysis, Document document) {
        analysis.run(List.of(document));
        return bytes(document);
    }

    /** Articles, one under the other, as one document. */
    private static Document longDocument(Path file, long bytes) {
        StringBuilder text = new StringBuilder();
        while (text.length() < bytes) {
            for (Document document : Corpus.readJsonLines(file)) {
                text.append(document.text()).append("\n\n");
                if (text.length() >= bytes) {
                    break;
                }
            }
        }
        return Document.of("long", text.toString());
    }

    private static <A, R> long runOverNewWords(Analysis<Document, A, R> analysis, long bytes) {
        A state = analysis.empty();
        long read = 0;
        for (int first = 0; read < bytes; first += WORDS_A_DOCUMENT) {
            StringBuilder text = new StringBuilder();
            for (int i = first; i < first + WORDS_A_DOCUMENT; i++) {
                word(text, i);
            }
            analysis.add(state, Document.of("new words", text.toString()));
            read += text.length();
        }
        analysis.finish(state);
        return read;
    }

    /** Seven letters, others for every number below 26 to the power of 6: the factor has no divisor in common with it. */
    private static void word(StringBuilder text, int number) {
        long letters = number * 74_207_281L % 308_915_776;
        text.append('w');
        for (int i = 0; i < 6; i++) {
            text.append((char) ('a' + letters % 26));
            letters /= 26;
        }
        text.append(' ');
    }

    private static long bytes(Document document) {
        return document.text().getBytes(StandardCharsets.UTF_8).length;
    }
}
