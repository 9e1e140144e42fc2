package org.parallax.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

/**
 * Counting terms, from texts in memory. {@code -Dparallax.news=FILE} names a JSON Lines file of news; the goals, for 6 MB of
 * it: the matrix of words and pairs at 40 MB/s with tokenization, keyness of 10,000 types over 60 documents in 50 ms,
 * collocations of 716,000 tokens in 1 s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
public class TermsBenchmark {

    private static final int BYTES = 6_000_000;
    private static final int TOKENS = 716_000;

    private final DocumentReader reader = DocumentReader.english();
    private final List<Document> documents = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private Map<String, TermCounts> groups = Map.of();

    @Setup
    public void read() {
        long bytes = 0;
        long tokens = 0;
        for (Document document : Corpus.readJsonLines(Path.of(System.getProperty("parallax.news")))) {
            if (bytes < BYTES) {
                documents.add(document);
                bytes += document.text().length();
            }
            if (tokens < TOKENS) {
                readings.add(reader.read(document));
                tokens += readings.get(readings.size() - 1).tokens().size();
            }
        }
        groups = new TreeMap<>(TermCounter.words()
                .groupedBy((Reading reading) -> reading.id().hashCode() % 2 == 0 ? "even" : "odd")
                .run(readings.subList(0, Math.min(60, readings.size()))));
    }

    /** Tokens and the matrix of words and pairs of 6 MB: 150 ms are 40 MB/s. */
    @Benchmark
    public DocumentTermMatrix matrixOfWordsAndPairs() {
        MatrixTally tally = new MatrixTally(Terms.words().ngrams(1, 2));
        for (Document document : documents) {
            tally.add(reader.read(document));
        }
        return tally.finish(false);
    }

    /** Tokens and counts of words of 6 MB. */
    @Benchmark
    public TermCounts counts() {
        TermTally tally = new TermTally(Terms.words());
        for (Document document : documents) {
            tally.add(reader.read(document));
        }
        return tally.finish();
    }

    /** Two groups of 30 documents. */
    @Benchmark
    public Keyness keyness() {
        return Keyness.compare(groups);
    }

    /** Pairs of words in 716,000 tokens already read. */
    @Benchmark
    public List<Collocation> collocations() {
        return Collocations.pairs().run(readings);
    }
}
