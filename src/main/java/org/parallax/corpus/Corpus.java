package org.parallax.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

/**
 * Documents, read lazily and anew for each run. Immutable; iterating reads files as it goes, so it holds one document
 * at a time.
 */
public final class Corpus implements Iterable<Document> {

    private final Iterable<Document> documents;

    Corpus(Iterable<Document> documents) {
        this.documents = documents;
    }

    /**
     * Documents at hand.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static Corpus of(Collection<Document> documents) {
        Map<String, Document> byId = new LinkedHashMap<>();
        for (Document document : documents) {
            if (byId.put(document.id(), document) != null) {
                throw new IllegalArgumentException("two documents have the id \"" + document.id()
                        + "\"; every document of a corpus needs its own");
            }
        }
        return new Corpus(List.copyOf(byId.values()));
    }

    /** The paragraphs of one document as documents of their own, named {@code id#1}, {@code id#2}, …, in text order. */
    public static Corpus paragraphs(Document document) {
        List<Document> parts = new ArrayList<>();
        for (Span span : Paragraphs.of(document.text())) {
            parts.add(new Document(
                    document.id() + "#" + (parts.size() + 1), span.textIn(document.text()), document.metadata()));
        }
        return new Corpus(parts);
    }

    /** JSON Lines: one object a line with {@code id}, {@code text}, and any further fields as metadata. */
    public static Corpus readJsonLines(Path file) {
        return new Corpus(new JsonLines(file));
    }

    /** These documents, read. */
    public Readings readings(DocumentReader reader) {
        return new Readings(documents, reader);
    }

    @Override
    public Iterator<Document> iterator() {
        return documents.iterator();
    }
}
