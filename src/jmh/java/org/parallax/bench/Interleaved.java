package org.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parallax.corpus.Document;
import org.parallax.corpus.Reading;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/**
 * Each stage beside its peer, in turn, in one process: megabytes of UTF-8 a second of the process's CPU time, and the
 * median over the rounds of the ratio to the peer in the same round, which holds on a busy machine where the absolute
 * figures do not.
 *
 * <p>Arguments: number of rounds (15 by default, five more are run first and not counted), then perhaps a regular
 * expression that stages must match.
 */
public final class Interleaved {

    private static final int WARM_UP = 5;

    private record Stage(String name, String peer, Callable<Long> work) {}

    private Interleaved() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        String wanted = args.length > 1 ? args[1] : ".*";
        NewsCorpus corpus = NewsCorpus.read();
        List<Stage> stages = stages(corpus).stream()
                .filter(s -> s.name().matches(wanted) || stages(corpus).stream()
                        .anyMatch(t -> t.name().matches(wanted) && t.peer().equals(s.name())))
                .toList();
        Map<String, double[]> speeds = new LinkedHashMap<>();
        stages.forEach(s -> speeds.put(s.name(), new double[rounds]));
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Stage stage : stages) {
                double speed = corpus.megabytes / seconds(stage.work());
                if (round >= 0) {
                    speeds.get(stage.name())[round] = speed;
                }
            }
        }
        print(stages, speeds);
    }

    private static List<Stage> stages(NewsCorpus c) {
        WordTokenizer unicode = WordTokenizer.unicode();
        WordTokenizer standard = WordTokenizer.standard();
        String tokenizer = "Lucene StandardTokenizer";
        String analyzer = "Lucene StandardAnalyzer + CharArrayMap";
        List<Tokens> tokens = c.strings.stream().map(standard::tokenize).toList();
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(tokenizer, tokenizer, () -> Work.luceneTokens(c.strings)));
        stages.add(new Stage("JDK BreakIterator", tokenizer, () -> Work.jdkTokens(c.strings)));
        stages.add(new Stage("ICU4J BreakIterator", tokenizer, () -> Work.icuTokens(c.strings)));
        stages.add(new Stage("unicode() tokens, bytes", tokenizer, () -> Work.tokens(unicode, c.utf8)));
        stages.add(new Stage("standard() tokens, bytes", tokenizer, () -> Work.tokens(standard, c.utf8)));
        stages.add(new Stage("unicode() tokens, Strings", tokenizer, () -> Work.tokensOfStrings(unicode, c.strings)));
        stages.add(new Stage("standard() tokens, Strings", tokenizer, () -> Work.tokensOfStrings(standard, c.strings)));
        stages.add(new Stage(analyzer, analyzer, () -> Work.luceneTerms(c.strings)));
        stages.add(new Stage("split(\"\\\\W+\") + HashMap.merge", analyzer, () -> Work.splitTerms(c.strings)));
        stages.add(new Stage("unicode() terms, bytes", analyzer, () -> Work.terms(unicode, c.utf8)));
        stages.add(new Stage("standard() terms, bytes", analyzer, () -> Work.terms(standard, c.utf8)));
        stages.add(new Stage("standard() terms, Strings", analyzer, () -> Work.termsOfStrings(standard, c.strings)));
        stages.add(new Stage("sentences of tokens", tokenizer, () -> Work.sentences(tokens)));
        stages.addAll(documentStages(c));
        return stages;
    }

    /** What works on readings, beside the plainest way to count words. */
    private static List<Stage> documentStages(NewsCorpus c) {
        String plain = "split(\"\\\\W+\") + HashMap.merge";
        List<Reading> readings = c.readings();
        List<Document> documents = c.documents();
        return List.of(
                new Stage("tone of readings", plain, () -> Work.tone(readings)),
                new Stage("voices of readings", plain, () -> Work.voices(readings)),
                new Stage("25 frames of readings", plain, () -> Work.frames(readings)),
                new Stage("everything, Strings", plain, () -> Everything.check(documents)));
    }

    private static double seconds(Callable<Long> work) throws Exception {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        if (work.call() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (system.getProcessCpuTime() - before) / 1e9;
    }

    private static void print(List<Stage> stages, Map<String, double[]> speeds) {
        System.out.println("| stage | MB per CPU-second | beside its peer |");
        System.out.println("|---|---|---|");
        for (Stage stage : stages) {
            double[] own = speeds.get(stage.name());
            double[] peer = speeds.get(stage.peer());
            double[] ratios = new double[own.length];
            Arrays.setAll(ratios, i -> own[i] / peer[i]);
            System.out.printf("| %s | %.0f | %.2f |%n", stage.name(), median(own), median(ratios));
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
