package org.parallax.sentiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the weights of {@link TargetModel} from coded sentences, DATA.jsonl, into the folder of resources, OUT. */
public final class TrainTargetModel {

    private static final int LEAST_COUNT = 3;
    private static final double LAMBDA = 100;
    private static final double BALANCE = 0.5;
    private static final int STEPS = 60;

    private TrainTargetModel() {}

    public static void main(String[] args) throws IOException {
        List<TargetExample> examples = TargetExample.read(Path.of(args[0]));
        List<Map<String, Double>> rows = new ArrayList<>();
        examples.forEach(example -> rows.add(row(example)));
        int[] labels = examples.stream().mapToInt(TargetExample::label).toArray();
        TargetRegression regression = new TargetRegression(rows, labels, LEAST_COUNT, LAMBDA, BALANCE);
        regression.fit(STEPS);
        Files.write(Path.of(args[1], "org/parallax/sentiment/target-model.tsv"), lines(regression));
    }

    private static Map<String, Double> row(TargetExample example) {
        Map<String, Double> row = new TreeMap<>();
        TargetView view = example.view();
        TargetFeatures.Sink sink = (name, value, first, last) -> row.merge(name, value, Double::sum);
        RuleFeatures.of(view, sink);
        WordFeatures.of(view, sink);
        return row;
    }

    private static List<String> lines(TargetRegression regression) {
        List<String> lines = new ArrayList<>();
        lines.add("# Weights of a multinomial logistic regression of tone toward a target, in hundredths.");
        lines.add(
                "# Trained by TrainTargetModel on NewsMTSC train (Hamborg and Donnay 2021, MIT licence); docs/tone.md is its card.");
        lines.add("# T is the target, N a name, # a number; features of less than half a hundredth are left out.");
        lines.add("feature\tnegative\tneutral\tpositive");
        lines.add(line(TargetModel.BASE, regression, regression.names.size()));
        for (int j = 0; j < regression.names.size(); j++) {
            String line = line(regression.names.get(j), regression, j);
            if (!line.endsWith("\t0\t0\t0")) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static String line(String name, TargetRegression regression, int feature) {
        StringBuilder line = new StringBuilder(name);
        for (int k = 0; k < 3; k++) {
            line.append('\t').append(Math.round(100 * regression.weight(feature, k)));
        }
        return line.toString();
    }
}
