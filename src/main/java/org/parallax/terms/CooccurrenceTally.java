package org.parallax.terms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.parallax.analysis.Snapshot;
import org.parallax.corpus.Reading;

/** The state of {@link Cooccurrence}: a whole number for each pair of terms. One thread at a time. */
public final class CooccurrenceTally implements Snapshot.Writable {

    private final Terms terms;
    private final int window;
    private final Cooccurrence.Counting counting;
    private final boolean ordered;
    private final long unit;
    private TermIndex index = new TermIndex();
    private TermReader reader;
    private GramTable pairs = new GramTable();
    private long[] values = new long[64];
    // the last document a pair was counted in, for counting each once
    private long[] lastDocument = new long[64];
    private long document;

    CooccurrenceTally(Terms terms, int window, Cooccurrence.Counting counting, boolean ordered) {
        this.terms = terms;
        this.window = window;
        this.counting = counting;
        this.ordered = ordered;
        this.unit = counting == Cooccurrence.Counting.WEIGHTED ? leastCommonMultiple(window) : 1;
        this.reader = new TermReader(terms, index);
    }

    private static long leastCommonMultiple(int upTo) {
        long multiple = 1;
        for (int i = 2; i <= upTo; i++) {
            multiple = multiple / gcd(multiple, i) * i;
        }
        return multiple;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    void add(Reading reading) {
        reader.read(reading);
        document++;
        if (window == 0) {
            addDocument();
        } else {
            addWindows();
        }
    }

    private void addWindows() {
        int[] words = reader.sequence();
        for (int i = 0; i < reader.length(); i++) {
            if (words[i] < 0) {
                continue;
            }
            int end = Math.min(reader.length() - 1, i + window);
            for (int j = i + 1; j <= end; j++) {
                if (words[j] >= 0) {
                    count(words[i], words[j], unit / (counting == Cooccurrence.Counting.WEIGHTED ? j - i : 1));
                }
            }
        }
    }

    // n words of one kind make n (n - 1) / 2 pairs, n and m of two kinds n m, whatever their order
    private void addDocument() {
        int[] sorted = Arrays.stream(reader.sequence(), 0, reader.length())
                .filter(word -> word >= 0)
                .sorted()
                .toArray();
        int[] words = Arrays.stream(sorted).distinct().toArray();
        long[] counts = new long[words.length];
        int at = -1;
        for (int i = 0; i < sorted.length; i++) {
            at += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
            counts[at]++;
        }
        for (int i = 0; i < words.length; i++) {
            if (counts[i] > 1) {
                count(words[i], words[i], counts[i] * (counts[i] - 1) / 2);
            }
            for (int j = i + 1; j < words.length; j++) {
                count(words[i], words[j], counts[i] * counts[j]);
            }
        }
    }

    private void count(int first, int second, long by) {
        long key = ordered || first <= second ? GramTable.key(first, second) : GramTable.key(second, first);
        int pair = pair(key);
        if (counting != Cooccurrence.Counting.BOOLEAN) {
            values[pair] += by;
        } else if (lastDocument[pair] != document) {
            lastDocument[pair] = document;
            values[pair]++;
        }
    }

    private int pair(long key) {
        int pair = pairs.putIfAbsent(key, pairs.size());
        if (pair >= values.length) {
            values = Arrays.copyOf(values, WordIds.grown(values.length, pair + 1));
            lastDocument = Arrays.copyOf(lastDocument, values.length);
        }
        return pair;
    }

    void merge(CooccurrenceTally other) {
        int[] own = new int[other.index.words().size()];
        for (int word = 0; word < own.length; word++) {
            byte[] bytes = WordIds.encode(other.index.words().get(word));
            own[word] = index.words().intern(bytes, bytes.length);
        }
        for (long key : other.pairs.sortedKeys()) {
            addValue(own[(int) (key >>> 32)], own[(int) key], other.values[other.pairs.get(key)]);
        }
    }

    private void addValue(int first, int second, long value) {
        long key = ordered || first <= second ? GramTable.key(first, second) : GramTable.key(second, first);
        int pair = pair(key); // makes room in values, so not within the index
        values[pair] += value;
    }

    Cooccurrences finish() {
        WordIds words = index.words();
        byte[][] bytes = new byte[words.size()][];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = WordIds.encode(words.get(i));
        }
        int[] order = IntOrder.sorted(bytes.length, (a, b) -> Arrays.compareUnsigned(bytes[a], bytes[b]));
        int[] placeOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            placeOf[order[i]] = i;
        }
        long[] keys = pairs.sortedKeys();
        long[] moved = new long[keys.length];
        long[] sums = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int first = placeOf[(int) (keys[i] >>> 32)];
            int second = placeOf[(int) keys[i]];
            moved[i] = ordered || first <= second ? GramTable.key(first, second) : GramTable.key(second, first);
            sums[i] = values[pairs.get(keys[i])];
        }
        int[] byKey = IntOrder.sorted(keys.length, (a, b) -> Long.compare(moved[a], moved[b]));
        long[] sortedKeys = new long[keys.length];
        double[] sortedValues = new double[keys.length];
        for (int i = 0; i < byKey.length; i++) {
            sortedKeys[i] = moved[byKey[i]];
            sortedValues[i] = (double) sums[byKey[i]] / unit;
        }
        return new Cooccurrences(Vocabulary.ofSorted(bytes, order), sortedKeys, sortedValues, ordered);
    }

    @Override
    public void writeTo(DataOutput out) throws IOException {
        Cooccurrences answer = finish();
        out.writeInt(answer.vocabulary().size());
        for (int i = 0; i < answer.vocabulary().size(); i++) {
            byte[] bytes = answer.vocabulary().bytesOf(i);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.writeInt(answer.size());
        for (int i = 0; i < answer.size(); i++) {
            out.writeLong(answer.key(i));
            out.writeLong(Math.round(answer.value(i) * unit));
        }
    }

    @Override
    public void readFrom(DataInput in) throws IOException {
        index = new TermIndex();
        reader = new TermReader(terms, index);
        pairs = new GramTable();
        Arrays.fill(values, 0);
        int n = in.readInt();
        for (int i = 0; i < n; i++) {
            byte[] word = new byte[in.readInt()];
            in.readFully(word);
            index.words().intern(word, word.length);
        }
        int cells = in.readInt();
        for (int i = 0; i < cells; i++) {
            long key = in.readLong();
            if (key >>> 32 >= n || (int) key < 0 || (int) key >= n) {
                throw new IOException("a pair of terms outside the " + n + " saved: damaged co-occurrences");
            }
            addValue((int) (key >>> 32), (int) key, in.readLong());
        }
    }
}
