package org.parallax.terms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.stats.Rate;

/**
 * How often each term occurs and in how many documents: the answer of {@link TermCounter}, or a frequency list.
 *
 * <p>Terms are asked for in the form they are counted in (lower case, unless {@link Terms} says otherwise); one that does
 * not occur has count 0. Beside the counts it keeps, for each term, the sums over documents of count squared and of count
 * times document length, which are all that clustered errors need. Immutable and thread-safe.
 */
public final class TermCounts implements Serializable {

    private static final long serialVersionUID = 1;

    private final Vocabulary vocabulary;
    private final long[] counts;
    private final long[] documents;
    private final long[] squares;
    private final long[] products;
    private final long documentCount;
    private final long words;
    private final long total;
    private final long totalSquares;

    TermCounts(Vocabulary vocabulary, long[][] sums, long documentCount, long words, long total, long totalSquares) {
        this.vocabulary = vocabulary;
        this.counts = sums[0];
        this.documents = sums[1];
        this.squares = sums[2];
        this.products = sums[3];
        this.documentCount = documentCount;
        this.words = words;
        this.total = total;
        this.totalSquares = totalSquares;
    }

    /**
     * A frequency list: counts without documents, to compare others with. What needs documents is insufficient.
     *
     * @throws IllegalArgumentException for a negative count
     */
    public static TermCounts ofFrequencies(Map<String, Long> frequencies) {
        SortedMap<String, Long> sorted = new TreeMap<>(frequencies);
        long[] counts = new long[sorted.size()];
        int n = 0;
        long total = 0;
        for (Map.Entry<String, Long> entry : sorted.entrySet()) {
            if (entry.getValue() < 0) {
                throw new IllegalArgumentException("a frequency must not be negative, got " + entry.getValue()
                        + " for \"" + entry.getKey() + "\"");
            }
            counts[n++] = entry.getValue();
            total += entry.getValue();
        }
        return new TermCounts(
                Vocabulary.of(sorted.keySet()),
                new long[][] {counts, new long[n], new long[n], new long[n]},
                0,
                total,
                total,
                0);
    }

    /** How often the term occurs, 0 if it does not. */
    public long count(String term) {
        return at(counts, vocabulary.place(term));
    }

    /** In how many documents the term occurs. */
    public long documents(String term) {
        return at(documents, vocabulary.place(term));
    }

    /** Occurrences of the term in 1,000 terms; NaN where nothing was counted. */
    public double rate(String term) {
        return total == 0 ? Double.NaN : 1000.0 * count(term) / total;
    }

    /**
     * The same with its interval over documents, which lets occurrences come in clusters. {@link
     * org.parallax.stats.Interval#UNKNOWN} for a frequency list.
     */
    public Rate rateOverDocuments(String term) {
        int place = vocabulary.place(term);
        return Rate.of(documentCount, total, totalSquares, at(counts, place), at(squares, place), at(products, place));
    }

    /** How many documents were read. */
    public long documents() {
        return documentCount;
    }

    /** How many words were taken, stop words and the like left out: the length of the text that terms were made of. */
    public long words() {
        return words;
    }

    /** How many occurrences of terms were counted; with single words the same as {@link #words()}. */
    public long total() {
        return total;
    }

    /** The terms that occur, in alphabetical order of their UTF-16 units. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The most frequent terms, by count, then alphabetically. */
    public List<TermCount> top(int n) {
        int[] order = IntOrder.sorted(counts.length, (a, b) -> Long.compare(counts[b], counts[a]));
        List<TermCount> top = new ArrayList<>();
        for (int i = 0; i < Math.min(n, order.length); i++) {
            top.add(new TermCount(vocabulary.get(order[i]), counts[order[i]], documents[order[i]]));
        }
        return List.copyOf(top);
    }

    /**
     * Without rare terms; {@link #total()} and the lengths of documents stay those of the whole text.
     *
     * @param minCount least count of a term that is kept
     * @param minDocuments least number of documents with it
     */
    public TermCounts trim(long minCount, long minDocuments) {
        int[] kept = Arrays.stream(IntOrder.identity(counts.length))
                .filter(i -> counts[i] >= minCount && documents[i] >= minDocuments)
                .toArray();
        return new TermCounts(
                vocabulary.at(kept),
                new long[][] {pick(counts, kept), pick(documents, kept), pick(squares, kept), pick(products, kept)},
                documentCount,
                words,
                total,
                totalSquares);
    }

    /** The counts of both texts together. */
    public TermCounts plus(TermCounts other) {
        return sum(List.of(this, other));
    }

    /** The counts of all texts together; empty ones of none. */
    static TermCounts sum(List<TermCounts> parts) {
        VocabularyUnion union =
                VocabularyUnion.of(parts.stream().map(TermCounts::vocabulary).toList());
        long[][] columns = new long[4][union.terms().size()];
        long[] totals = new long[4];
        for (int p = 0; p < parts.size(); p++) {
            TermCounts part = parts.get(p);
            for (int i = 0; i < union.terms().size(); i++) {
                int place = union.place(i, p);
                columns[0][i] += at(part.counts, place);
                columns[1][i] += at(part.documents, place);
                columns[2][i] += at(part.squares, place);
                columns[3][i] += at(part.products, place);
            }
            totals[0] += part.documentCount;
            totals[1] += part.words;
            totals[2] += part.total;
            totals[3] += part.totalSquares;
        }
        return new TermCounts(union.terms(), columns, totals[0], totals[1], totals[2], totals[3]);
    }

    private static long[] pick(long[] values, int[] places) {
        return Arrays.stream(places).mapToLong(i -> values[i]).toArray();
    }

    private static long at(long[] values, int place) {
        return place < 0 ? 0 : values[place];
    }

    long countAt(int place) {
        return at(counts, place);
    }

    long documentsAt(int place) {
        return at(documents, place);
    }

    /** Sum over documents of (count - rate x length) squared. */
    double residualSquares(int place, double rate) {
        double k2 = at(squares, place);
        double kn = at(products, place);
        return Math.max(0, k2 - 2 * rate * kn + rate * rate * totalSquares);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermCounts that
                && documentCount == that.documentCount
                && words == that.words
                && total == that.total
                && totalSquares == that.totalSquares
                && Arrays.equals(counts, that.counts)
                && Arrays.equals(documents, that.documents)
                && Arrays.equals(squares, that.squares)
                && Arrays.equals(products, that.products)
                && vocabulary.equals(that.vocabulary);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts) * 31 + vocabulary.size();
    }

    /** {@code 1,234 words, 567 terms, 12 documents}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d words, %,d terms, %,d documents", words, counts.length, documentCount);
    }
}
