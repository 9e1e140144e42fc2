package org.parallax.voices;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Corpus;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;

/** Writes the passages of JSON Lines for the scorer of quotations: {@code QuotesOut IN.jsonl OUT.jsonl}. */
final class QuotesOut {

    private QuotesOut() {}

    public static void main(String[] args) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]));
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setRootValueSeparator(null);
            for (Reading reading : Corpus.readJsonLines(Path.of(args[0])).readings(DocumentReader.english())) {
                json.writeStartObject();
                json.writeStringField("id", reading.id());
                json.writeArrayFieldStart("quotes");
                Voices voices = Voices.find(reading);
                for (Passage passage : voices.passages()) {
                    write(json, reading.text(), passage);
                }
                json.writeEndArray();
                json.writeArrayFieldStart("marks");
                for (Quotation quotation : voices.quotations()) {
                    json.writeStartObject();
                    span(json, "", reading.text(), quotation.content());
                    json.writeStringField("role", quotation.role().name());
                    json.writeStringField("reason", quotation.reason());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    private static void write(JsonGenerator json, String text, Passage passage) throws IOException {
        Attribution attribution = passage.attribution();
        json.writeStartObject();
        span(json, "", text, passage.span());
        json.writeStringField("kind", passage.direct() ? "direct" : "indirect");
        json.writeStringField(
                "speaker_text",
                attribution.speaker().equals(Voice.UNRESOLVED)
                        ? null
                        : attribution.speaker().name());
        span(json, "speaker_", text, attribution.source());
        span(json, "cue_", text, attribution.cue());
        json.writeNumberField("confidence", attribution.confidence());
        json.writeStringField("reason", attribution.reason());
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, String name, String text, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(name + "start");
            json.writeNullField(name + "end");
        } else {
            json.writeNumberField(name + "start", text.codePointCount(0, span.start()));
            json.writeNumberField(name + "end", text.codePointCount(0, span.end()));
        }
    }
}
