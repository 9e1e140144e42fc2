package org.parallax.sentiment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.Span;

/**
 * A sentence of NewsMTSC (Hamborg and Donnay 2021, EACL) with one of its targets.
 *
 * @param id the target's key
 * @param label 0 negative, 1 neutral, 2 positive
 */
record TargetExample(String id, String sentence, Span target, int label) {

    private static final Pattern ARTICLE = Pattern.compile("(allsides_\\d+_\\d+|polusa_v1_\\d+)");

    /** The article the sentence is from: examples of one never stand on both sides of a split. */
    String article() {
        Matcher matcher = ARTICLE.matcher(id.replaceFirst("^polusa\\s+", "polusa_"));
        return matcher.find() ? matcher.group() : id;
    }

    /** Reads the data set's file. */
    static List<TargetExample> read(Path file) throws IOException {
        List<TargetExample> examples = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.newBufferedReader(file))) {
            while (parser.nextToken() != null) {
                Map<?, ?> row = (Map<?, ?>) value(parser);
                String sentence = (String) row.get("sentence_normalized");
                for (Object each : (List<?>) row.get("targets")) {
                    examples.add(example(sentence, (Map<?, ?>) each));
                }
            }
        }
        return examples;
    }

    TargetView view() {
        return TargetView.of(ToneScorer.news(), sentence, new Span(0, sentence.length()), target);
    }

    /** Weight of each label: the power of what would make them count equally. */
    static double[] balance(int[] labels, double power) {
        double[] weights = new double[3];
        for (int label : labels) {
            weights[label]++;
        }
        for (int k = 0; k < 3; k++) {
            weights[k] = Math.pow(labels.length / 3.0 / weights[k], power);
        }
        return weights;
    }

    /** Mean of the three labels' F1. */
    static double macroF1(int[] labels, int[] predicted) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
            int both = 0;
            int either = 0;
            for (int i = 0; i < labels.length; i++) {
                both += labels[i] == k && predicted[i] == k ? 2 : 0;
                either += (labels[i] == k ? 1 : 0) + (predicted[i] == k ? 1 : 0);
            }
            sum += either == 0 ? 0 : (double) both / either;
        }
        return sum / 3;
    }

    private static TargetExample example(String sentence, Map<?, ?> target) {
        int from = sentence.offsetByCodePoints(0, ((Number) target.get("from")).intValue());
        int to = sentence.offsetByCodePoints(0, ((Number) target.get("to")).intValue());
        int label = ((Number) target.get("polarity")).intValue() / 2 - 1;
        return new TargetExample((String) target.get("Input.gid"), sentence, new Span(from, to), label);
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return token.isNumeric() ? parser.getDoubleValue() : parser.getText();
    }
}
