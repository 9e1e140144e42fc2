package org.parallax.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.parallax.corpus.Reading;

/**
 * How varied are the words of one text? For N tokens of V types, V_i of which occur i times, f_v occurrences of type v.
 *
 * <p>All but {@link #mattr}, {@link #msttr} and {@link #mtld} ignore the order of words; all but those and {@link #hdd}
 * depend on the text's length, so compare texts of a length. An empty text has NaN everywhere; so has a measure whose
 * formula divides by 0. Moving windows are never shrunk: a text shorter than the window has no value (quanteda shrinks the
 * window of all texts to the shortest one). Linear in the text. Immutable and thread-safe.
 *
 * <p>Tweedie and Baayen (1998), Computers and the Humanities 32: 323-352; McCarthy and Jarvis (2007, 2010) for HD-D and MTLD;
 * Covington and McFall (2010) for MATTR. Checked against quanteda.textstats 0.97.3 {@code textstat_lexdiv}.
 */
public final class LexicalDiversity implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double LN10 = StrictMath.log(10);
    private static final int HDD_SAMPLE = 42;
    private static final double MTLD_THRESHOLD = .72;

    // the word in each place, numbered by first occurrence, and how often each occurs
    private final int[] words;
    private final int[] counts;

    private LexicalDiversity(int[] words, int[] counts) {
        this.words = words;
        this.counts = counts;
    }

    /** Of the words of a text, {@link Terms#words()}. */
    public static LexicalDiversity of(Reading reading) {
        return of(reading, Terms.words());
    }

    /** Of the terms of a text, taken as single words. */
    public static LexicalDiversity of(Reading reading, Terms terms) {
        TermIndex index = new TermIndex();
        TermReader reader = new TermReader(terms.unigrams(), index);
        reader.read(reading);
        int[] words = Arrays.stream(reader.sequence(), 0, reader.length())
                .filter(word -> word >= 0)
                .toArray();
        int[] counts = new int[index.words().size()];
        for (int word : words) {
            counts[word]++;
        }
        return new LexicalDiversity(
                words, Arrays.stream(counts).filter(n -> n > 0).toArray());
    }

    /** N. */
    public int tokens() {
        return words.length;
    }

    /** V. */
    public int types() {
        return counts.length;
    }

    private double n() {
        return words.length;
    }

    private double v() {
        return counts.length;
    }

    private static double log10(double x) {
        return StrictMath.log(x) / LN10;
    }

    /** Type-token ratio, V / N. */
    public double ttr() {
        return v() / n();
    }

    /** Guiraud's R, V / sqrt N. */
    public double guiraud() {
        return v() / Math.sqrt(n());
    }

    /** Carroll's corrected ratio, V / sqrt 2N. */
    public double cttr() {
        return v() / Math.sqrt(2 * n());
    }

    /** Herdan's C, log V / log N. */
    public double herdan() {
        return log10(v()) / log10(n());
    }

    /** Dugast's Uber, (log10 N)^2 / (log10 N - log10 V); infinite where no word is repeated. */
    public double uber() {
        double log = log10(n());
        return log * log / (log - log10(v()));
    }

    /** Summer's S, log10 log10 V / log10 log10 N. */
    public double summer() {
        return log10(log10(v())) / log10(log10(n()));
    }

    /** Yule's K, 10,000 (sum i^2 V_i - N) / N^2: higher for less variety. */
    public double yuleK() {
        return 1e4 * (squares() - n()) / (n() * n());
    }

    /** Yule's I, V^2 / (sum i^2 V_i - V): higher for more variety; infinite where no word is repeated. */
    public double yuleI() {
        return v() * v() / (squares() - v());
    }

    /** Simpson's D, the chance that two tokens drawn without replacement are of one type. */
    public double simpson() {
        return (squares() - n()) / (n() * (n() - 1));
    }

    /** Herdan's Vm, sqrt(sum V_i (i/N)^2 - 1/V). */
    public double herdanVm() {
        return Math.sqrt(squares() / (n() * n()) - 1 / v());
    }

    /** Maas's a, sqrt((log10 N - log10 V) / (log10 N)^2): higher for less variety. */
    public double maas() {
        double log = log10(n());
        return Math.sqrt((log - log10(v())) / (log * log));
    }

    /** Maas's log10 V0: log10 V / sqrt(1 - (log V / log N)^2). */
    public double maasLogV0() {
        double ratio = log10(v()) / log10(n());
        return log10(v()) / Math.sqrt(1 - ratio * ratio);
    }

    private double squares() {
        long sum = 0;
        for (int count : counts) {
            sum += (long) count * count;
        }
        return sum;
    }

    /**
     * Moving-average type-token ratio over all windows of so many tokens; empty for a text shorter than one.
     *
     * @throws IllegalArgumentException for less than 1
     */
    public OptionalDouble mattr(int window) {
        checkWindow(window);
        if (words.length < window) {
            return OptionalDouble.empty();
        }
        int[] inside = new int[Arrays.stream(words).max().orElse(0) + 1];
        int types = 0;
        long sum = 0;
        for (int i = 0; i < words.length; i++) {
            types += inside[words[i]]++ == 0 ? 1 : 0;
            if (i >= window) {
                types -= --inside[words[i - window]] == 0 ? 1 : 0;
            }
            sum += i >= window - 1 ? types : 0;
        }
        return OptionalDouble.of((double) sum / window / (words.length - window + 1));
    }

    /**
     * Mean type-token ratio of the whole segments of so many tokens; what is left over at the end does not count. Empty for
     * a text shorter than one segment.
     *
     * @throws IllegalArgumentException for less than 1
     */
    public OptionalDouble msttr(int segment) {
        checkWindow(segment);
        int segments = words.length / segment;
        if (segments == 0) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int s = 0; s < segments; s++) {
            long types = Arrays.stream(words, s * segment, (s + 1) * segment)
                    .distinct()
                    .count();
            sum += (double) types / segment;
        }
        return OptionalDouble.of(sum / segments);
    }

    private static void checkWindow(int window) {
        if (window < 1) {
            throw new IllegalArgumentException("a window must be 1 token or more, got " + window);
        }
    }

    /** MTLD with the usual threshold, .72. */
    public double mtld() {
        return mtld(MTLD_THRESHOLD);
    }

    /**
     * Mean length of stretches that keep their type-token ratio above a threshold, read forwards and backwards; what is left
     * at the end counts as the part of a stretch that its ratio has fallen. A text that never falls has its own length
     * divided by that part, infinite if no word is repeated.
     *
     * @throws IllegalArgumentException unless between 0 and 1
     */
    public double mtld(double threshold) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold must be between 0 and 1, got " + threshold);
        }
        return words.length == 0 ? Double.NaN : (stretch(threshold, false) + stretch(threshold, true)) / 2;
    }

    private double stretch(double threshold, boolean backwards) {
        int[] seenIn = new int[Arrays.stream(words).max().orElse(0) + 1];
        int factors = 0;
        int types = 0;
        int tokens = 0;
        for (int i = 0; i < words.length; i++) {
            int word = words[backwards ? words.length - 1 - i : i];
            tokens++;
            if (seenIn[word] != factors + 1) {
                seenIn[word] = factors + 1;
                types++;
            }
            if ((double) types / tokens <= threshold) {
                factors++;
                types = 0;
                tokens = 0;
            }
        }
        double rest = tokens == 0 ? 0 : (1 - (double) types / tokens) / (1 - threshold);
        return words.length / (factors + rest);
    }

    /** HD-D: the type-token ratio to expect of 42 tokens drawn without replacement; empty for a shorter text. */
    public OptionalDouble hdd() {
        return hdd(HDD_SAMPLE);
    }

    /**
     * The type-token ratio to expect of so many tokens drawn without replacement; empty for a shorter text.
     *
     * @throws IllegalArgumentException for less than 1
     */
    public OptionalDouble hdd(int sample) {
        checkWindow(sample);
        if (words.length < sample) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int count : counts) {
            double absent = 1;
            for (int i = 0; i < sample && absent > 0; i++) {
                absent *= Math.max(0, n() - count - i) / (n() - i);
            }
            sum += 1 - absent;
        }
        return OptionalDouble.of(sum / sample);
    }
}
