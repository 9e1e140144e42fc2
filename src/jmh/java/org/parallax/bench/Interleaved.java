package org.parallax.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.parallax.corpus.Document;
import org.parallax.corpus.Reading;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/**
 * Each stage beside its peer, in turn, in one process: megabytes of UTF-8 a second of the thread's CPU time, the
 * median and the best of the rounds, the median over the rounds of the ratio to the peer in the same round, which holds
 * on a busy machine where the absolute figures do not, and the bytes allocated for a byte of input in the last round.
 *
 * <p>Arguments: number of rounds (15 by default, five more are run first and not counted), then perhaps a regular
 * expression that stages must match.
 */
public final class Interleaved {

    private static final int WARM_UP = 5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is made before each round is not timed. */
    private interface Prepared {
        Callable<Long> prepare();
    }

    private record Stage(String name, String peer, Prepared prepared) {
        static Stage of(String name, String peer, Callable<Long> work) {
            return new Stage(name, peer, () -> work);
        }
    }

    private Interleaved() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 15;
        String wanted = args.length > 1 ? args[1] : ".*";
        NewsCorpus corpus = NewsCorpus.read();
        List<Stage> stages = wanted(stages(corpus), wanted);
        Map<String, double[]> speeds = new LinkedHashMap<>();
        Map<String, Double> allocated = new LinkedHashMap<>();
        stages.forEach(s -> speeds.put(s.name(), new double[rounds]));
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Stage stage : stages) {
                Spent spent = run(stage);
                if (round >= 0) {
                    speeds.get(stage.name())[round] = corpus.megabytes / spent.seconds();
                    allocated.put(stage.name(), spent.bytes() / corpus.megabytes / 1e6);
                }
            }
        }
        print(stages, speeds, allocated);
    }

    /** The stages that match, their peers and those peers' own. */
    private static List<Stage> wanted(List<Stage> all, String expression) {
        Map<String, Stage> byName = all.stream().collect(Collectors.toMap(Stage::name, stage -> stage));
        Set<Stage> taken = new LinkedHashSet<>();
        for (Stage stage : all) {
            for (Stage s = stage; s != null && stage.name().matches(expression) && taken.add(s); ) {
                s = byName.get(s.peer());
            }
        }
        return all.stream().filter(taken::contains).toList();
    }

    private static List<Stage> stages(NewsCorpus c) {
        WordTokenizer unicode = WordTokenizer.unicode();
        WordTokenizer standard = WordTokenizer.standard();
        String tokenizer = "Lucene StandardTokenizer";
        String analyzer = "Lucene StandardAnalyzer + CharArrayMap";
        List<Tokens> tokens = c.strings.stream().map(standard::tokenize).toList();
        List<Stage> stages = new ArrayList<>();
        stages.add(Stage.of(tokenizer, tokenizer, () -> Work.luceneTokens(c.strings)));
        stages.add(Stage.of("JDK BreakIterator", tokenizer, () -> Work.jdkTokens(c.strings)));
        stages.add(Stage.of("ICU4J BreakIterator", tokenizer, () -> Work.icuTokens(c.strings)));
        stages.add(Stage.of("unicode() tokens, bytes", tokenizer, () -> Work.tokens(unicode, c.utf8)));
        stages.add(Stage.of("standard() tokens, bytes", tokenizer, () -> Work.tokens(standard, c.utf8)));
        stages.add(Stage.of("unicode() tokens, Strings", tokenizer, () -> Work.tokensOfStrings(unicode, c.strings)));
        stages.add(Stage.of("standard() tokens, Strings", tokenizer, () -> Work.tokensOfStrings(standard, c.strings)));
        stages.add(Stage.of(analyzer, analyzer, () -> Work.luceneTerms(c.strings)));
        stages.add(Stage.of("split(\"\\\\W+\") + HashMap.merge", analyzer, () -> Work.splitTerms(c.strings)));
        stages.add(Stage.of("unicode() terms, bytes", analyzer, () -> Work.terms(unicode, c.utf8)));
        stages.add(Stage.of("standard() terms, bytes", analyzer, () -> Work.terms(standard, c.utf8)));
        stages.add(Stage.of("standard() terms, Strings", analyzer, () -> Work.termsOfStrings(standard, c.strings)));
        stages.add(Stage.of("sentences of tokens", tokenizer, () -> Work.sentences(tokens)));
        stages.addAll(documentStages(c));
        return stages;
    }

    /** What works on readings, beside the plainest way to count words. */
    private static List<Stage> documentStages(NewsCorpus c) {
        String plain = "split(\"\\\\W+\") + HashMap.merge";
        List<Document> documents = c.documents();
        return List.of(
                ofReadings("tone of readings", plain, c, Work::tone),
                ofReadings("voices of readings", plain, c, Work::voices),
                ofReadings("25 frames of readings", plain, c, Work::frames),
                Stage.of("readings, Strings", plain, () -> Work.readings(documents)),
                Stage.of("1-2-gram matrix and readings, Strings", plain, () -> Work.matrix(documents)),
                Stage.of("everything, Strings", plain, () -> Everything.check(documents)));
    }

    /** Readings are made anew for each round: they keep what has been looked up in them. */
    private static Stage ofReadings(String name, String peer, NewsCorpus c, ToLongFunction<List<Reading>> work) {
        return new Stage(name, peer, () -> {
            List<Reading> readings = c.readings();
            return () -> work.applyAsLong(readings);
        });
    }

    private record Spent(double seconds, double bytes) {}

    private static Spent run(Stage stage) throws Exception {
        Callable<Long> work = stage.prepared().prepare();
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long before = THREADS.getCurrentThreadCpuTime();
        if (work.call() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return new Spent(
                (THREADS.getCurrentThreadCpuTime() - before) / 1e9,
                (double) THREADS.getCurrentThreadAllocatedBytes() - bytes);
    }

    private static void print(List<Stage> stages, Map<String, double[]> speeds, Map<String, Double> allocated) {
        System.out.println("| stage | MB per CPU-second | best | beside its peer | bytes allocated a byte |");
        System.out.println("|---|---|---|---|---|");
        for (Stage stage : stages) {
            double[] own = speeds.get(stage.name());
            double[] peer = speeds.get(stage.peer());
            double[] ratios = new double[own.length];
            Arrays.setAll(ratios, i -> own[i] / peer[i]);
            double best = Arrays.stream(own).max().orElse(0);
            System.out.printf(
                    "| %s | %.0f | %.0f | %.2f | %.2f |%n",
                    stage.name(), median(own), best, median(ratios), allocated.get(stage.name()));
        }
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
