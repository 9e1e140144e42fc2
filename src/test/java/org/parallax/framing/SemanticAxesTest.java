package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.testing.AnalysisContract;
import org.parallax.text.WordTable;

class SemanticAxesTest implements AnalysisContract<Reading, AxisState, AxisScores> {

    /** Invented vectors, three axes of space; the scores below are FrameAxis's own code run on them. */
    private static final String TOY = """
            care 0.9 0.1 0.2
            protect 0.8 0.3 0.1
            harm -0.7 0.2 0.1
            kill -0.9 0.1 -0.2
            fair 0.2 0.9 0.1
            equal 0.1 0.8 0.3
            cheat 0.1 -0.8 0.2
            bias -0.2 -0.7 0.1
            tax 0.1 0.2 0.9
            government 0.0 0.1 0.8
            police 0.3 -0.2 0.4
            protest -0.3 0.4 0.5
            """;

    private static final SemanticAxis CARE =
            SemanticAxis.of("care", List.of("care", "protect"), List.of("harm", "kill"));
    private static final SemanticAxis FAIRNESS =
            SemanticAxis.of("fairness", List.of("fair", "equal"), List.of("cheat", "bias"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("vectors.txt");
        Files.writeString(file, TOY);
    }

    private static Reading reading(String id, String text) {
        return DocumentReader.english().read(Document.of(id, text));
    }

    private static List<Reading> toy() {
        return List.of(
                reading("d1", "police kill protest protest tax government"),
                reading("d2", "police protect protest fair equal tax tax"),
                reading("d3", "government cheat harm bias tax police police"));
    }

    @Override
    public SemanticAxes analysis() {
        List<String> words = List.of("war", "peace", "government", "said", "minister", "people", "the", "of", "city");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            rows.append(words.get(i))
                    .append(' ')
                    .append(i - 4)
                    .append(' ')
                    .append(i % 3 - .5)
                    .append('\n');
        }
        InputStream in = new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8));
        try {
            WordVectors vectors = new VectorFile("test", in, WordTable.of(words)).read();
            return SemanticAxes.of(vectors, SemanticAxis.of("calm", List.of("peace"), List.of("war")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void bias_and_intensity_are_those_of_the_reference() {
        WordVectors vectors = WordVectors.read(file, toy(), CARE, FAIRNESS);
        AxisScores scores = SemanticAxes.of(vectors, CARE, FAIRNESS)
                .by(Reading::id)
                .wholeTexts()
                .run(toy());

        // FrameAxis on the toy corpus, intensity around the corpus's bias; vectors are kept as floats
        Object[][] expected = {
            {"d1", "care", -0.10655295496179674, 0.3059733834330071},
            {"d2", "care", 0.3087348342939726, 0.17615690056222252},
            {"d3", "care", 0.07594982990204906, 0.25294631934680156},
            {"d1", "fairness", 0.19592261411918696, 0.088482957639962},
            {"d2", "fairness", 0.4533959821043428, 0.2735932446080324},
            {"d3", "fairness", -0.2703488757575031, 0.37954495425829166},
        };
        for (Object[] row : expected) {
            AxisScore score = scores.score((String) row[0], (String) row[1]);
            assertThat(score.bias()).isEqualTo((double) row[2], within(1e-7));
            assertThat(score.intensity()).isEqualTo((double) row[3], within(1e-7));
        }
        assertThat(scores.baselines().get("care")).isEqualTo(0.10267374598006855, within(1e-7));
    }

    @Test
    void leans_of_few_documents_have_no_interval_and_their_words_tell_why() {
        WordVectors vectors = WordVectors.read(file, toy(), CARE);
        AxisScore score = SemanticAxes.of(vectors, CARE)
                .by(Reading::id)
                .wholeTexts()
                .run(toy())
                .score("d1", "care");

        assertThat(score.interval()).isEmpty();
        assertThat(score.reason()).isEqualTo("1 documents");
        assertThat(score.lean()).isEqualTo(score.bias() - 0.10267374598006855, within(1e-7));
        assertThat(score.pulls()).first().extracting(AxisScore.Pull::word).isEqualTo("kill");
    }

    @Test
    void two_sources_that_lean_apart_have_intervals_that_part() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            readings.add(reading("a" + i, "they care and protect the tax ".repeat(5 + i % 3)));
            readings.add(reading("b" + i, "they harm and kill the tax ".repeat(5 + i % 4)));
        }
        WordVectors vectors = WordVectors.read(file, readings, CARE);
        AxisScores scores = SemanticAxes.of(vectors, CARE)
                .by(reading -> reading.id().substring(0, 1))
                .wholeTexts()
                .run(readings);

        assertThat(scores.score("a", "care").interval().orElseThrow().low()).isPositive();
        assertThat(scores.score("b", "care").interval().orElseThrow().high()).isNegative();
    }

    @Test
    void names_and_possessives() {
        Reading named = reading("x", "The tax helped Harm Fair. Then the government’s police came.");
        WordVectors vectors = WordVectors.read(file, List.of(named), CARE);
        AxisScore score = SemanticAxes.of(vectors, CARE).run(List.of(named)).score("the article", "care");

        // tax, government, police; Harm Fair is a name
        assertThat(score.words()).isEqualTo(3);
    }

    @Test
    void formats_of_three_programs_are_read() throws IOException {
        Files.writeString(file, "3 2\r\nThe 9 9\r\nthe 1 2 \r\ntHE 3 4\r\n");
        WordVectors vectors = WordVectors.read(file, List.of("THE", "absent"));

        assertThat(vectors.dimensions()).isEqualTo(2);
        assertThat(vectors.vector("the")).containsExactly(1, 2);
        assertThat(vectors.rank("the")).isEqualTo(2);
        assertThat(vectors.has("absent")).isFalse();
        assertThatThrownBy(() -> vectors.vector("absent")).hasMessage("no vector for \"absent\"");
        Files.writeString(file, "a 1 2\n. . . 3 4\nb 5 6");
        assertThat(WordVectors.read(file, List.of("b")).vector("b")).containsExactly(5, 6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a 1 2/b 1 | 2: expected a word and 2 numbers as in the first row, got 2 columns",
                "a 1 2/b 1 2 3 | 2: expected a word and 2 numbers as in the first row, got 4 columns",
                "a 1 2/c 1 x | 2: expected a number, got \"x\"",
                "a 1 2/c 1 NaN | 2: expected a finite number, got \"NaN\"",
                "a | 1: expected a word and 1 numbers as in the first row, got 1 columns",
            })
    void damaged_files_are_refused_with_file_and_line(String rows, String message) throws IOException {
        Files.writeString(file, rows.replace('/', '\n'));

        assertThatThrownBy(() -> WordVectors.read(file, List.of("a", "c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(file + ":" + message);
    }

    @Test
    void empty_and_absent_files_are_refused() throws IOException {
        Files.writeString(file, "");
        assertThatThrownBy(() -> WordVectors.read(file, List.of("a"))).hasMessageContaining("found no line");
        assertThatThrownBy(() -> WordVectors.read(folder.resolve("none.txt"), List.of("a")))
                .isInstanceOf(java.io.UncheckedIOException.class)
                .hasMessageContaining("none.txt: cannot be read");
    }

    @Test
    void poles_too_rare_or_absent_are_refused() {
        WordVectors vectors =
                WordVectors.read(file, toy(), CARE, SemanticAxis.of("x", List.of("care"), List.of("absent")));

        assertThatThrownBy(() -> SemanticAxes.of(vectors, SemanticAxis.of("x", List.of("care"), List.of("absent"))))
                .hasMessageContaining("[absent]")
                .hasMessageContaining("only these do: []");
        // harm stands third, kill fourth: half of the pole is not too rare
        assertThat(SemanticAxes.of(vectors, 3, CARE)).isNotNull();
        assertThatThrownBy(() -> SemanticAxes.of(vectors, 2, CARE)).hasMessageContaining("first 2 of the file");
    }

    @Test
    void an_axis_needs_two_poles_that_differ() {
        assertThatThrownBy(() -> SemanticAxis.of("x", List.of(), List.of("a"))).hasMessageContaining("at each pole");
        assertThatThrownBy(() -> SemanticAxis.of("x", List.of("a"), List.of("a")))
                .hasMessageContaining("both poles");
        assertThatThrownBy(() -> SemanticAxes.of(WordVectors.read(file, List.of("care"))))
                .hasMessageContaining("at least one axis");
    }
}
