package org.parallax.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.analysis.Step;
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
    void the_least_certain_texts_come_next_and_copies_last() {
        List<Reading> uncoded = List.of(
                reading("sure", "boat wave sail harbour"),
                reading("copy", "boat barn"),
                reading("unsure", "boat barn"),
                reading("other", "field and sail"));

        List<Reading> next = CodeNext.of(WORDS.train(coded()), uncoded, 4);

        assertThat(next).extracting(Reading::id).endsWith("unsure").hasSize(4);
        assertThat(next.subList(0, 2)).extracting(Reading::id).containsExactlyInAnyOrder("copy", "other");
        assertThat(CodeNext.of(WORDS.train(coded()), uncoded, 1)).hasSize(1);
        assertThat(CodeNext.of(WORDS.train(coded()), List.of(), 3)).isEmpty();
    }

    @Test
    void what_each_word_of_a_text_adds_sums_to_the_log_odds() {
        TextClassifier classifier = Training.standard().train(coded());
        Reading text = reading("x", "The boat and the barn");

        double sea = sum(classifier.explain(text, "sea"));
        double land = sum(classifier.explain(text, "land"));
        Map<String, Double> p = classifier.probabilities(text);
        assertThat(sea - land).isEqualTo(Math.log(p.get("sea") / p.get("land")), within(1e-9));
        assertThatThrownBy(() -> classifier.explain(text, "sky")).hasMessageContaining("known: land, sea");
    }

    private static double sum(List<TextClassifier.Deciding> parts) {
        return parts.stream().mapToDouble(TextClassifier.Deciding::weight).sum();
    }

    @Test
    void the_order_of_the_texts_moves_no_label() {
        List<CodedText> backwards = new ArrayList<>(coded());
        java.util.Collections.reverse(backwards);
        Reading text = reading("x", "The boat and the barn");

        assertThat(Training.standard().train(backwards).probabilities(text).get("sea"))
                .isEqualTo(
                        Training.standard().train(coded()).probabilities(text).get("sea"), within(1e-6));
    }

    @Test
    void tuning_takes_the_penalty_with_the_best_f1_and_the_largest_of_equal_ones() {
        CrossValidation folds = new CrossValidation(3, 1);

        // every text is labelled right under all of these, so that they are equal
        assertThat(folds.tuned(WORDS, coded(), List.of(.01, .1, .05)).penalty()).isEqualTo(.1);
        // balanced or not, under an absurd penalty all texts get one label
        assertThat(folds.tuned(new Training(WORDS.features(), 1, false, 2), coded(), List.of(.1, 1e9))
                        .penalty())
                .isEqualTo(.1);
        assertThatThrownBy(() -> folds.tuned(WORDS, coded(), List.of())).hasMessageContaining("at least one penalty");
        assertThatThrownBy(() -> folds.tuned(WORDS, coded(), List.of(0.0))).hasMessageContaining("above 0");
    }

    @Test
    void a_learning_curve_is_scored_on_all_texts_whatever_it_trains_on() {
        CrossValidation folds = new CrossValidation(4, 1);

        Map<Integer, Double> curve = folds.learningCurve(WORDS, coded(), List.of(3, 18));

        assertThat(curve.keySet()).containsExactly(3, 18);
        assertThat(curve.get(18)).isEqualTo(folds.run(WORDS, coded()).macroF1(), within(1e-12));
        assertThat(curve.get(3)).isLessThan(curve.get(18));
        assertThatThrownBy(() -> folds.learningCurve(WORDS, coded(), List.of(19)))
                .hasMessageContaining("can take 1 to 18 of these texts, got 19");
    }

    @Test
    void labels_and_features_with_tabs_and_line_breaks_survive_saving(@TempDir Path folder) {
        TextFeatures own = TextFeatures.words(0)
                .with(text -> Map.of("a\tb\\n\n", (double) text.text().length()));
        List<CodedText> coded = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            coded.add(CodedText.of(reading("s" + i, "Short."), "tab\there"));
            coded.add(CodedText.of(reading("l" + i, "A text that goes on for longer."), "line\nthere"));
        }
        TextClassifier classifier = Training.standard().with(own).train(coded);
        Path file = folder.resolve("odd.txt");
        classifier.write(file);

        TextClassifier back = TextClassifier.read(file, own);
        assertThat(back.labels()).isEqualTo(classifier.labels());
        assertThat(back.probabilities(reading("x", "Brief.")))
                .isEqualTo(classifier.probabilities(reading("x", "Brief.")));
    }

    @Test
    void what_one_step_adds_is_scaled_apart_and_all_steps_share_one_weight() {
        Step<Reading, Map<String, Double>> length =
                text -> Map.of("length", (double) text.text().length());
        Step<Reading, Map<String, Double>> form = text -> Map.of("words", 1.0, "more", 2.0, "other", 5.0);
        List<Reading> texts = coded().stream().map(CodedText::reading).toList();

        double alone = first(TextFeatures.words(0).with(length), texts);

        assertThat(first(TextFeatures.words(0).with(length).with(form), texts))
                .isCloseTo(alone / Math.sqrt(2), within(1e-12));
    }

    /** The value of the feature that comes first, in the first text. */
    private static double first(TextFeatures features, List<Reading> texts) {
        FeatureCounts counts = FeatureCounts.of(features, texts);
        int[] all = IntStream.range(0, texts.size()).toArray();
        return FeatureSpace.of(counts, all, 1).rows(counts, all).get(0).value()[0];
    }

    /** What is done to a saved classifier, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (?s)\\z                     | WORDS\\tzz\\t1\\t1\\t1\\n | :\\d+: expected nothing behind the intercepts
            INTERCEPTS.*\\n             |                            | :\\d+: the file ends without a line INTERCEPTS
            \\tbarn\\t[^\\t]+           | \\tbarn\\tNaN               | :\\d+: expected a finite number in column 3
            \\tbarn\\t[^\\t]+           | \\tbarn\\t1e999             | :\\d+: expected a finite number in column 3
            \\tbarn\\t[^\\t]+           | \\tbarn\\tmany              | :\\d+: expected a number in column 3, got "many"
            \\tbarn\\t[^\\t]+           | \\tbarn                    | :\\d+: expected 5 tab-separated columns, got 4
            \\tbarn\\t                 | \\taaaa\\t                 | :\\d+: features must be sorted
            \\tbarn\\t                 | \\tba\\\\xrn\\t              | :\\d+: a backslash must be followed by
            WORDS\\tbarn              | CLASS\\tbarn               | :\\d+: unknown kind "CLASS"
            WORDS\\tbarn              | OWN 1\\tbarn               | :\\d+: unknown kind "OWN 1"
            land\\tsea\\n              | sea\\tland\\n               | :3: expected two or more labels, sorted
            land\\tsea\\n              | sea\\n                     | :3: expected two or more labels
            phrases 2                 | phrases 3                   | :2: expected "phrases 2, strings 0 to 0", got "phrases 3
            classifier 2              | classifier 9                | :1: expected "parallax text classifier 2"
            """)
    void a_hostile_file_is_refused_with_its_line(String from, @Nullable String to, String said, @TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("sea.txt");
        WORDS.train(coded()).write(file);
        String saved = Files.readString(file);
        String hostile = saved.replaceFirst(from, to == null ? "" : Matcher.quoteReplacement(to.translateEscapes()));
        assertThat(hostile).isNotEqualTo(saved);
        Files.writeString(file, hostile);

        assertThatThrownBy(() -> TextClassifier.read(file, TextFeatures.words(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .containsPattern("sea.txt" + said);
    }

    @Test
    void a_file_that_is_not_text_is_named(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sea.bin");
        Files.write(file, new byte[] {(byte) 0xac, (byte) 0xed, 0, 5});

        assertThatThrownBy(() -> TextClassifier.read(file, TextFeatures.words(2)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("sea.bin");
    }
}
