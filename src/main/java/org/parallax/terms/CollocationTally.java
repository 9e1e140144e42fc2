package org.parallax.terms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parallax.analysis.Snapshot;
import org.parallax.corpus.Reading;

/** The state of {@link Collocations}: how often each run occurs, and how often within a longer one. One thread at a time. */
public final class CollocationTally implements Snapshot.Writable {

    private static final byte[] ZERO = {0};

    private final Terms terms;
    private final int[] sizes;
    private TermIndex index;
    private TermReader reader;
    // the word that stands for one left out: no token is empty
    private int pad;
    private long[] counts = new long[64];
    private long[] nested = new long[64];
    private byte[] marks = new byte[64];
    private boolean[] inLonger = new boolean[0];
    private boolean[] covered = new boolean[0];

    CollocationTally(Terms terms, int[] sizes) {
        this.terms = terms;
        this.sizes = sizes;
        this.index = new TermIndex();
        this.reader = new TermReader(terms, index);
        this.pad = index.words().intern(ZERO, 0);
    }

    void add(Reading reading) {
        reader.read(reading);
        int n = reader.length();
        if (inLonger.length < n) {
            inLonger = new boolean[n];
            covered = new boolean[n];
        }
        Arrays.fill(inLonger, 0, n, false);
        Arrays.fill(covered, 0, n, false);
        for (int s = sizes.length - 1; s >= 0; s--) {
            countRuns(n, sizes[s]);
            System.arraycopy(covered, 0, inLonger, 0, n);
        }
    }

    private void countRuns(int n, int size) {
        int[] words = reader.sequence();
        int free = 0;
        for (int end = 0; end < n; end++) {
            free = isBreak(words[end]) ? 0 : free + 1;
            if (free >= size) {
                countRun(words, end - size + 1, size);
            }
        }
    }

    private void countRun(int[] words, int from, int size) {
        boolean padded = false;
        boolean within = false;
        int term = -1;
        for (int i = from; i < from + size; i++) {
            int word = words[i] == TermReader.GAP ? pad : words[i];
            padded |= word == pad;
            within |= inLonger[i];
            term = i == from ? index.single(word) : index.longer(term, word);
        }
        room(term);
        counts[term]++;
        if (!padded) {
            nested[term] += within ? 1 : 0;
            Arrays.fill(covered, from, from + size, true);
        }
    }

    private boolean isBreak(int word) {
        if (word == TermReader.BREAK) {
            return true;
        }
        if (word < 0 || !terms.everyToken()) {
            return false;
        }
        if (word >= marks.length) {
            marks = Arrays.copyOf(marks, WordIds.grown(marks.length, word + 1));
        }
        if (marks[word] == 0) {
            marks[word] = (byte) (isPunctuation(index.words().get(word)) ? 1 : 2);
        }
        return marks[word] == 1;
    }

    private static boolean isPunctuation(String word) {
        return word.codePoints().allMatch(c -> switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        });
    }

    private void room(int term) {
        if (term >= counts.length) {
            counts = Arrays.copyOf(counts, WordIds.grown(counts.length, term + 1));
            nested = Arrays.copyOf(nested, counts.length);
        }
    }

    void merge(CollocationTally other) {
        int[] adopted = new int[other.index.size()];
        Arrays.fill(adopted, -1);
        for (int term = 0; term < adopted.length; term++) {
            if (other.counted(term)) {
                int own = index.adopt(other.index, term, adopted);
                room(own);
                counts[own] += other.counts[term];
                nested[own] += other.nested[term];
            }
        }
    }

    private boolean counted(int term) {
        return term < counts.length && counts[term] > 0;
    }

    List<Collocation> finish(long minCount, double smoothing) {
        List<Collocation> all = new ArrayList<>();
        for (int size : sizes) {
            int[] runs = Arrays.stream(IntOrder.identity(index.size()))
                    .filter(term -> counted(term) && index.words(term) == size)
                    .toArray();
            CollocationScores scores = new CollocationScores(size, index, runs, counts);
            for (int i = 0; i < runs.length; i++) {
                if (counts[runs[i]] >= minCount && !scores.holds(i, pad)) {
                    all.add(scores.score(i, nested[runs[i]], smoothing));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Collocation c) -> -c.z()).thenComparing(Collocation::words));
        return List.copyOf(all);
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        int[] ids = Arrays.stream(IntOrder.identity(index.size()))
                .filter(this::counted)
                .toArray();
        byte[][] bytes = new byte[ids.length][];
        for (int i = 0; i < ids.length; i++) {
            bytes[i] = index.bytes(ids[i], ZERO);
        }
        out.writeInt(ids.length);
        for (int i : IntOrder.sorted(ids.length, (a, b) -> Arrays.compareUnsigned(bytes[a], bytes[b]))) {
            out.writeInt(bytes[i].length);
            out.write(bytes[i]);
            out.writeLong(counts[ids[i]]);
            out.writeLong(nested[ids[i]]);
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        index = new TermIndex();
        reader = new TermReader(terms, index);
        pad = index.words().intern(ZERO, 0);
        marks = new byte[64];
        Arrays.fill(counts, 0);
        Arrays.fill(nested, 0);
        int n = in.readInt();
        for (int i = 0; i < n; i++) {
            int term = index.read(in);
            room(term);
            counts[term] = in.readLong();
            nested[term] = in.readLong();
        }
    }
}
