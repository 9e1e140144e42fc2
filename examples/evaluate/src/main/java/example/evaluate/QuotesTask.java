package example.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.voices.Attribution;
import org.parallax.voices.Passage;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;

/** Who says what: one entry for each contiguous stretch of attributed words. */
final class QuotesTask implements Task {

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public String arguments() {
        return "IN.jsonl OUT.jsonl";
    }

    @Override
    public String help() {
        return """
                in:  {"id","text"}
                out: {"id","quotes":[{"start","end","kind","speaker_text","speaker_start","speaker_end","cue_start","cue_end","confidence"}]}
                     kind direct = wholly inside quotation marks, indirect = outside; offsets count code points""";
    }

    @Override
    public void run(List<String> arguments) throws IOException {
        DocumentReader reader = DocumentReader.english();
        JsonRows.each(Task.input(arguments.get(0)), Path.of(arguments.get(1)), (row, out) -> {
            String id = JsonRows.text(row, "id");
            Reading reading = reader.read(Document.of(id, JsonRows.text(row, "text")));
            ObjectNode answer = JsonRows.JSON.createObjectNode().put("id", id);
            ArrayNode quotes = answer.putArray("quotes");
            Voices voices = Voices.find(reading);
            for (Passage passage : voices.passages()) {
                add(quotes.addObject(), reading.text(), passage);
            }
            out.write(answer);
        });
    }

    private static void add(ObjectNode quote, String text, Passage passage) {
        Attribution attribution = passage.attribution();
        quote.put("start", codePoints(text, passage.span().start()));
        quote.put("end", codePoints(text, passage.span().end()));
        quote.put("kind", passage.direct() ? "direct" : "indirect");
        boolean known = !attribution.speaker().equals(Voice.UNRESOLVED);
        quote.put("speaker_text", known ? attribution.speaker().name() : null);
        span(quote, "speaker", text, attribution.source());
        span(quote, "cue", text, attribution.cue());
        quote.put("confidence", attribution.confidence());
    }

    private static void span(ObjectNode quote, String name, String text, Span span) {
        quote.put(name + "_start", span == null ? null : codePoints(text, span.start()));
        quote.put(name + "_end", span == null ? null : codePoints(text, span.end()));
    }

    private static Integer codePoints(String text, int offset) {
        return text.codePointCount(0, offset);
    }
}
