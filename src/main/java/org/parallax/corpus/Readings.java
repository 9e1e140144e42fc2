package org.parallax.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Many texts, read: where a corpus and a reader meet. Each iteration or stream reads the documents anew, one at a time,
 * so memory does not grow with the corpus.
 */
public final class Readings implements Iterable<Reading> {

    private final Iterable<Document> documents;
    private final DocumentReader reader;

    Readings(Iterable<Document> documents, DocumentReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /** Short texts for tests and trials, named {@code text1}, {@code text2}, …, read by {@link DocumentReader#english()}. */
    public static Readings of(String... texts) {
        List<Document> documents = new ArrayList<>();
        for (String text : texts) {
            documents.add(Document.of("text" + (documents.size() + 1), text));
        }
        return new Readings(List.copyOf(documents), DocumentReader.english());
    }

    @Override
    public Iterator<Reading> iterator() {
        Iterator<Document> each = documents.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Reading next() {
                return reader.read(each.next());
            }
        };
    }

    /** The readings in order, read on the caller's thread. */
    public Stream<Reading> stream() {
        return StreamSupport.stream(documents.spliterator(), false).map(reader::read);
    }

    /** The readings, read on the common pool; documents still come from one place in order. */
    public Stream<Reading> parallelStream() {
        return StreamSupport.stream(documents.spliterator(), true).map(reader::read);
    }
}
