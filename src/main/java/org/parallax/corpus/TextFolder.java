package org.parallax.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The .txt files below a folder, in the order of their relative paths, which are their ids without the ending. */
record TextFolder(Path folder) implements Iterable<Document> {

    @Override
    public Iterator<Document> iterator() {
        return files().stream().map(this::read).iterator();
    }

    private Document read(Path file) {
        Document document = Document.read(file);
        String id = name(file);
        return new Document(id.substring(0, id.length() - ".txt".length()), document.text(), document.metadata());
    }

    /** With slashes on every system, so that ids and their order do not depend on it. */
    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private List<Path> files() {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException("no .txt file below " + folder);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder + ": " + e, e);
        }
    }
}
