package org.parallax.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;

/**
 * How long pages take to write, and how large they are: {@code ReportSpeed FOLDER ARTICLE}. Time is the process's CPU time, the
 * median of the runs after the warm-up.
 */
final class ReportSpeed {

    private ReportSpeed() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Report article =
                SampleReports.of(DocumentReader.english().read(Document.read(Path.of(args[1]))), "One article");
        print("article, html", 60, () -> article.html().length());
        print("article, all files", 60, () -> written(article, folder.resolve("article/report.html")));
        Report corpus = GeneratedNews.report(1_000);
        print("1,000 articles, html", 5, () -> corpus.html().length());
        print("1,000 articles, all files", 5, () -> written(corpus, folder.resolve("corpus/report.html")));
        try (Stream<Path> files = Files.list(folder.resolve("corpus/report-texts"))) {
            System.out.println("texts beside it: " + files.count());
        }
    }

    private interface Work {
        long run() throws IOException;
    }

    private static void print(String what, int runs, Work work) throws IOException {
        long bytes = 0;
        long[] millis = new long[runs];
        for (int run = 0; run < 2 * runs; run++) {
            long start = cpu();
            bytes = work.run();
            millis[run % runs] = cpu() - start;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT, "%s: %d ms CPU, %,d bytes%n", what, millis[runs / 2], bytes);
    }

    private static long written(Report report, Path page) throws IOException {
        report.write(page);
        return Files.size(page);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1_000_000;
    }
}
