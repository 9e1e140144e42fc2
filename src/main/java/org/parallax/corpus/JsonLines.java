package org.parallax.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents of a JSON Lines file, one line at a time. */
record JsonLines(Path file) implements Iterable<Document> {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public Iterator<Document> iterator() {
        try {
            return new Lines(file, Files.newBufferedReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    private static final class Lines implements Iterator<Document> {

        private final Path file;
        private final BufferedReader in;
        private long line;
        private @Nullable String next;

        Lines(Path file, BufferedReader in) {
            this.file = file;
            this.in = in;
            advance();
        }

        private void advance() {
            try {
                do {
                    next = in.readLine();
                    line++;
                } while (next != null && next.isBlank());
                if (next == null) {
                    in.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file + ":" + line + ": " + e.getMessage(), e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Document next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            Document document = parse(next);
            advance();
            return document;
        }

        private Document parse(String json) {
            Map<String, String> fields = new TreeMap<>();
            try (JsonParser parser = JSON.createParser(json)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    throw new IllegalArgumentException(file + ":" + line + ": expected one JSON object a line");
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    if (parser.nextToken().isScalarValue()) {
                        fields.put(name, parser.getText());
                    } else {
                        parser.skipChildren();
                    }
                }
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(file + ":" + line + ": " + e.getOriginalMessage(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String id = fields.remove("id");
            String text = fields.remove("text");
            if (id == null || text == null) {
                throw new IllegalArgumentException(file + ":" + line + ": expected fields \"id\" and \"text\", got "
                        + fields.keySet() + (id == null ? "" : " and \"id\""));
            }
            return new Document(id, text, fields);
        }
    }
}
