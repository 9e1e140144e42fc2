package org.parallax.sentiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Makes the weights of {@link TargetModel} from coded sentences, DATA.jsonl, into the folder of resources, OUT; without OUT cross-validates. */
public final class TrainTargetModel {

    private static final int LEAST_COUNT = 3;
    private static final TargetRegression.Settings SETTINGS = new TargetRegression.Settings(100, 0.5, 1, 35);
    private static final int FOLDS = 5;
    private static final double LEAST_WEIGHT = 0.005;

    private TrainTargetModel() {}

    public static void main(String[] args) throws IOException {
        List<TargetExample> examples = TargetExample.read(Path.of(args[0]));
        TargetRows rows = new TargetRows(examples, LEAST_COUNT);
        if (args.length == 1) {
            crossValidate(examples, rows);
            return;
        }
        TargetRegression regression =
                new TargetRegression(rows, IntStream.range(0, examples.size()).toArray(), SETTINGS);
        Files.write(Path.of(args[1], "org/parallax/sentiment/target-model.tsv"), lines(rows.names, regression));
    }

    /** Sentences of one article are all in one fold. */
    private static void crossValidate(List<TargetExample> examples, TargetRows rows) {
        int[] folds = examples.stream().mapToInt(TrainTargetModel::fold).toArray();
        int[] predicted = new int[folds.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            int[] others = IntStream.range(0, folds.length)
                    .filter(i -> folds[i] != out)
                    .toArray();
            TargetRegression regression = new TargetRegression(rows, others, SETTINGS);
            IntStream.range(0, folds.length).filter(i -> folds[i] == out).forEach(i -> {
                double[] z = regression.logits(i);
                predicted[i] = z[0] >= z[1] && z[0] >= z[2] ? 0 : z[2] > z[1] ? 2 : 1;
            });
        }
        double f = TargetExample.macroF1(rows.labels, predicted);
        System.out.println(String.format(Locale.ROOT, "macro-F1 %.4f in %d folds by article", f, FOLDS));
    }

    private static int fold(TargetExample example) {
        CRC32 sum = new CRC32();
        sum.update(example.article().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % FOLDS);
    }

    private static List<String> lines(List<String> names, TargetRegression regression) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of a multinomial logistic regression of tone toward a target, in thousandths.");
        lines.add(
                "# Trained by TrainTargetModel on NewsMTSC train (Hamborg and Donnay 2021, MIT licence); docs/tone.md is its card.");
        lines.add("# T is the target, N a name, # a number; features of less than five thousandths are left out.");
        lines.add("feature\tnegative\tneutral\tpositive");
        lines.add(line(TargetModel.BASE, regression, names.size()));
        for (int j = 0; j < names.size(); j++) {
            if (size(regression, j) >= LEAST_WEIGHT) {
                lines.add(line(names.get(j), regression, j));
            }
        }
        return lines;
    }

    private static double size(TargetRegression regression, int feature) {
        return IntStream.range(0, 3)
                .mapToDouble(k -> Math.abs(regression.weight(feature, k)))
                .max()
                .orElseThrow();
    }

    private static String line(String name, TargetRegression regression, int feature) {
        StringBuilder line = new StringBuilder(name);
        for (int k = 0; k < 3; k++) {
            line.append('\t').append(Math.round(1000 * regression.weight(feature, k)));
        }
        return line.toString();
    }
}
