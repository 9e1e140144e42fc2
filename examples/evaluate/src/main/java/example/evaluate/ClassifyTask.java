package example.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.framing.NewsFeatures;
import org.parallax.framing.NewsSubjects;
import org.parallax.learn.CodedText;
import org.parallax.learn.CrossValidation;
import org.parallax.learn.TextClassifier;
import org.parallax.learn.TextClassifier.Training;
import org.parallax.learn.TextFeatures;

/** Trains a classifier on labelled texts, its penalty chosen by cross-validation among them, and labels others. */
final class ClassifyTask implements Task {

    private static final CrossValidation FOLDS = new CrossValidation(5, 1);

    @Override
    public String name() {
        return "classify";
    }

    @Override
    public String arguments() {
        return "TRAIN.jsonl TEST.jsonl OUT.jsonl";
    }

    @Override
    public String help() {
        return """
                train: {"text","label"}
                test:  {"id","text"}
                out:   {"id","label","probability"}""";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        DocumentReader reader = DocumentReader.english();
        List<CodedText> coded = coded(reader, Task.input(arguments.get(0)));
        Path test = Task.input(arguments.get(1));
        Training training = Training.standard()
                .with(TextFeatures.standard().with(NewsFeatures.standard()).with(NewsSubjects.standard()));
        TextClassifier classifier = FOLDS.tuned(training, coded).train(coded);
        JsonRows.each(test, Path.of(arguments.get(2)), (row, out) -> {
            String id = JsonRows.text(row, "id");
            Reading text = reader.read(Document.of(id, JsonRows.text(row, "text")));
            String label = classifier.label(text);
            ObjectNode answer = JsonRows.JSON.createObjectNode().put("id", id).put("label", label);
            out.write(answer.put("probability", classifier.probabilities(text).get(label)));
        });
    }

    private static List<CodedText> coded(DocumentReader reader, Path file) throws IOException {
        List<CodedText> coded = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonNode row = JsonRows.parse(file, number, line);
                    Reading text = reader.read(Document.of("train " + number, JsonRows.text(row, "text")));
                    coded.add(CodedText.of(text, JsonRows.text(row, "label")));
                }
            }
        }
        return coded;
    }
}
