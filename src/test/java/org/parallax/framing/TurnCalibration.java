package org.parallax.framing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * How often does the comparison of turns within one article cry wolf, how often do its intervals hold the true ratio, and
 * what does it find? The turns, their lengths and who speaks them are those of real articles, the narrator against all
 * quoted; hits are drawn at a rate that is the same for both or a known multiple. Prints the table of docs/framing.md,
 * which has the command.
 */
final class TurnCalibration {

    private static final int DRAWS = 999;

    private TurnCalibration() {}

    /** Turns of one article: whose, and of how many words. */
    record Article(int[] group, double[] words, double fewer) {}

    /** Usage: TurnCalibration DATA_FOLDER RUNS. */
    public static void main(String[] args) {
        List<Article> articles = articles(Path.of(args[0]).resolve("polnear/train.jsonl"));
        int runs = Integer.parseInt(args[1]);
        System.out.println(articles.size() + " articles with 5 turns and 150 words on both sides");
        for (double expected : new double[] {5, 10}) {
            for (boolean clustered : new boolean[] {false, true}) {
                for (double ratio : new double[] {1, 2, 3}) {
                    System.out.println(simulated(articles, expected, clustered, ratio, runs, 3));
                }
            }
        }
    }

    private static List<Article> articles(Path jsonLines) {
        List<Article> articles = new ArrayList<>();
        for (Document document : Corpus.readJsonLines(jsonLines)) {
            Reading reading = DocumentReader.english().read(document);
            Map<String, String> camps = new HashMap<>();
            for (Voice voice : Voices.find(reading).voices()) {
                if (!voice.isNarrator()) {
                    camps.put(voice.id(), "quoted");
                }
            }
            FramingAnalysis analysis = FramingAnalysis.of(Frames.worldNews()).byCamp(camps);
            FramingState state = analysis.empty();
            analysis.add(state, reading);
            List<Unit> units = Units.of(state.documents().values(), 16, EnumSet.of(Wording.OWN, Wording.QUOTED), true);
            units.removeIf(unit -> unit.words == 0);
            boolean enough = units.size() == 2
                    && units.stream()
                            .allMatch(u -> u.rows.size() >= Comparer.MIN_UNITS && u.words >= Comparer.MIN_WORDS);
            if (enough) {
                articles.add(article(units));
            }
        }
        return articles;
    }

    private static Article article(List<Unit> units) {
        int rows = units.stream().mapToInt(unit -> unit.rows.size()).sum();
        int[] group = new int[rows];
        double[] words = new double[rows];
        int at = 0;
        for (int u = 0; u < 2; u++) {
            for (Unit.Row row : units.get(u).rows) {
                group[at] = u;
                words[at++] = row.words();
            }
        }
        return new Article(group, words, Math.min(units.get(0).words, units.get(1).words));
    }

    /** What came of so many runs; {@code clustered} draws each turn's rate from an exponential distribution. */
    static String simulated(
            List<Article> articles, double expected, boolean clustered, double ratio, int runs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int covered = 0;
        int rejected = 0;
        double truth = StrictMath.log(ratio);
        for (int run = 0; run < runs; run++) {
            Article article = articles.get(run % articles.size());
            double[] hits = new double[article.words.length];
            for (int i = 0; i < hits.length; i++) {
                double mean = expected / article.fewer * article.words[i] * (article.group[i] == 0 ? ratio : 1);
                hits[i] = poisson(clustered ? -mean * StrictMath.log(1 - random.nextDouble()) : mean, random);
            }
            Sample sample = new Sample(2, 1, article.group, new int[hits.length], article.words, hits);
            Contrast.Outcome outcome =
                    new TurnContrast(DRAWS).run(sample, new boolean[] {true, true}, random.nextLong());
            covered += outcome.low()[0] <= truth && truth <= outcome.high()[0] ? 1 : 0;
            rejected += outcome.p()[0] < .05 ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "%2.0f hits expected on the smaller side, %s, ratio %.0f: %d runs, interval covers %.1f %%, p < .05 in %.1f %%",
                expected,
                clustered ? "clustered in turns" : "even",
                ratio,
                runs,
                100.0 * covered / runs,
                100.0 * rejected / runs);
    }

    private static int poisson(double mean, SplittableRandom random) {
        double limit = StrictMath.exp(-mean);
        int k = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            k++;
        }
        return k;
    }
}
