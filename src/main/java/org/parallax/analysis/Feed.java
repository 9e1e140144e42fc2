package org.parallax.analysis;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * An analysis that is fed for as long as one likes: asked for its answer at any moment, saved to a file and resumed from
 * it by the next process.
 *
 * <pre>{@code
 * Feed<Reading, ?, Map<String, MeanTone>> feed =
 *     Feed.resume(ToneAnalysis.news().groupedBy(Reading.day("date")), Path.of("tone.state"));
 * for (Reading reading : behind(feed.items())) {      // what comes behind those already counted
 *   feed.add(reading);
 *   if (feed.items() % 1_000 == 0) feed.save();
 * }
 * }</pre>
 *
 * <p>The file is written beside its place, forced to disk and moved over the last one in one step, so whatever happens
 * there is a whole state: a crash loses what came after the last save and nothing else. It holds the number of items, the
 * state in the analysis's own binary form, and a checksum. Memory is that of the state. Belongs to one thread at a time;
 * {@link #addAll} uses all of them.
 *
 * @param <T> the items
 * @param <A> the state
 * @param <R> the answer
 */
public final class Feed<T, A, R> {

    private static final int MAGIC = 0x504C5846;
    private static final int VERSION = 1;

    private final Analysis<T, A, R> analysis;
    private final Path file;
    private final A state;
    private long items;

    private Feed(Analysis<T, A, R> analysis, Path file, A state, long items) {
        this.analysis = analysis;
        this.file = file;
        this.state = state;
        this.items = items;
    }

    /**
     * Goes on where the file was saved; starts with nothing where there is no file yet.
     *
     * @throws UncheckedIOException if the file cannot be read, is damaged, or holds the state of another analysis
     */
    public static <T, A, R> Feed<T, A, R> resume(Analysis<T, A, R> analysis, Path file) {
        if (!Files.exists(file)) {
            return new Feed<>(analysis, file, analysis.empty(), 0);
        }
        CRC32 sum = new CRC32();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum))) {
            checkHead(analysis, in);
            long items = in.readLong();
            A state = analysis.read(in);
            if (sum.getValue() != in.readLong() || in.read() >= 0) {
                throw new IOException("the checksum is another; the file is damaged");
            }
            return new Feed<>(analysis, file, state, items);
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException(
                    file + ": not the saved state of this analysis: " + e.getMessage(), new IOException(e));
        }
    }

    private static void checkHead(Analysis<?, ?, ?> analysis, DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file that a feed has saved");
        }
        Snapshot.checkVersion("a feed", in.readInt(), VERSION);
        String name = Snapshot.readString(in);
        if (!name.equals(analysis.getClass().getName())) {
            throw new IOException(
                    "saved by " + name + ", read for " + analysis.getClass().getName());
        }
    }

    /** Takes one item. */
    public void add(T item) {
        analysis.add(state, item);
        items++;
    }

    /**
     * Takes many items on all threads. If one of them cannot be taken, none of them is.
     *
     * @throws RuntimeException what the analysis threw for an item
     */
    public void addAll(Collection<? extends T> batch) {
        A part = batch.parallelStream().collect(analysis::empty, analysis::add, analysis::merge);
        analysis.merge(state, part);
        items += batch.size();
    }

    /** How many items were taken, before the last save and since. */
    public long items() {
        return items;
    }

    /** The answer so far; the feed goes on. */
    public R answer() {
        return analysis.finish(state);
    }

    /**
     * Saves what was taken so far, in place of what was saved before.
     *
     * @throws UncheckedIOException if the file cannot be written; what was saved before is still there
     */
    public void save() {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            write(beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save to " + file + ": " + e, e);
        }
    }

    private void write(Path to) throws IOException {
        try (FileChannel channel = FileChannel.open(
                to, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            CRC32 sum = new CRC32();
            OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            DataOutputStream out = new DataOutputStream(new CheckedOutputStream(bytes, sum));
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            Snapshot.writeString(analysis.getClass().getName(), out);
            out.writeLong(items);
            analysis.write(state, out);
            out.writeLong(sum.getValue());
            out.flush();
            channel.force(true);
        }
    }
}
