package org.parallax.bench;

import java.io.IOException;
import java.util.List;
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
import org.parallax.corpus.Document;
import org.parallax.corpus.Reading;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/** One operation reads the whole corpus; divide its megabytes by the time. {@code -prof gc} shows the allocation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class TextBenchmark {

    private NewsCorpus corpus;
    private List<Tokens> tokens;
    private List<Document> documents;
    private List<Reading> readings;

    @Setup
    public void read() {
        corpus = NewsCorpus.read();
        documents = corpus.documents();
        readings = corpus.readings();
        tokens = corpus.strings.stream().map(WordTokenizer.standard()::tokenize).toList();
    }

    @Benchmark
    public long unicodeTokens() {
        return Work.tokens(WordTokenizer.unicode(), corpus.utf8);
    }

    @Benchmark
    public long standardTokens() {
        return Work.tokens(WordTokenizer.standard(), corpus.utf8);
    }

    @Benchmark
    public long unicodeTokensOfStrings() {
        return Work.tokensOfStrings(WordTokenizer.unicode(), corpus.strings);
    }

    @Benchmark
    public long standardTokensOfStrings() {
        return Work.tokensOfStrings(WordTokenizer.standard(), corpus.strings);
    }

    @Benchmark
    public long unicodeTerms() {
        return Work.terms(WordTokenizer.unicode(), corpus.utf8);
    }

    @Benchmark
    public long standardTerms() {
        return Work.terms(WordTokenizer.standard(), corpus.utf8);
    }

    @Benchmark
    public long standardTermsOfStrings() {
        return Work.termsOfStrings(WordTokenizer.standard(), corpus.strings);
    }

    @Benchmark
    public long sentences() {
        return Work.sentences(tokens);
    }

    @Benchmark
    public long tone() {
        return Work.tone(readings);
    }

    @Benchmark
    public long voices() {
        return Work.voices(readings);
    }

    @Benchmark
    public long frames() {
        return Work.frames(readings);
    }

    @Benchmark
    public long everything() {
        return Everything.check(documents);
    }

    @Benchmark
    public long icuTokens() {
        return Work.icuTokens(corpus.strings);
    }

    @Benchmark
    public long luceneTokens() throws IOException {
        return Work.luceneTokens(corpus.strings);
    }

    @Benchmark
    public long luceneTerms() throws IOException {
        return Work.luceneTerms(corpus.strings);
    }

    @Benchmark
    public long splitTerms() {
        return Work.splitTerms(corpus.strings);
    }

    @Benchmark
    public long jdkTokens() {
        return Work.jdkTokens(corpus.strings);
    }
}
