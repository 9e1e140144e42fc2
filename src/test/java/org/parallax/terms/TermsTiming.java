package org.parallax.terms;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

/**
 * CPU time of the process for the tasks of docs/measures.md, best of ten: for machines that are busy with other work, where
 * the benchmarks of src/jmh measure their neighbours. Arguments: a JSON Lines file of sixty documents, one of news.
 */
final class TermsTiming {

    private static final int TOKENS = 716_000;
    private static final int REPEATS = 10;

    private TermsTiming() {}

    public static void main(String[] args) {
        DocumentReader reader = DocumentReader.english();
        Map<String, TermCounts> groups = TermCounter.words()
                .groupedBy((Reading reading) -> reading.id().compareTo("1945") >= 0 ? "late" : "early")
                .run(Corpus.readJsonLines(Path.of(args[0])).readings(reader));
        List<Document> documents = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        long tokens = 0;
        long units = 0;
        for (Document document : Corpus.readJsonLines(Path.of(args[1]))) {
            if (tokens < TOKENS) {
                documents.add(document);
                readings.add(reader.read(document));
                tokens += readings.get(readings.size() - 1).tokens().size();
                units += document.text().length();
            }
        }
        System.out.printf(Locale.ROOT, "%s; %,d tokens, %,d characters%n", groups, tokens, units);
        for (int warm = 0; warm < 30; warm++) {
            Keyness.compare(groups);
        }
        print("keyness", () -> Keyness.compare(groups));
        print("collocations", () -> Collocations.pairs().run(readings));
        print(
                "matrix of words and pairs",
                () -> DocumentTermMatrix.of(readings, Terms.words().ngrams(1, 2)));
        print("counts of words", () -> TermCounter.words().run(readings));
        print("reading", () -> documents.forEach(reader::read));
    }

    private static void print(String task, Runnable run) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < REPEATS; i++) {
            long before = system.getProcessCpuTime();
            run.run();
            best = Math.min(best, system.getProcessCpuTime() - before);
        }
        System.out.printf(Locale.ROOT, "%s: %d ms%n", task, best / 1_000_000);
    }
}
