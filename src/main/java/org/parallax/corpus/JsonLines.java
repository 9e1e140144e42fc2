package org.parallax.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One JSON object a line; blank lines are passed over, nested values are left out. */
final class JsonLines implements RecordCursor {

    private static final JsonFactory JSON = new JsonFactory();

    private final BufferedReader in;
    private final ReadOptions options;
    private long line;

    JsonLines(BufferedReader in, ReadOptions options) {
        this.in = in;
        this.options = options;
    }

    /** The document of one line. */
    static Document document(String json, ReadOptions options) throws BadRecordException {
        try {
            Document document = Fields.document(options, fields(json));
            options.checkLength(document);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory cannot be read", e);
        }
    }

    @Override
    public @Nullable Document next() throws IOException, BadRecordException {
        String json;
        do {
            json = in.readLine();
            line++;
        } while (json != null && json.isBlank());
        return json == null ? null : Fields.document(options, fields(json));
    }

    private static Map<String, String> fields(String json) throws IOException, BadRecordException {
        Map<String, String> fields = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadRecordException("expected one JSON object a line");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getText());
                }
            }
            if (parser.nextToken() != null) {
                throw new BadRecordException("something stands behind the JSON object");
            }
        } catch (JsonProcessingException e) {
            throw new BadRecordException(e.getOriginalMessage());
        }
        return fields;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
