package org.parallax.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.framing.Frames;
import org.parallax.framing.FramingAnalysis;
import org.parallax.framing.Naming;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneScorer;
import org.parallax.terms.Clustering;
import org.parallax.terms.DistanceMap;
import org.parallax.terms.Keyness;
import org.parallax.terms.PairMatrix;
import org.parallax.terms.TermCounter;
import org.parallax.terms.TermCounts;
import org.parallax.voices.Voices;

/** Reports to look at and to test: one article, and a seeded corpus of three outlets with favourite words. */
final class SampleReports {

    private static final Path ARTICLES = Path.of("src/test/resources/org/parallax/articles");

    private SampleReports() {}

    static Report article() {
        return of(
                DocumentReader.english().read(Document.read(ARTICLES.resolve("lake-talks.txt"))),
                "Who said what at the lake");
    }

    static Report ofText(String text, String title) {
        return of(DocumentReader.english().read(Document.of("text", text)), title);
    }

    static Report of(Reading reading, String title) {
        Voices voices = Voices.find(reading);
        return Report.titled(title)
                .article(reading, voices)
                .tone(ToneScorer.news().byVoice(reading, voices))
                .naming(Naming.worldNews().find(reading, voices))
                .framing(FramingAnalysis.of(Frames.worldNews())
                        .byVoice()
                        .draws(999)
                        .run(List.of(reading)))
                .mentions(Mentions.find(reading));
    }

    static Report corpus() {
        return corpus(45, 3);
    }

    static Report corpus(int documents, int groups) {
        Readings readings = Corpus.of(documents(documents, groups)).readings(DocumentReader.english());
        Map<String, TermCounts> bySource =
                TermCounter.words().groupedBy(Reading.field("source")).run(readings);
        Table sources = Table.of("Outlet", "Articles", "Words");
        bySource.forEach((source, counts) -> sources.row(source, counts.documents(), counts.words()));
        FramingAnalysis frames = FramingAnalysis.of(Frames.worldNews()).draws(999);
        return Report.titled("Outlets compared")
                .framing(frames.by(Reading.field("source")).run(readings))
                .texts(readings)
                .tree(Clustering.AVERAGE.of(distances()))
                .map(DistanceMap.of(distances()))
                .keyness(Keyness.compare(bySource))
                .series(Series.ofTone("Tone", tones(readings)))
                .series(Series.ofFrame(frames.by(Reading.field("date")).run(readings), "repression"))
                .table("Sources", sources);
    }

    /** Places on a plane and their distances. */
    private static PairMatrix distances() {
        double[][] places = {{0, 0}, {1, 0.3}, {0.8, 1.4}, {4, 1}, {4.4, 0.2}};
        double[][] distances = new double[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                distances[i][j] = Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]);
            }
        }
        return PairMatrix.of(List.of("Outlet 1", "Outlet 2", "Outlet 3", "Lantern", "Trade Post"), distances);
    }

    private static List<Document> documents(int documents, int groups) {
        String[] favourites = {"unrest", "dialogue", "crackdown", "reform", "threat", "sanctions", "order", "protest"};
        String[] plain = {
            "The ministers met in the capital on Monday and spoke for an hour.",
            "Nobody at the gate had seen the letter.",
            "Prices rose again, and the queues at the bakery grew.",
            "The river is low for the season, farmers said.",
            "A new bridge was a good idea, the mayor found.",
            "It was a disaster for the villages along the coast."
        };
        Random random = new Random(7);
        List<Document> list = new ArrayList<>();
        for (int d = 0; d < documents; d++) {
            int group = d % groups;
            StringBuilder text = new StringBuilder();
            for (int s = 0; s < 20; s++) {
                text.append(plain[random.nextInt(plain.length)]).append(' ');
                boolean own = random.nextInt(3) == 0;
                if (own || random.nextInt(6) == 0) {
                    int favourite = own ? group : random.nextInt(favourites.length);
                    text.append("The ")
                            .append(favourites[favourite % favourites.length])
                            .append(" went on for days.\n\n");
                }
            }
            String month = "2026-0" + (1 + d * 6 / documents);
            list.add(new Document(
                    "doc-" + d, text.toString(), Map.of("source", "Outlet " + (group + 1), "date", month)));
        }
        return list;
    }

    private static Map<String, Tone> tones(Readings readings) {
        Map<String, StringBuilder> texts = new TreeMap<>();
        for (Reading reading : readings) {
            String month = Reading.field("date").apply(reading);
            texts.computeIfAbsent(month, m -> new StringBuilder())
                    .append(reading.text())
                    .append("\n\n");
        }
        Map<String, Tone> tones = new TreeMap<>();
        texts.forEach((month, text) -> tones.put(month, ToneScorer.news().score(text.toString())));
        return tones;
    }
}
