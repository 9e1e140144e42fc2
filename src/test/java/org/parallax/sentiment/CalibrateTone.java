package org.parallax.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses {@link ToneThresholds#NEWS}: TWEETS.tsv NEWSMTSC.jsonl. Prints the middle of the pairs whose mean of two
 * macro-F1 is within half a point of the best: on rated tweets, where a mean rating within 0.5 of 0 is neutral, and on
 * sentences whose targets all share one polarity.
 * Then, of sentences that speak well of one target and ill of another, how many each value of {@code mixed} finds.
 */
public final class CalibrateTone {

    private static final double NEUTRAL_RATING = 0.5;
    private static final int STEPS = 40;
    private static final double PLATEAU = 0.005;

    private record Case(double value, double positive, double negative, int label) {
        static Case of(Tone tone, int label) {
            return new Case(tone.value().orElse(0), tone.positive(), tone.negative(), label);
        }
    }

    private CalibrateTone() {}

    public static void main(String[] args) throws IOException {
        List<Case> twoSided = new ArrayList<>();
        List<Case> tweets = tweets(Path.of(args[0]));
        List<Case> news = news(Path.of(args[1]), twoSided);
        print("texts", List.of(tweets, news));
        print("targets, by the rules", List.of(targets(Path.of(args[1]))));
        for (int m = 2; m < STEPS / 2; m++) {
            double mixed = m / 100.0;
            print(
                    "mixed %.2f: %.3f of the two-sided, %.3f of the others",
                    mixed, share(twoSided, mixed), share(news, mixed));
        }
    }

    /** The middle of the pairs whose mean macro-F1 over the sets is next to the best. */
    private static void print(String what, List<List<Case>> sets) {
        double[][] f = new double[STEPS][STEPS];
        double best = 0;
        for (int low = 0; low < STEPS; low++) {
            for (int high = 0; high < STEPS; high++) {
                ToneThresholds pair = new ToneThresholds(-low / 100.0, high / 100.0, 2);
                f[low][high] = sets.stream()
                        .mapToDouble(set -> macroF1(set, pair))
                        .average()
                        .orElseThrow();
                best = Math.max(best, f[low][high]);
            }
        }
        double lows = 0;
        double highs = 0;
        int n = 0;
        for (int low = 0; low < STEPS; low++) {
            for (int high = 0; high < STEPS; high++) {
                if (f[low][high] >= best - PLATEAU) {
                    lows += low;
                    highs += high;
                    n++;
                }
            }
        }
        print("%s: best %.4f, middle of %d pairs: -%.3f %.3f", what, best, n, lows / n / 100, highs / n / 100);
    }

    private static List<Case> targets(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (TargetExample example : TargetExample.read(file)) {
            cases.add(new Case(
                    TargetScorer.rules()
                            .score(example.sentence(), example.target())
                            .value(),
                    0,
                    0,
                    example.label()));
        }
        return cases;
    }

    private static double share(List<Case> cases, double mixed) {
        return cases.stream()
                        .filter(c -> Math.min(c.positive, -c.negative) >= mixed)
                        .count()
                / (double) cases.size();
    }

    private static List<Case> tweets(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split("\t"));
        List<Case> cases = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            double mean = Double.parseDouble(cells[header.indexOf("human_mean")]);
            int label = mean <= -NEUTRAL_RATING ? 0 : mean >= NEUTRAL_RATING ? 2 : 1;
            cases.add(Case.of(ToneScorer.news().scoreAsOne(cells[header.indexOf("text")]), label));
        }
        return cases;
    }

    private static List<Case> news(Path file, List<Case> twoSided) throws IOException {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (TargetExample example : TargetExample.read(file)) {
            seen.merge(example.sentence(), 1 << example.label(), (a, b) -> a | b);
        }
        List<Case> cases = new ArrayList<>();
        seen.forEach((sentence, labels) -> {
            Tone tone = ToneScorer.news().scoreAsOne(sentence);
            if (Integer.bitCount(labels) == 1) {
                cases.add(Case.of(tone, Integer.numberOfTrailingZeros(labels)));
            } else if ((labels & 5) == 5) {
                twoSided.add(Case.of(tone, 1));
            }
        });
        return cases;
    }

    private static double macroF1(List<Case> cases, ToneThresholds pair) {
        int[] labels = cases.stream().mapToInt(c -> c.label).toArray();
        int[] predicted = cases.stream()
                .mapToInt(c -> c.value <= pair.negative() ? 0 : c.value >= pair.positive() ? 2 : 1)
                .toArray();
        return TargetExample.macroF1(labels, predicted);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
