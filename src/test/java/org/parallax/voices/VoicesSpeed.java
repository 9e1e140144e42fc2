package org.parallax.voices;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;

/** Megabytes a second of one thread over JSON Lines: {@code VoicesSpeed IN.jsonl [ROUNDS]}. */
final class VoicesSpeed {

    private VoicesSpeed() {}

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) {
        List<Document> documents = new ArrayList<>();
        Corpus.readJsonLines(Path.of(args[0])).forEach(documents::add);
        long bytes = documents.stream()
                .mapToLong(d -> d.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        DocumentReader reader = DocumentReader.english();
        for (int round = 0; round < rounds; round++) {
            long reading = 0;
            long mentions = 0;
            long voices = 0;
            int found = 0;
            for (Document document : documents) {
                long start = cpu();
                Reading read = reader.read(document);
                long read1 = cpu();
                found += Mentions.find(read).size();
                long mentioned = cpu();
                // another object, or the mentions just found would be taken up again
                Reading again = reader.read(document);
                long read2 = cpu();
                found += Voices.find(again, EnglishAttributions.standard())
                        .stretches()
                        .size();
                long end = cpu();
                reading += read1 - start;
                mentions += mentioned - read1;
                voices += end - read2;
            }
            System.out.printf(
                    "reading %.1f MB/s, mentions %.1f MB/s, voices with mentions %.1f MB/s, all %.1f MB/s (%d)%n",
                    bytes * 1e3 / reading,
                    bytes * 1e3 / mentions,
                    bytes * 1e3 / voices,
                    bytes * 1e3 / (reading + voices),
                    found);
        }
    }
}
