package org.parallax.corpus;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text with its name and what is known about it. Keys with a meaning: {@code source}, {@code date} (ISO-8601),
 * {@code title}, {@code url}. Immutable and thread-safe.
 *
 * @param id name of the document, unique in its corpus, not blank
 * @param text the text as it stands, without a byte order mark
 * @param metadata key to value, sorted by key
 */
public record Document(String id, String text, Map<String, String> metadata) implements Serializable {

    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a document needs an id that is not blank");
        }
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        SortedMap<String, String> sorted = new TreeMap<>(metadata);
        metadata = Collections.unmodifiableSortedMap(sorted);
    }

    /** A document without metadata. */
    public static Document of(String id, String text) {
        return new Document(id, text, Map.of());
    }

    /**
     * A text file in UTF-8; its id is the file's name without the ending.
     *
     * @throws UncheckedIOException if the file is missing, unreadable, or not UTF-8 text; the message names the file
     *     and, for wrong bytes, the first one's place
     */
    public static Document read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return of(dot > 0 ? name.substring(0, dot) : name, decode(file, bytes));
    }

    /**
     * A document from one line of JSON Lines: an object with an id and a text, in the fields that the options name;
     * further plain values become metadata, nested ones are left out.
     *
     * @throws IllegalArgumentException if the line is no such object or its text is longer than the options allow; the
     *     message says what is wrong
     */
    public static Document ofJson(String line, ReadOptions options) {
        try {
            return JsonLines.document(line, options);
        } catch (BadRecordException e) {
            throw new IllegalArgumentException(e.reason(), e);
        }
    }

    private static String decode(Path file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UncheckedIOException(
                    file + ": not UTF-8 text, first wrong byte at offset " + in.position()
                            + "; convert the file, or read it with its own charset and use Document.of",
                    e);
        }
    }

    /** A copy with one more field. */
    public Document with(String key, String value) {
        SortedMap<String, String> more = new TreeMap<>(metadata);
        more.put(key, value);
        return new Document(id, text, more);
    }
}
