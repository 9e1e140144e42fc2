package org.parallax.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Finding;
import org.parallax.stats.Difference;
import org.parallax.text.Span;

/** Writes the report's JSON into memory: fields in the order given, numbers equal on every machine, no NaN. */
final class Json {

    private final StringWriter out = new StringWriter();
    private final JsonGenerator generator;

    Json() {
        try {
            generator = new JsonFactory().createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
    }

    Json object() {
        return write(JsonGenerator::writeStartObject);
    }

    Json object(String name) {
        return name(name).object();
    }

    Json endObject() {
        return write(JsonGenerator::writeEndObject);
    }

    Json array(String name) {
        return name(name).write(JsonGenerator::writeStartArray);
    }

    /** An array within an array. */
    Json startArray() {
        return write(JsonGenerator::writeStartArray);
    }

    Json endArray() {
        return write(JsonGenerator::writeEndArray);
    }

    Json field(String name, @Nullable String value) {
        return name(name).write(g -> g.writeString(value));
    }

    Json field(String name, long value) {
        return name(name).write(g -> g.writeNumber(value));
    }

    Json field(String name, boolean value) {
        return name(name).write(g -> g.writeBoolean(value));
    }

    /** The number to nine digits; null where it is NaN or without bound. */
    Json field(String name, double value) {
        return name(name).value(value);
    }

    Json value(String value) {
        return write(g -> g.writeString(value));
    }

    Json value(double value) {
        return write(g -> {
            if (Double.isFinite(value)) {
                g.writeNumber(Decimals.exact(value));
            } else {
                g.writeNull();
            }
        });
    }

    /** The fields {@code start} and {@code end}. */
    Json span(Span span) {
        return field("start", span.start()).field("end", span.end());
    }

    /** The fields {@code logRatio}, {@code low}, {@code high}, {@code p}, {@code q}. */
    Json difference(Difference difference) {
        return field("logRatio", difference.logRatio())
                .field("low", difference.low())
                .field("high", difference.high())
                .field("p", difference.p())
                .field("q", difference.q());
    }

    /** An object of {@code document}, {@code start}, {@code end}, {@code text}. */
    Json finding(Finding finding) {
        return object().field("document", finding.document())
                .span(finding.span())
                .field("text", finding.text())
                .endObject();
    }

    /** A field whose value comes next. */
    Json name(String name) {
        return write(g -> g.writeFieldName(name));
    }

    private Json write(Step step) {
        try {
            step.to(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public String toString() {
        write(JsonGenerator::close);
        return out.append('\n').toString();
    }

    private interface Step {
        void to(JsonGenerator generator) throws IOException;
    }
}
