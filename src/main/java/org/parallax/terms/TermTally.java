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

    private final Terms terms;
    private TermIndex index = new TermIndex();
    private TermReader reader;
    private long[] counts = new long[64];
    private long[] documents = new long[64];
    private long[] squares = new long[64];
    private long[] products = new long[64];
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
        counts[term] += k;
        documents[term] += in;
        squares[term] += k2;
        products[term] += kn;
    }

    private void room(int term) {
        if (term >= counts.length) {
            int length = WordIds.grown(counts.length, term + 1);
            counts = Arrays.copyOf(counts, length);
            documents = Arrays.copyOf(documents, length);
            squares = Arrays.copyOf(squares, length);
            products = Arrays.copyOf(products, length);
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
                put(own, other.counts[term], other.documents[term], other.squares[term], other.products[term]);
            }
        }
        documentCount += other.documentCount;
        words += other.words;
        total += other.total;
        totalSquares += other.totalSquares;
    }

    private boolean counted(int term) {
        return term < counts.length && counts[term] > 0;
    }

    TermCounts finish() {
        boolean[] used = new boolean[index.size()];
        for (int term = 0; term < used.length; term++) {
            used[term] = counted(term);
        }
        int[] placeOf = new int[used.length];
        Vocabulary vocabulary = TermOrder.of(index, used, terms.joiner(), placeOf);
        long[][] sums = new long[4][vocabulary.size()];
        for (int term = 0; term < used.length; term++) {
            if (used[term]) {
                int place = placeOf[term];
                sums[0][place] += counts[term];
                sums[1][place] = Math.min(documentCount, sums[1][place] + documents[term]);
                sums[2][place] += squares[term];
                sums[3][place] += products[term];
            }
        }
        return new TermCounts(vocabulary, sums, documentCount, words, total, totalSquares);
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
            out.writeLong(counts[ids[i]]);
            out.writeLong(documents[ids[i]]);
            out.writeLong(squares[ids[i]]);
            out.writeLong(products[ids[i]]);
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        index = new TermIndex();
        reader = new TermReader(terms, index);
        Arrays.fill(counts, 0);
        Arrays.fill(documents, 0);
        Arrays.fill(squares, 0);
        Arrays.fill(products, 0);
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
