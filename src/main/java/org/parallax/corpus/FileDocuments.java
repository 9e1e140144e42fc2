package org.parallax.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The documents of a file, an archive or a folder, opened anew for each iteration. */
record FileDocuments(Path path, ReadOptions options, Kind kind) implements Iterable<Document> {

    /** What a file holds, told by its ending unless the caller says so. */
    enum Kind {
        BY_ENDING,
        TEXT,
        HTML,
        JSON_LINES,
        CSV,
        TSV
    }

    @Override
    public Iterator<Document> iterator() {
        if (Files.isDirectory(path)) {
            return new DocumentIterator(new FileSource(path, files(), options), options);
        }
        if (!Files.exists(path)) {
            throw new UncheckedIOException("cannot read " + path + ": no such file", new IOException(path.toString()));
        }
        return new DocumentIterator(FileSource.ofFile(path, kind, options), options);
    }

    /** With slashes on every system, so that ids and their order do not depend on it. */
    private List<Path> files() {
        try (Stream<Path> found = Files.walk(path)) {
            List<Path> files = found.filter(Files::isRegularFile)
                    .filter(file -> kind == Kind.BY_ENDING
                            ? known(file.toString())
                            : kindOf(unpackedName(file.toString())) == kind)
                    .sorted((a, b) -> slashed(a).compareTo(slashed(b)))
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException(
                        "no " + (kind == Kind.TEXT ? ".txt file" : "file that can be read") + " below " + path);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + path + ": " + e, e);
        }
    }

    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }

    static boolean known(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip") || kindOf(unpackedName(name)) != Kind.BY_ENDING;
    }

    static String unpackedName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    static Kind kindOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".txt")) {
            return Kind.TEXT;
        } else if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            return Kind.HTML;
        } else if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return Kind.JSON_LINES;
        } else if (lower.endsWith(".csv")) {
            return Kind.CSV;
        }
        return lower.endsWith(".tsv") ? Kind.TSV : Kind.BY_ENDING;
    }

    static RecordCursor open(String id, Kind kind, InputStream bytes, ReadOptions options) throws IOException {
        BufferedReader in = new BufferedReader(decoded(bytes, options), 1 << 16);
        return switch (kind) {
            case JSON_LINES -> new JsonLines(in, options);
            case CSV -> new CsvRows(in, options, ',');
            case TSV -> new CsvRows(in, options, '\t');
            case HTML -> new WholeFile(in, options, id, true);
            case TEXT, BY_ENDING -> new WholeFile(in, options, id, false);
        };
    }

    /** A byte order mark outweighs the declared encoding; no guess is made beyond it. */
    private static InputStreamReader decoded(InputStream bytes, ReadOptions options) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, 3);
        byte[] mark = in.readNBytes(3);
        Charset charset = options.charset();
        int skip = 0;
        if (mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF) {
            charset = StandardCharsets.UTF_8;
            skip = 3;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else if (mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        }
        in.unread(mark, skip, mark.length - skip);
        CodingErrorAction action = switch (options.wrongBytes()) {
            case FAIL -> CodingErrorAction.REPORT;
            case REPLACE -> CodingErrorAction.REPLACE;
            case DROP -> CodingErrorAction.IGNORE;
        };
        return new InputStreamReader(
                in, charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
    }
}
