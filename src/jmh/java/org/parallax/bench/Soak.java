package org.parallax.bench;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Document;
import org.parallax.corpus.ReadOptions;
import org.parallax.testing.GeneratedNews;

/**
 * Good and bad lines on all threads for as long as asked: every round must count what the first counted on one thread,
 * to the byte, and the heap behind a collection must not grow.
 *
 * <p>Arguments: minutes.
 */
public final class Soak {

    private static final int GOOD = 400;
    private static final int ODD = 400;

    private Soak() {}

    public static void main(String[] args) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos((long) (60 * Double.parseDouble(args[0])));
        List<String> lines = lines();
        byte[] expected = null;
        long bad = 0;
        long rounds = 0;
        List<Long> heaps = new ArrayList<>();
        while (System.nanoTime() < end || rounds < 3) {
            AtomicLong refused = new AtomicLong();
            byte[] counted = round(Everything.ofDocuments(), lines, rounds > 0, refused);
            if (expected == null) {
                expected = counted;
                bad = refused.get();
            } else if (!Arrays.equals(expected, counted) || refused.get() != bad) {
                System.out.println("WRONG COUNT in round " + rounds);
                System.exit(1);
            }
            rounds++;
            heaps.add(heap());
        }
        report(rounds, lines.size(), bad, heaps);
    }

    private static <A, R> byte[] round(
            Analysis<Document, A, R> analysis, List<String> lines, boolean allThreads, AtomicLong refused)
            throws IOException {
        var stream = allThreads ? lines.parallelStream() : lines.stream();
        A state = stream.collect(
                analysis::empty,
                (part, line) -> {
                    try {
                        analysis.add(part, Document.ofJson(line, ReadOptions.defaults()));
                    } catch (IllegalArgumentException e) {
                        refused.incrementAndGet();
                    }
                },
                analysis::merge);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        analysis.write(state, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** News, texts of anything, long ones, empty ones, and lines that are no document, in turn. */
    private static List<String> lines() throws IOException {
        GeneratedNews news = GeneratedNews.seeded(30);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < GOOD; i++) {
            lines.add(json("good" + i, news.article()));
        }
        for (int i = 0; i < ODD; i++) {
            lines.add(json("odd" + i, news.anything()));
        }
        lines.add(json("long", (news.article() + "\n\n").repeat(300)));
        lines.add(json("one word", "x".repeat(1_000_000)));
        lines.add(json("marks", "“".repeat(20_000)));
        lines.add(json("open", "“He said “she said “they said ".repeat(2_000)));
        lines.add(json("empty", ""));
        for (int i = 0; i < GOOD / 4; i++) {
            String line = lines.get(i);
            lines.add(line.substring(0, line.length() / 2));
            lines.add("[" + i + "]");
            lines.add("{\"id\":\"" + i + "\"}");
        }
        return lines;
    }

    private static String json(String id, String text) throws IOException {
        StringWriter out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("source", "source" + id.length());
            json.writeStringField("text", text);
            json.writeEndObject();
        }
        return out.toString();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void report(long rounds, int lines, long bad, List<Long> heaps) {
        long early = heaps.get(Math.min(2, heaps.size() - 1));
        long late = heaps.get(heaps.size() - 1);
        System.out.printf(
                "%d rounds of %d lines, %d of them bad, every count right; heap behind a collection %.1f MB in round 3, %.1f MB at the end%n",
                rounds, lines, bad, early / 1e6, late / 1e6);
        if (late > early + 10_000_000) {
            System.out.println("THE HEAP GREW");
            System.exit(1);
        }
    }
}
