package example.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parallax.sentiment.TargetScore;
import org.parallax.sentiment.TargetScorer;
import org.parallax.sentiment.ToneLabel;
import org.parallax.text.Span;

/** The tone of sentences toward the people and things they name. */
final class TargetToneTask implements Task {

    @Override
    public String name() {
        return "target-tone";
    }

    @Override
    public String arguments() {
        return "IN.jsonl OUT.jsonl [rules|model]";
    }

    @Override
    public String help() {
        return """
                in:  {"sentence_normalized","targets":[{"Input.gid","from","to"}]}, offsets in code points, "to" behind the target
                out: {"gid","label":"neg"|"neu"|"pos","score"}; the model unless rules are asked for""";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        TargetScorer scorer = scorer(arguments.size() > 2 ? arguments.get(2) : "model");
        JsonRows.each(Task.input(arguments.get(0)), Path.of(arguments.get(1)), (row, out) -> {
            String sentence = JsonRows.text(row, "sentence_normalized");
            for (JsonNode target : row.path("targets")) {
                TargetScore score = scorer.score(sentence, JsonRows.span(sentence, target, "from", "to"));
                out.write(JsonRows.JSON
                        .createObjectNode()
                        .put("gid", JsonRows.text(target, "Input.gid"))
                        .put("label", label(score.label()))
                        .put("score", score.value()));
            }
        });
    }

    static TargetScorer scorer(String engine) {
        return switch (engine) {
            case "rules" -> TargetScorer.rules();
            case "model" -> TargetScorer.model();
            default -> throw new IllegalArgumentException("the engine must be rules or model, got \"" + engine + "\"");
        };
    }

    private static String label(ToneLabel label) {
        return label == ToneLabel.POSITIVE ? "pos" : label == ToneLabel.NEGATIVE ? "neg" : "neu";
    }
}
