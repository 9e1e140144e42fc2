package org.parallax.corpus;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one file of records, opened anew for each iteration. Two records with the same id are an error, so
 * ids are held while the file is read: about a hundred bytes a document.
 */
final class RecordFile implements Iterable<Document> {

    /** Starts reading an open file. */
    interface Format {
        RecordCursor open(Path file, BufferedReader in) throws IOException;
    }

    private final Path file;
    private final Format format;

    RecordFile(Path file, Format format) {
        this.file = file;
        this.format = format;
    }

    @Override
    public Iterator<Document> iterator() {
        try {
            return new Records(file, format.open(file, new BufferedReader(utf8(file), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    /** Strict UTF-8, so that a wrong byte is an error and not a question mark; a name in .gz is unpacked. */
    private static Reader utf8(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        if (file.toString().endsWith(".gz")) {
            in = new GZIPInputStream(in, 1 << 16);
        }
        return new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
    }

    private static final class Records implements Iterator<Document> {

        private final Path file;
        private final RecordCursor cursor;
        private final Map<String, Long> lineOfId = new HashMap<>();
        private @Nullable Document next;

        Records(Path file, RecordCursor cursor) {
            this.file = file;
            this.cursor = cursor;
            this.next = advance();
        }

        private @Nullable Document advance() {
            try {
                Document document = cursor.next();
                if (document == null) {
                    cursor.close();
                    return null;
                }
                Long before = lineOfId.putIfAbsent(document.id(), cursor.line());
                if (before != null) {
                    throw new IllegalArgumentException(file + ":" + cursor.line() + ": the id \"" + document.id()
                            + "\" stands already in line " + before + "; every document of a corpus needs its own");
                }
                return document;
            } catch (CharacterCodingException e) {
                throw new UncheckedIOException(
                        file + ":" + cursor.line()
                                + ": not UTF-8 text in this line or soon behind it; convert the file",
                        e);
            } catch (IOException e) {
                throw new UncheckedIOException(file + ":" + cursor.line() + ": " + e.getMessage(), e);
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Document next() {
            Document current = next;
            if (current == null) {
                throw new NoSuchElementException("no further record in " + file);
            }
            next = advance();
            return current;
        }
    }
}
