package org.parallax.learn;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A classifier as text, and back: every line is checked before anything is made of it. */
final class ModelFile {

    private static final String FORMAT = "parallax text classifier 2";
    private static final String INTERCEPTS = "INTERCEPTS";

    private final Path file;
    private final BufferedReader in;
    private int line;

    private ModelFile(Path file, BufferedReader in) {
        this.file = file;
        this.in = in;
    }

    static void write(TextClassifier classifier, Path file) {
        FeatureSpace space = classifier.space();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(FORMAT + "\n" + settings(space.features()) + "\n");
            out.write(String.join(
                            "\t",
                            classifier.labels().stream().map(ModelFile::escaped).toList())
                    + "\n");
            for (int f = 0; f <= space.size(); f++) {
                out.write(
                        f == space.size()
                                ? INTERCEPTS + "\t\t1"
                                : kind(space.feature(f).block()) + "\t"
                                        + escaped(space.feature(f).name()) + "\t" + space.scale(f));
                for (int l = 0; l < classifier.labels().size(); l++) {
                    out.write("\t"
                            + classifier.coefficients()[f * classifier.labels().size() + l]);
                }
                out.write("\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e, e);
        }
    }

    static TextClassifier read(Path file, TextFeatures features) {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return new ModelFile(file, in).classifier(features);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    private static String settings(TextFeatures features) {
        return "phrases " + features.longestPhrase() + ", strings " + features.shortestString() + " to "
                + features.longestString();
    }

    private TextClassifier classifier(TextFeatures features) throws IOException {
        expect(FORMAT, next());
        expect(settings(features), next());
        List<String> labels = labels();
        List<Feature> known = new ArrayList<>();
        List<double[]> numbers = new ArrayList<>();
        boolean complete = false;
        for (String row = next(); row != null; row = next()) {
            if (complete) {
                throw bad("expected nothing behind the intercepts, got \"" + shown(row) + "\"");
            }
            String[] cells = row.split("\t", -1);
            if (cells.length != 3 + labels.size()) {
                throw bad("expected " + (3 + labels.size()) + " tab-separated columns, got " + cells.length);
            }
            complete = cells[0].equals(INTERCEPTS);
            if (!complete) {
                known.add(feature(cells, known, features));
            }
            numbers.add(numbers(cells));
        }
        if (!complete) {
            throw bad("the file ends without a line " + INTERCEPTS + "; it was cut off");
        }
        return of(features, labels, known, numbers);
    }

    private @Nullable String next() throws IOException {
        line++;
        return in.readLine();
    }

    private List<String> labels() throws IOException {
        String row = next();
        List<String> labels = new ArrayList<>();
        for (String cell : row == null ? new String[0] : row.split("\t", -1)) {
            labels.add(unescaped(cell));
        }
        if (labels.size() < 2 || labels.stream().anyMatch(String::isBlank) || !ascending(labels)) {
            throw bad("expected two or more labels, sorted and parted by tabs, got \"" + shown(row) + "\"");
        }
        return List.copyOf(labels);
    }

    private static boolean ascending(List<String> labels) {
        for (int l = 1; l < labels.size(); l++) {
            if (labels.get(l - 1).compareTo(labels.get(l)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** The caller's steps have numbers from 1 on. */
    private static String kind(int block) {
        return switch (block) {
            case Feature.WORDS -> "WORDS";
            case Feature.STRINGS -> "STRINGS";
            default -> "OWN " + (block - Feature.OWN + 1);
        };
    }

    private Feature feature(String[] cells, List<Feature> before, TextFeatures features) {
        List<String> kinds =
                IntStream.range(0, features.blocks()).mapToObj(ModelFile::kind).toList();
        int block = kinds.indexOf(cells[0]);
        if (block < 0) {
            throw bad("unknown kind \"" + shown(cells[0]) + "\"; known: " + kinds + ", " + INTERCEPTS);
        }
        Feature feature = new Feature(block, unescaped(cells[1]));
        if (!before.isEmpty() && before.get(before.size() - 1).compareTo(feature) >= 0) {
            throw bad("features must be sorted by kind and name, each once, got \"" + shown(cells[1]) + "\" behind \""
                    + before.get(before.size() - 1).name() + "\"");
        }
        return feature;
    }

    /** The scale and the coefficients. */
    private double[] numbers(String[] cells) {
        double[] numbers = new double[cells.length - 2];
        for (int c = 2; c < cells.length; c++) {
            try {
                numbers[c - 2] = Double.parseDouble(cells[c]);
            } catch (NumberFormatException e) {
                throw bad("expected a number in column " + (c + 1) + ", got \"" + shown(cells[c]) + "\"");
            }
            if (!Double.isFinite(numbers[c - 2])) {
                throw bad("expected a finite number in column " + (c + 1) + ", got " + cells[c]);
            }
        }
        return numbers;
    }

    private static TextClassifier of(
            TextFeatures features, List<String> labels, List<Feature> known, List<double[]> numbers) {
        double[] scale = new double[known.size()];
        double[] coefficients = new double[labels.size() * numbers.size()];
        for (int f = 0; f < numbers.size(); f++) {
            if (f < scale.length) {
                scale[f] = numbers.get(f)[0];
            }
            System.arraycopy(numbers.get(f), 1, coefficients, f * labels.size(), labels.size());
        }
        return new TextClassifier(new FeatureSpace(features, known, scale), labels, coefficients);
    }

    private void expect(String expected, @Nullable String got) {
        if (!expected.equals(got)) {
            throw bad("expected \"" + expected + "\", got \"" + shown(got) + "\"");
        }
    }

    private IllegalArgumentException bad(String message) {
        return new IllegalArgumentException(file + ":" + line + ": " + message);
    }

    private static String shown(@Nullable String text) {
        return text == null ? "the end of the file" : text.substring(0, Math.min(80, text.length()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
                continue;
            }
            i++;
            int which = i < text.length() ? "\\tnr".indexOf(text.charAt(i)) : -1;
            if (which < 0) {
                throw bad("a backslash must be followed by \\, t, n or r, got \"" + shown(text) + "\"");
            }
            plain.append("\\\t\n\r".charAt(which));
        }
        return plain.toString();
    }
}
