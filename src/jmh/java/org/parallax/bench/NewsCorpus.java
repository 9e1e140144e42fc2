package org.parallax.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

/** The documents that are read by every benchmark: one a line of the file that {@code -Dparallax.bench.corpus} names. */
final class NewsCorpus {

    final List<String> strings;
    final List<byte[]> utf8;
    final double megabytes;

    private NewsCorpus(List<String> strings) {
        this.strings = strings;
        this.utf8 = strings.stream().map(s -> s.getBytes(StandardCharsets.UTF_8)).toList();
        this.megabytes = utf8.stream().mapToLong(b -> b.length).sum() / 1e6;
    }

    /** The first documents, up to so many bytes. */
    NewsCorpus first(long bytes) {
        long sum = 0;
        int n = 0;
        while (n < utf8.size() && sum < bytes) {
            sum += utf8.get(n++).length;
        }
        return new NewsCorpus(strings.subList(0, n));
    }

    List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (String text : strings) {
            documents.add(Document.of("d" + documents.size(), text));
        }
        return documents;
    }

    List<Reading> readings() {
        return documents().stream().map(DocumentReader.english()::read).toList();
    }

    static NewsCorpus read() {
        String file = System.getProperty("parallax.bench.corpus", "");
        if (file.isEmpty()) {
            throw new IllegalStateException("-Dparallax.bench.corpus must name a text file with one document a line");
        }
        try {
            return new NewsCorpus(Files.readAllLines(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file + ": " + e, e);
        }
    }
}
