package example.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parallax.sentiment.Tone;
import org.parallax.sentiment.ToneLabel;
import org.parallax.sentiment.ToneScorer;

/** The tone of each text. */
final class ToneTask implements Task {

    @Override
    public String name() {
        return "tone";
    }

    @Override
    public String arguments() {
        return "IN OUT";
    }

    @Override
    public String help() {
        return """
                in:  TSV with a header that names id and text, or JSON Lines {"id","text"} in a file that ends in .jsonl
                out: id TAB score in [-1, 1], no header; 0 for a text without a valued word; insufficient texts are left out""";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        ToneScorer scorer = ToneScorer.news();
        TextRows.each(Task.input(arguments.get(0)), Path.of(arguments.get(1)), text -> {
            Tone tone = scorer.score(text);
            return tone.label() == ToneLabel.INSUFFICIENT ? null : String.valueOf(tone.value().orElse(0));
        });
    }
}
