package org.parallax.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.parallax.corpus.FileDocuments.Kind;
import org.parallax.text.ArticleParts;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

/**
 * Documents, read lazily and anew for each iteration, one in memory at a time. Files are opened when iteration starts
 * and not before, so a missing file is reported then. Iterators belong to one thread; the corpus itself is immutable.
 *
 * <p>Errors while reading name the file, the line and what was wrong: {@link IllegalArgumentException} for a malformed
 * or repeated record, {@link java.io.UncheckedIOException} for a file that cannot be read or is not UTF-8.
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
        Map<String, Document> byId = new HashMap<>();
        for (Document document : documents) {
            if (byId.put(document.id(), document) != null) {
                throw new IllegalArgumentException("two documents have the id \"" + document.id()
                        + "\"; every document of a corpus needs its own");
            }
        }
        return new Corpus(List.copyOf(documents));
    }

    /**
     * The paragraphs of one document as documents of their own, named {@code id#1}, {@code id#2}, …, in text order,
     * each with the document's metadata. Headline, byline and wire credit are no paragraphs of the article.
     */
    public static Corpus paragraphs(Document document) {
        List<Document> parts = new ArrayList<>();
        List<Span> paragraphs = Paragraphs.of(document.text());
        String title = document.metadata().get("title");
        for (Span span : ArticleParts.find(document.text(), paragraphs, title).body()) {
            parts.add(new Document(
                    document.id() + "#" + (parts.size() + 1), span.textIn(document.text()), document.metadata()));
        }
        return new Corpus(parts);
    }

    /**
     * A file, an archive or a folder by what its names end in: {@code .txt}, {@code .html}, {@code .jsonl}, {@code .csv},
     * {@code .tsv}, {@code .gz} and {@code .zip} of these; other files of a folder are passed over. A file that is one
     * document gets its path below the folder, without the ending, as id; files come in the order of their paths. HTML
     * needs the optional dependency {@code org.jsoup:jsoup}.
     */
    public static Corpus read(Path path, ReadOptions options) {
        return new Corpus(new FileDocuments(path, options, Kind.BY_ENDING));
    }

    /** {@link #read(Path, ReadOptions)} with {@link ReadOptions#defaults()}. */
    public static Corpus read(Path path) {
        return read(path, ReadOptions.defaults());
    }

    /** All {@code .txt} files below a folder; the id is the path below it without the ending, the order that of paths. */
    public static Corpus readFolder(Path folder) {
        return new Corpus(new FileDocuments(folder, ReadOptions.defaults(), Kind.TEXT));
    }

    /**
     * JSON Lines: one object a line with {@code id} and {@code text}; further plain values become metadata, nested ones
     * are left out.
     */
    public static Corpus readJsonLines(Path file) {
        return new Corpus(new FileDocuments(file, ReadOptions.defaults(), Kind.JSON_LINES));
    }

    /** A CSV table with a header line that names {@code id} and {@code text}; other columns become metadata. */
    public static Corpus readCsv(Path file) {
        return new Corpus(new FileDocuments(file, ReadOptions.defaults(), Kind.CSV));
    }

    /** The same with tabs for commas. */
    public static Corpus readTsv(Path file) {
        return new Corpus(new FileDocuments(file, ReadOptions.defaults(), Kind.TSV));
    }

    /**
     * These documents without those whose text, white space aside, already stood in an earlier one. Holds one number of
     * eight bytes a document while it is read.
     */
    public Corpus withoutDuplicates() {
        return new Corpus(() -> {
            Set<Long> seen = new HashSet<>();
            return StreamSupport.stream(documents.spliterator(), false)
                    .filter(document -> seen.add(fingerprint(document.text())))
                    .iterator();
        });
    }

    /**
     * These documents without near-duplicates of earlier ones: of each group the first is kept. Reads the documents
     * twice before the first one comes, and a third time for what is kept.
     */
    public Corpus withoutNearDuplicates(NearDuplicates duplicates) {
        return new Corpus(() -> {
            Set<String> copies = duplicates.find(documents).copies();
            return StreamSupport.stream(documents.spliterator(), false)
                    .filter(document -> !copies.contains(document.id()))
                    .iterator();
        });
    }

    /** FNV-1a over the units that are not white space: 64 bits, so that a million texts collide once in 10^7 corpora. */
    private static long fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isWhitespace(unit)) {
                hash = (hash ^ unit) * 0x100000001b3L;
            }
        }
        return hash;
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
