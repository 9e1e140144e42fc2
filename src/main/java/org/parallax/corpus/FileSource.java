package org.parallax.corpus;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.FileDocuments.Kind;

/** Opens the files of a folder one behind the other, and the entries of archives among them. */
final class FileSource implements Closeable {

    /** An open file: where it lies, and its records. */
    record Opened(String place, RecordCursor cursor) {}

    private final @Nullable Path root;
    private final Iterator<Path> files;
    private final ReadOptions options;
    private final Kind kind;
    private long bytesBefore;
    private @Nullable CountedStream current;
    private @Nullable ZipInputStream archive;
    private String archivePlace = "";

    FileSource(Path root, List<Path> files, ReadOptions options) {
        this(root, files, options, Kind.BY_ENDING);
    }

    private FileSource(@Nullable Path root, List<Path> files, ReadOptions options, Kind kind) {
        this.root = root;
        this.files = files.iterator();
        this.options = options;
        this.kind = kind;
    }

    static FileSource ofFile(Path file, Kind kind, ReadOptions options) {
        return new FileSource(null, List.of(file), options, kind);
    }

    /** The next file or archive entry that holds documents; null behind the last. */
    @Nullable
    Opened next() throws IOException {
        while (true) {
            if (archive != null) {
                Opened entry = entry(archive);
                if (entry != null) {
                    return entry;
                }
                archive.close();
                archive = null;
            }
            if (!files.hasNext()) {
                return null;
            }
            Opened opened = open(files.next());
            if (opened != null) {
                return opened;
            }
        }
    }

    /** Bytes read so far, as the files lie on disk. */
    long bytes() {
        return bytesBefore + (current == null ? 0 : current.count);
    }

    private @Nullable Opened open(Path file) throws IOException {
        bytesBefore = bytes();
        CountedStream raw = new CountedStream(Files.newInputStream(file), Long.MAX_VALUE, file.toString());
        current = raw;
        String name = file.toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            archive = new ZipInputStream(raw);
            archivePlace = name;
            return null;
        }
        InputStream in = raw;
        if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
            in = new CountedStream(new GZIPInputStream(raw, 1 << 16), options.maxUnpackedBytes(), name);
        }
        Kind found = kind == Kind.BY_ENDING ? FileDocuments.kindOf(FileDocuments.unpackedName(name)) : kind;
        return new Opened(name, FileDocuments.open(id(file), found, in, options));
    }

    /** Entries are read where they stand and never written anywhere, so no path can escape. */
    private @Nullable Opened entry(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Kind found = FileDocuments.kindOf(entry.getName());
            if (!entry.isDirectory() && found != Kind.BY_ENDING) {
                String place = archivePlace + "!" + entry.getName();
                InputStream in = new CountedStream(zip, options.maxUnpackedBytes(), place) {
                    @Override
                    public void close() {
                        // the archive goes on with its next entry
                    }
                };
                return new Opened(place, FileDocuments.open(withoutEnding(entry.getName()), found, in, options));
            }
        }
        return null;
    }

    private String id(Path file) {
        Path relative = root == null ? file.getFileName() : root.relativize(file);
        return withoutEnding(FileDocuments.unpackedName(FileDocuments.slashed(relative == null ? file : relative)));
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
    }

    /** Counts what is read and stops a small file from unpacking to a huge one. */
    private static class CountedStream extends FilterInputStream {

        private final long limit;
        private final String place;
        private long count;

        CountedStream(InputStream in, long limit, String place) {
            super(in);
            this.limit = limit;
            this.place = place;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counted(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = super.read(into, from, length);
            counted(Math.max(0, n));
            return n;
        }

        private void counted(int n) throws IOException {
            count += n;
            if (count > limit) {
                throw new IOException(place + " unpacks to more than the limit of " + limit + " bytes");
            }
        }
    }
}
