package org.parallax.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.ReadOptions.BadRecord;

/**
 * The documents of some files in order. Two records with the same id are an error, so ids are held while reading: about
 * a hundred bytes a document.
 */
final class DocumentIterator implements Iterator<Document> {

    private static final int TELL_EVERY = 1_000;

    private final FileSource files;
    private final ReadOptions options;
    private final Map<String, String> placeOfId = new HashMap<>();
    private FileSource.@Nullable Opened file;
    private @Nullable Document next;
    private long documents;

    DocumentIterator(FileSource files, ReadOptions options) {
        this.files = files;
        this.options = options;
        this.next = advance();
    }

    private @Nullable Document advance() {
        while (true) {
            try {
                if (file == null) {
                    file = files.next();
                    if (file == null) {
                        files.close();
                        return null;
                    }
                }
                Document document = file.cursor().next();
                if (document != null) {
                    return checked(document);
                }
                file.cursor().close();
                file = null;
                options.progress().at(documents, files.bytes());
            } catch (BadRecordException e) {
                bad(e.reason());
            } catch (CharacterCodingException e) {
                throw new UncheckedIOException(
                        place() + ": not " + options.charset() + " text in this line or soon behind it; say the file's"
                                + " charset, or replace or drop wrong bytes (ReadOptions)",
                        e);
            } catch (IOException e) {
                throw new UncheckedIOException(place() + ": " + e.getMessage(), e);
            }
        }
    }

    private Document checked(Document document) throws BadRecordException {
        options.checkLength(document);
        String before = placeOfId.putIfAbsent(document.id(), place());
        if (before != null) {
            throw new BadRecordException("the id \"" + document.id() + "\" stands already in " + before
                    + "; every document of a corpus needs its own");
        }
        if (++documents % TELL_EVERY == 0) {
            options.progress().at(documents, files.bytes());
        }
        return document;
    }

    private void bad(String reason) {
        Consumer<BadRecord> told = options.onBadRecord();
        if (told == null) {
            throw new IllegalArgumentException(place() + ": " + reason);
        }
        told.accept(new BadRecord(place(), reason));
    }

    private String place() {
        return file == null ? "the corpus" : file.place() + ":" + file.cursor().line();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Document next() {
        Document current = next;
        if (current == null) {
            throw new NoSuchElementException("no further document");
        }
        next = advance();
        return current;
    }
}
