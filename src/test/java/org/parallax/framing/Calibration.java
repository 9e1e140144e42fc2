package org.parallax.framing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.stats.FalseDiscovery;

/**
 * How often does the comparison of documents cry wolf, how often do its intervals hold the true ratio, and what does it
 * find? Real counts of real texts, with labels that are shuffled or effects that are put in. Prints the tables of
 * docs/framing.md, which has the command.
 */
final class Calibration {

    private static final JsonFactory JSON = new JsonFactory();

    private Calibration() {}

    /** Usage: Calibration shuffles|coverage DATA_FOLDER RUNS. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[1]);
        int runs = Integer.parseInt(args[2]);
        Map<String, Corpus> corpora = corpora(data);
        if (args[0].equals("shuffles")) {
            corpora.forEach((name, corpus) -> System.out.printf(
                    Locale.ROOT,
                    "%-10s %4d documents %2d groups %.3f of %d shuffles have a q < .05%n",
                    name,
                    corpus.words.length,
                    corpus.groups,
                    falseAlarms(corpus, runs, 9_999, 1),
                    runs));
        } else {
            Corpus corpus = java.util.Objects.requireNonNull(corpora.get("polnear"));
            for (int side : new int[] {20, 50, 100}) {
                for (double ratio : new double[] {1, 2, 3}) {
                    System.out.println(coverage(corpus, side, ratio, runs, 1_999, 2));
                }
            }
        }
    }

    /** Words and hits of each document, and the group it belongs to. */
    record Corpus(int groups, int frames, int[] group, double[] words, double[] hits) {
        Sample sample(int[] labels) {
            return new Sample(groups, frames, labels, new int[labels.length], words, hits);
        }

        /** Hits of a frame that so many documents have on average. */
        double expected(int frame, int documents) {
            double sum = 0;
            for (int i = frame; i < hits.length; i += frames) {
                sum += hits[i];
            }
            return sum / words.length * documents;
        }
    }

    /** Share of runs in which documents with shuffled labels give any q below .05. */
    static double falseAlarms(Corpus corpus, int runs, int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] labels = corpus.group.clone();
        boolean[] all = new boolean[corpus.groups];
        Arrays.fill(all, true);
        int alarms = 0;
        for (int run = 0; run < runs; run++) {
            for (int i = labels.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = labels[i];
                labels[i] = labels[j];
                labels[j] = kept;
            }
            double[] q = FalseDiscovery.benjaminiHochberg(new DocumentContrast(draws)
                    .run(corpus.sample(labels), all, random.nextLong())
                    .p());
            alarms += Arrays.stream(q).anyMatch(value -> value < .05) ? 1 : 0;
        }
        return (double) alarms / runs;
    }

    /** What came of runs with a true ratio. */
    record Coverage(int side, double ratio, long intervals, double covered, double rejected, double width) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%3d documents a side, ratio %.0f: %d intervals, %.1f %% hold it, p < .05 in %.1f %%, mean width log2 %.2f",
                    side,
                    ratio,
                    intervals,
                    100 * covered,
                    100 * rejected,
                    width);
        }
    }

    /**
     * Documents drawn with replacement from the corpus for both sides; the hits of one side are thinned so that the
     * other has them {@code ratio} times as often. Only frames of which the thinned side truly expects five hits are
     * taken: choosing them by the hits drawn would favour draws with many.
     */
    static Coverage coverage(Corpus corpus, int side, double ratio, int runs, int draws, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long intervals = 0;
        long covered = 0;
        long rejected = 0;
        double width = 0;
        double truth = StrictMath.log(ratio);
        for (int run = 0; run < runs; run++) {
            Sample sample = drawn(corpus, side, ratio, random);
            Contrast.Outcome outcome =
                    new DocumentContrast(draws).run(sample, new boolean[] {true, false}, random.nextLong());
            for (int f = 0; f < corpus.frames; f++) {
                if (corpus.expected(f, side) / ratio >= Comparer.MIN_EXPECTED) {
                    intervals++;
                    covered += outcome.low()[f] <= truth && truth <= outcome.high()[f] ? 1 : 0;
                    rejected += outcome.p()[f] < .05 ? 1 : 0;
                    width += (outcome.high()[f] - outcome.low()[f]) / StrictMath.log(2);
                }
            }
        }
        return new Coverage(
                side, ratio, intervals, (double) covered / intervals, (double) rejected / intervals, width / intervals);
    }

    private static Sample drawn(Corpus corpus, int side, double ratio, SplittableRandom random) {
        int[] group = new int[2 * side];
        double[] words = new double[2 * side];
        double[] hits = new double[2 * side * corpus.frames];
        for (int i = 0; i < 2 * side; i++) {
            int from = random.nextInt(corpus.words.length);
            group[i] = i < side ? 0 : 1;
            words[i] = corpus.words[from];
            for (int f = 0; f < corpus.frames; f++) {
                double k = corpus.hits[from * corpus.frames + f];
                hits[i * corpus.frames + f] = i < side ? k : thinned(k, 1 / ratio, random);
            }
        }
        return new Sample(2, corpus.frames, group, new int[2 * side], words, hits);
    }

    private static double thinned(double k, double share, SplittableRandom random) {
        int kept = 0;
        for (int i = 0; i < k; i++) {
            kept += random.nextDouble() < share ? 1 : 0;
        }
        return kept;
    }

    private static Map<String, Corpus> corpora(Path data) throws IOException {
        Map<String, Corpus> corpora = new TreeMap<>();
        corpora.put("polnear", count(jsonLines(data.resolve("polnear/train.jsonl"), "outlet")));
        corpora.put("basil", count(jsonLines(data.resolve("basil/basil.jsonl"), "source")));
        corpora.put("inaugural", count(speeches(data.resolve("goldens/corpus/texts"))));
        return corpora;
    }

    private static Corpus count(List<Document> documents) {
        FramingAnalysis analysis = FramingAnalysis.of(Frames.worldNews())
                .by(Reading.field("group"))
                .wholeTexts();
        FramingState state = analysis.empty();
        documents.forEach(
                document -> analysis.add(state, DocumentReader.english().read(document)));
        List<String> groups = state.documents().values().stream()
                .map(d -> d.group)
                .distinct()
                .sorted()
                .toList();
        int frames = Frames.worldNews().categories().size();
        int n = state.documents().size();
        Corpus corpus = new Corpus(groups.size(), frames, new int[n], new double[n], new double[n * frames]);
        int i = 0;
        for (DocumentCounts document : state.documents().values()) {
            corpus.group[i] = groups.indexOf(document.group);
            corpus.words[i] = document.wordsOf(0);
            for (int h = 0; h < document.hits().size(); h++) {
                corpus.hits[i * frames + document.hits().frame(h)]++;
            }
            i++;
        }
        return corpus;
    }

    private static List<Document> speeches(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted()
                    .map(Document::read)
                    .map(d -> d.with("group", d.id().compareTo("1900") < 0 ? "before 1900" : "since 1900"))
                    .toList();
        }
    }

    private static List<Document> jsonLines(Path file, String group) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            try (JsonParser parser = JSON.createParser(line)) {
                documents.add(document(parser, documents.size(), group));
            }
        }
        return documents;
    }

    private static Document document(JsonParser parser, int number, String group) throws IOException {
        StringBuilder text = new StringBuilder();
        String label = "";
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals(group)) {
                label = parser.getText();
            } else if (name.equals("text")) {
                text.append(parser.getText());
            } else if (name.equals("sentences") && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    text.append(parser.getText()).append('\n');
                }
            } else {
                parser.skipChildren();
            }
        }
        return Document.of(String.format(Locale.ROOT, "%05d", number), text.toString())
                .with("group", label);
    }

    /** Counts as overdispersed as real ones, from a seed: for tests that need no data. */
    static Corpus invented(int documents, int groups, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int frames = 4;
        Corpus corpus =
                new Corpus(groups, frames, new int[documents], new double[documents], new double[documents * frames]);
        IntPredicate aboutIt = i -> random.nextInt(4) == 0;
        for (int i = 0; i < documents; i++) {
            corpus.group[i] = i % groups;
            corpus.words[i] = 200 + random.nextInt(900);
            for (int f = 0; f < frames; f++) {
                double rate = aboutIt.test(i) ? .012 : .0015;
                corpus.hits[i * frames + f] = IntStream.range(0, (int) corpus.words[i])
                        .filter(w -> random.nextDouble() < rate)
                        .count();
            }
        }
        return corpus;
    }
}
