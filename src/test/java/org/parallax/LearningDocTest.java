package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.corpus.Readings;
import org.parallax.framing.NewsFeatures;
import org.parallax.framing.NewsSubjects;
import org.parallax.learn.CodeNext;
import org.parallax.learn.CodedText;
import org.parallax.learn.CrossValidation;
import org.parallax.learn.Evaluation;
import org.parallax.learn.TextClassifier;
import org.parallax.learn.TextClassifier.Training;
import org.parallax.learn.TextFeatures;
import org.parallax.stats.KrippendorffAlpha;
import org.parallax.validation.CodingSheet;
import org.parallax.validation.GoldSet;

/** The code of docs/learning.md, from coding to training, on paragraphs of invented articles. */
class LearningDocTest {

    private static final String FIRST = "// DOC 1";
    private static final String SECOND = "// DOC 2";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void texts_are_coded_and_learnt_from(@TempDir Path folder) throws IOException {
        Corpus corpus = Corpus.read(Path.of("examples/outlets/src/main/resources/articles.jsonl"));
        Readings readings = corpus.readings(DocumentReader.english());
        List<Reading> uncoded = readings.stream().limit(8).toList();
        // DOC 1
        // blind, shuffled, in another order for each coder; 300 units in earnest
        CodingSheet sheet = CodingSheet.draw(corpus, 40, 1);
        sheet.write(folder.resolve("ana.csv"), "Ana");
        sheet.write(folder.resolve("ben.csv"), "Ben");
        // DOC 1
        fill(sheet, folder.resolve("ana.csv"));
        fill(sheet, folder.resolve("ben.csv"));
        // DOC 2
        // back in, with the column "code" filled
        GoldSet gold = sheet.read(folder.resolve("ana.csv"), "Ana").plus(sheet.read(folder.resolve("ben.csv"), "Ben"));
        out.println(gold.alpha(KrippendorffAlpha.NOMINAL));

        // what most coders say, ties left out
        List<CodedText> coded = gold.coded(readings);
        Training training = Training.standard()
                .with(TextFeatures.standard().with(NewsFeatures.standard()).with(NewsSubjects.standard()));
        CrossValidation folds = new CrossValidation(5, 1);
        TextClassifier classifier = folds.tuned(training, coded).train(coded);

        // precision, recall, F1, confusion, calibration
        Evaluation how = folds.run(training, coded);
        out.println(how.macroF1());

        // what to code next: uncertain, and unlike each other
        List<Reading> next = CodeNext.of(classifier, uncoded, 5);
        // DOC 2
        assertThat(coded).hasSize(40);
        assertThat(next).hasSize(5);
        assertThat(how.macroF1()).isBetween(0.0, 1.0);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("alpha");
    }

    /** Codes every article by its source; a text may have several lines, the code stands behind the last comma. */
    private static void fill(CodingSheet sheet, Path file) throws IOException {
        Map<String, Document> items = sheet.items();
        List<String> lines = new ArrayList<>();
        String code = "";
        for (String line : Files.readAllLines(file)) {
            Document begun = items.get(line.split(",")[0]);
            code = begun == null ? code : begun.metadata().getOrDefault("source", "");
            lines.add(line.endsWith(",") ? line + code : line);
        }
        Files.write(file, lines);
    }

    @Test
    void the_page_shows_this_code() throws IOException {
        String test = Files.readString(Path.of("src/test/java/org/parallax/LearningDocTest.java"));
        List<String> code = new ArrayList<>();
        for (String mark : List.of(FIRST, SECOND)) {
            String begin = "        " + mark + "\n";
            int from = test.indexOf(begin) + begin.length();
            test.substring(from, test.indexOf(begin, from))
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> code.add(line.substring(8)));
        }

        assertThat(code).hasSizeGreaterThan(10);
        assertThat(Files.readString(Path.of("docs/learning.md")).lines().filter(line -> !line.isBlank()))
                .containsSubsequence(code);
    }
}
