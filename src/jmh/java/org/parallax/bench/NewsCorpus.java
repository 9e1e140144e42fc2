package org.parallax.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
