package org.parallax.terms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.parallax.analysis.Snapshot;
import org.parallax.corpus.Reading;

/**
 * The state of {@link TermCounter}: for each term, how often it occurs, in how many documents, and the sums a variance
 * over documents is made of. Everything is counted in long, so any order of documents and merges gives equal numbers.
 * Belongs to one thread at a time.
 */
public final class TermTally implements Snapshot.Writable {

    private static final byte[] ZERO = {0};
    private static final int SUMS = 4;

    private final Terms terms;
    private TermIndex index = new TermIndex();
    private TermReader reader;

    /** For each term, side by side in one line of memory: its count, its documents, and the two sums of products. */
    private long[] sums = new long[64 * SUMS];

    private int[] here = new int[64];
    private int[] touched = new int[64];
    private int touchedSize;
    private long documentCount;
    private long words;
    private long total;
    private long totalSquares;

    TermTally(Terms terms) {
        this.terms = terms;
        this.reader = new TermReader(terms, index);
    }

    void add(Reading reading) {
        reader.read(reading);
        touchedSize = 0;
        long[] n = new long[1];
        reader.visit(term -> {
            n[0]++;
            room(term);
            if (here[term]++ == 0) {
                touch(term);
            }
        });
        for (int i = 0; i < touchedSize; i++) {
            int term = touched[i];
            long k = here[term];
            put(term, k, 1, k * k, k * n[0]);
            here[term] = 0;
        }
        documentCount++;
        words += takenWords();
        total += n[0];
        totalSquares += n[0] * n[0];
    }

    private long takenWords() {
        long taken = 0;
        for (int i = 0; i < reader.length(); i++) {
            taken += reader.sequence()[i] < 0 ? 0 : 1;
        }
        return taken;
    }

    private void touch(int term) {
        if (touchedSize == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedSize);
        }
        touched[touchedSize++] = term;
    }

    private void put(int term, long k, long in, long k2, long kn) {
        int at = SUMS * term;
        sums[at] += k;
        sums[at + 1] += in;
        sums[at + 2] += k2;
        sums[at + 3] += kn;
    }

    private void room(int term) {
        if (term >= here.length) {
            int length = WordIds.grown(here.length, term + 1);
            sums = Arrays.copyOf(sums, Math.multiplyExact(SUMS, length));
            here = Arrays.copyOf(here, length);
        }
    }

    void merge(TermTally other) {
        int[] adopted = new int[other.index.size()];
        Arrays.fill(adopted, -1);
        for (int term = 0; term < adopted.length; term++) {
            if (other.counted(term)) {
                int own = index.adopt(other.index, term, adopted);
                room(own);
                int at = SUMS * term;
                put(own, other.sums[at], other.sums[at + 1], other.sums[at + 2], other.sums[at + 3]);
            }
        }
        documentCount += other.documentCount;
        words += other.words;
        total += other.total;
        totalSquares += other.totalSquares;
    }

    private boolean counted(int term) {
        return term < here.length && sums[SUMS * term] > 0;
    }

    TermCounts finish() {
        boolean[] used = new boolean[index.size()];
        for (int term = 0; term < used.length; term++) {
            used[term] = counted(term);
        }
        int[] placeOf = new int[used.length];
        Vocabulary vocabulary = TermOrder.of(index, used, terms.joiner(), placeOf);
        long[][] columns = new long[SUMS][vocabulary.size()];
        for (int term = 0; term < used.length; term++) {
            for (int i = 0; used[term] && i < SUMS; i++) {
                columns[i][placeOf[term]] += sums[SUMS * term + i];
            }
        }
        Arrays.setAll(columns[1], place -> Math.min(documentCount, columns[1][place]));
        return new TermCounts(vocabulary, columns, documentCount, words, total, totalSquares);
    }

    private int[] countedTerms() {
        int[] ids = new int[index.size()];
        int n = 0;
        for (int term = 0; term < ids.length; term++) {
            if (counted(term)) {
                ids[n++] = term;
            }
        }
        return Arrays.copyOf(ids, n);
    }

    private byte[][] bytes(int[] ids, byte[] joiner) {
        byte[][] bytes = new byte[ids.length][];
        for (int i = 0; i < ids.length; i++) {
            bytes[i] = index.bytes(ids[i], joiner);
        }
        return bytes;
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        int[] ids = countedTerms();
        byte[][] bytes = bytes(ids, ZERO);
        int[] order = IntOrder.sorted(ids.length, (a, b) -> Arrays.compareUnsigned(bytes[a], bytes[b]));
        out.writeLong(documentCount);
        out.writeLong(words);
        out.writeLong(total);
        out.writeLong(totalSquares);
        out.writeInt(ids.length);
        for (int i : order) {
            out.writeInt(bytes[i].length);
            out.write(bytes[i]);
            for (int at = SUMS * ids[i]; at < SUMS * ids[i] + SUMS; at++) {
                out.writeLong(sums[at]);
            }
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        index = new TermIndex();
        reader = new TermReader(terms, index);
        Arrays.fill(sums, 0);
        documentCount = in.readLong();
        words = in.readLong();
        total = in.readLong();
        totalSquares = in.readLong();
        int n = in.readInt();
        for (int i = 0; i < n; i++) {
            int term = index.read(in);
            room(term);
            put(term, in.readLong(), in.readLong(), in.readLong(), in.readLong());
        }
    }
}
