package example.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.actors.Actor;
import org.parallax.sentiment.TargetScorer;
import org.parallax.sentiment.ToneScorer;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.WordTokenizer;

/** The tone of a marked span toward a target that its sentence may or may not name. */
final class SpansTask implements Task {

    /** Praise has to outweigh this: what makes a coder mark a span is seldom praise. Chosen on the BASIL half. */
    private static final double RESERVE = 0.7;

    @Override
    public String name() {
        return "spans";
    }

    @Override
    public String arguments() {
        return "IN.jsonl OUT.jsonl [rules|model]";
    }

    @Override
    public String help() {
        return """
                in:  {"id","sentence","start","end","target"}, offsets in code points
                out: {"id","score"}, above 0 for praise of the target""";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        TargetScorer engine = TargetToneTask.scorer(arguments.size() > 2 ? arguments.get(2) : "model");
        JsonRows.each(Task.input(arguments.get(0)), Path.of(arguments.get(1)), (row, out) -> {
            String sentence = JsonRows.text(row, "sentence");
            Span span = JsonRows.span(sentence, row, "start", "end");
            out.write(JsonRows.JSON
                    .createObjectNode()
                    .put("id", JsonRows.text(row, "id"))
                    .put("score", score(sentence, span, JsonRows.text(row, "target"), engine)));
        });
    }

    /** Toward the name where there is one, toward what the span opens with, and the span's own words. */
    private static double score(String sentence, Span span, String target, TargetScorer engine) {
        double words = ToneScorer.news().score(span.textIn(sentence)).value().orElse(0);
        Span opening = opening(sentence, span);
        Span named = mention(sentence, HarsherTask.actor(target)).orElse(opening);
        return engine.score(sentence, named).value() + engine.score(sentence, opening).value() + words - RESERVE;
    }

    private static Span opening(String sentence, Span span) {
        for (Token token : WordTokenizer.standard().tokenize(span.textIn(sentence))) {
            if (token.isWord()) {
                return new Span(span.start() + token.start(), span.start() + token.end());
            }
        }
        return span;
    }

    private static Optional<Span> mention(String sentence, Actor target) {
        for (String name : target.names()) {
            int at = sentence.indexOf(name);
            if (at >= 0) {
                return Optional.of(new Span(at, at + name.length()));
            }
        }
        return Optional.empty();
    }
}
