package org.parallax.framing;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.voices.Voices;

/**
 * How fast, in processor time, articles are compared by source, voice and 25 frames in one thread, before the permutation, and where the time
 * goes. Real articles, read again under other ids until there are 10,000. Prints the figures of docs/framing.md, which has
 * the command.
 */
final class FramingSpeed {

    private static final int ARTICLES = 10_000;

    private FramingSpeed() {}

    /** Usage: FramingSpeed DATA_FOLDER [ARTICLES]. */
    public static void main(String[] args) {
        List<Document> documents = new ArrayList<>();
        Corpus.readJsonLines(Path.of(args[0]).resolve("polnear/train.jsonl")).forEach(documents::add);
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : ARTICLES;
        CategoryDictionary frames = Frames.worldNews()
                .merge(Frames.policy().only(Frames.policy().categories().subList(0, 9)));
        FramingAnalysis analysis =
                FramingAnalysis.of(frames).by(Reading.field("outlet")).byVoice();
        run(analysis, documents, documents.size());
        long start = cpu();
        long[] bytes = new long[1];
        FramingState state = run(analysis, documents, articles, bytes);
        report("reading, voices, counting", start, bytes[0]);
        Runtime.getRuntime().gc();
        long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(
                Locale.ROOT,
                "%d documents, %d frames, %d MB held%n",
                state.documents().size(),
                frames.categories().size(),
                held >> 20);
        parts(documents, frames);
    }

    private static FramingState run(FramingAnalysis analysis, List<Document> documents, int articles, long... bytes) {
        FramingState state = analysis.empty();
        for (int i = 0; i < articles; i++) {
            Document document = documents.get(i % documents.size());
            if (bytes.length > 0) {
                bytes[0] += document.text().getBytes(StandardCharsets.UTF_8).length;
            }
            Document other = new Document(document.id() + "#" + i, document.text(), document.metadata());
            analysis.add(state, DocumentReader.english().read(other));
        }
        return state;
    }

    /** The parts by themselves, on each article once. */
    private static void parts(List<Document> documents, CategoryDictionary frames) {
        long bytes = documents.stream()
                .mapToLong(d -> d.text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long start = cpu();
        List<Reading> readings =
                documents.stream().map(DocumentReader.english()::read).toList();
        report("  reading", start, bytes);
        start = cpu();
        List<Voices> voices = readings.stream().map(Voices::find).toList();
        report("  voices", start, bytes);
        FrameMarkers markers = new FrameMarkers(frames);
        start = cpu();
        int[] hits = new int[1];
        readings.forEach(reading -> markers.find(reading, (frame, sentence, first, end) -> hits[0]++));
        report("  markers", start, bytes);
        System.out.println("  " + hits[0] + " hits, " + voices.size() + " articles");
    }

    /** Processor time of this thread, which other work on the machine does not stretch. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String what, long start, long bytes) {
        double seconds = (cpu() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-28s %.1f MB/s (%.1f MB in %.1f s)%n",
                what,
                bytes / 1e6 / seconds,
                bytes / 1e6,
                seconds);
    }
}
