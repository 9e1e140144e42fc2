package org.parallax.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.learn.TextClassifier.Training;

class TextClassifierTest {

    private static final Training WORDS = Training.standard().with(TextFeatures.words(2));

    private static Reading reading(String id, String text) {
        return DocumentReader.english().read(Document.of(id, text));
    }

    private static List<CodedText> coded() {
        List<CodedText> coded = new ArrayList<>();
        String[] sea = {"boat", "harbour", "wave", "sail"};
        String[] land = {"field", "plough", "barn", "hay"};
        for (int i = 0; i < 24; i++) {
            boolean wet = i % 3 == 0;
            String[] words = wet ? sea : land;
            String text = "The " + words[i % 4] + " and the " + words[(i + 1) % 4] + " were old.";
            coded.add(new CodedText(reading("t" + i, text), wet ? "sea" : "land", "g" + i / 6));
        }
        return coded;
    }

    @Test
    void texts_are_coded_by_their_words() {
        TextClassifier classifier = WORDS.train(coded());

        assertThat(classifier.labels()).containsExactly("land", "sea");
        assertThat(classifier.label(reading("x", "A sail in the harbour"))).isEqualTo("sea");
        assertThat(classifier.probabilities(reading("x", "A barn")).values().stream()
                        .mapToDouble(v -> v)
                        .sum())
                .isEqualTo(1, within(1e-12));
        assertThat(classifier.deciding("sea", 20))
                .extracting(TextClassifier.Deciding::feature)
                .contains("boat", "wave");
    }

    @Test
    void the_callers_features_can_decide() {
        TextFeatures capitals = TextFeatures.words(0)
                .with(text -> Map.of("letters", (double) text.text().length() - 20));
        List<CodedText> coded = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            coded.add(CodedText.of(reading("s" + i, "Short text."), "short"));
            coded.add(CodedText.of(reading("l" + i, "A text that goes on for a good while longer."), "long"));
        }

        assertThat(Training.standard().with(capitals).train(coded).label(reading("x", "Brief.")))
                .isEqualTo("short");
    }

    @Test
    void cross_validation_keeps_groups_together_and_gives_every_text_a_label() {
        Evaluation evaluation = new CrossValidation(4, 1).run(WORDS, coded());

        assertThat(evaluation.given()).hasSize(24);
        assertThat(evaluation.macroF1()).isGreaterThan(.9);
        assertThat(evaluation.brier()).isBetween(0.0, .5);
        assertThatThrownBy(() -> new CrossValidation(5, 1).run(WORDS, coded())).hasMessageContaining("got 4");
    }

    @Test
    void measures_are_those_of_the_confusion_table() {
        Evaluation evaluation = new Evaluation(List.of(
                given("a", "a", .9),
                given("a", "a", .8),
                given("a", "b", .4),
                given("b", "b", .3),
                given("b", "a", .6)));

        // by hand: a has tp 2, fp 1, fn 1; b has tp 1, fp 1, fn 1
        assertThat(evaluation.precision("a")).isEqualTo(2.0 / 3, within(1e-12));
        assertThat(evaluation.recall("b")).isEqualTo(.5);
        assertThat(evaluation.macroF1()).isEqualTo((4.0 / 6 + .5) / 2, within(1e-12));
        assertThat(evaluation.accuracy()).isEqualTo(.6);
        assertThat(evaluation.brier()).isEqualTo(2 * (.01 + .04 + .36 + .09 + .36) / 5, within(1e-12));
    }

    private static Evaluation.Given given(String truth, String label, double a) {
        Map<String, Double> p = new LinkedHashMap<>();
        p.put("a", a);
        p.put("b", 1 - a);
        return new Evaluation.Given("x", truth, label, p);
    }

    @Test
    void a_saved_classifier_gives_the_same_probabilities(@TempDir Path folder) throws IOException {
        TextClassifier classifier = WORDS.train(coded());
        Path file = folder.resolve("sea.txt");
        classifier.write(file);
        Reading text = reading("x", "The boat and the barn");

        assertThat(TextClassifier.read(file, TextFeatures.words(2)).probabilities(text))
                .isEqualTo(classifier.probabilities(text));
        assertThatThrownBy(() -> TextClassifier.read(file, TextFeatures.words(1)))
                .hasMessageContaining("sea.txt:2:");
        Files.writeString(file, "something else\n");
        assertThatThrownBy(() -> TextClassifier.read(file, TextFeatures.words(2)))
                .hasMessageContaining("sea.txt:1:");
    }

    @Test
    void one_label_or_a_label_with_one_text_is_refused() {
        List<CodedText> one = List.of(CodedText.of(reading("a", "x"), "l"), CodedText.of(reading("b", "y"), "l"));

        assertThatThrownBy(() -> WORDS.train(one)).hasMessageContaining("at least two labels");
        List<CodedText> lone = new ArrayList<>(one);
        lone.add(CodedText.of(reading("c", "z"), "m"));
        assertThatThrownBy(() -> WORDS.train(lone)).hasMessageContaining("\"m\" has one text");
    }

    @Test
    void a_coding_sheet_is_blind_and_its_codes_come_back(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sheet.csv");
        Map<String, String> key =
                CodingSheet.write(List.of(reading("d1", "One, two"), reading("d2", "Three")), 3, file);
        String sheet = Files.readString(file);
        assertThat(sheet).doesNotContain("d1").contains("\"One, two\"");
        String number = key.entrySet().stream()
                .filter(e -> e.getValue().equals("d2"))
                .findFirst()
                .orElseThrow()
                .getKey();
        Files.writeString(file, sheet.replace(number + ",Three,", number + ",Three,calm"));

        assertThat(CodingSheet.read(file, key)).isEqualTo(Map.of("d2", "calm"));
    }

    @Test
    void the_least_certain_texts_come_next() {
        List<Reading> uncoded = List.of(
                reading("sure", "boat wave sail harbour"),
                reading("unsure", "boat barn"),
                reading("field", "field hay barn"));

        assertThat(CodingSheet.next(WORDS.train(coded()), uncoded, 3)).hasSize(3);
    }
}
