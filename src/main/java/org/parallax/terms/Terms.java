package org.parallax.terms;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How tokens become terms: which are taken, in what form, alone or in runs. Every count of this package starts from one.
 *
 * <p>{@link #words()} takes words, numbers and compounds in lower case, curly apostrophes made straight, soft hyphens
 * dropped, accents composed (NFC), possessives folded into their noun: {@code Kazakhstan’s} counts as
 * {@code kazakhstan}. {@link #tokens()} takes every token, lower-cased and otherwise as it stands, for a segmentation of
 * one's own or for numbers to lay beside another program's.
 *
 * <p>An article's second printing of its headline and its closing credit are not counted, whichever tokens are taken.
 *
 * <p>Immutable and thread-safe; serializable if the stemmer is.
 */
public final class Terms implements Serializable {

    private static final long serialVersionUID = 1;
    private static final Terms WORDS =
            new Terms(false, false, false, StopWords.none(), null, null, new int[] {1}, new int[] {0}, false, " ");
    private static final Terms TOKENS =
            new Terms(true, false, false, StopWords.none(), null, null, new int[] {1}, new int[] {0}, false, " ");

    private final boolean everyToken;
    private final boolean keepsCase;
    private final boolean keepsAcronyms;
    private final StopWords stopWords;
    private final @Nullable StopWords only;
    private final @Nullable Stemmer stemmer;
    private final int[] sizes;
    private final int[] skips;
    private final boolean padded;
    private final String joiner;

    private Terms(
            boolean everyToken,
            boolean keepsCase,
            boolean keepsAcronyms,
            StopWords stopWords,
            @Nullable StopWords only,
            @Nullable Stemmer stemmer,
            int[] sizes,
            int[] skips,
            boolean padded,
            String joiner) {
        this.everyToken = everyToken;
        this.keepsCase = keepsCase;
        this.keepsAcronyms = keepsAcronyms;
        this.stopWords = stopWords;
        this.only = only;
        this.stemmer = stemmer;
        this.sizes = sizes;
        this.skips = skips;
        this.padded = padded;
        this.joiner = joiner;
    }

    /** Words in lower case, possessives folded. */
    public static Terms words() {
        return WORDS;
    }

    /** Every token in lower case. */
    public static Terms tokens() {
        return TOKENS;
    }

    /** Without these words, compared in the form the terms have before stemming. */
    public Terms without(StopWords left) {
        return new Terms(everyToken, keepsCase, keepsAcronyms, left, only, stemmer, sizes, skips, padded, joiner);
    }

    /** Only these words, in the form the terms have before stemming; all others are left out. */
    public Terms only(Collection<String> kept) {
        return new Terms(
                everyToken,
                keepsCase,
                keepsAcronyms,
                stopWords,
                StopWords.exactly(kept),
                stemmer,
                sizes,
                skips,
                padded,
                joiner);
    }

    /** In the letters' own case. */
    public Terms keepingCase() {
        return new Terms(everyToken, true, keepsAcronyms, stopWords, only, stemmer, sizes, skips, padded, joiner);
    }

    /** In lower case except for words of two or more capitals, such as {@code US}. */
    public Terms keepingAcronyms() {
        return new Terms(everyToken, keepsCase, true, stopWords, only, stemmer, sizes, skips, padded, joiner);
    }

    /** Each word in its stem's form. */
    public Terms stemmed(Stemmer by) {
        return new Terms(everyToken, keepsCase, keepsAcronyms, stopWords, only, by, sizes, skips, padded, joiner);
    }

    /**
     * Runs of words instead of single ones.
     *
     * @param lengths how many words a run has, such as 1, 2 for words and pairs; each in [1, 10]
     * @throws IllegalArgumentException for no length, or one out of range
     */
    public Terms ngrams(int... lengths) {
        int[] sorted = Arrays.stream(lengths).sorted().distinct().toArray();
        if (sorted.length == 0 || sorted[0] < 1 || sorted[sorted.length - 1] > 10) {
            throw new IllegalArgumentException("n-gram lengths must be in [1, 10], got " + Arrays.toString(lengths));
        }
        return new Terms(everyToken, keepsCase, keepsAcronyms, stopWords, only, stemmer, sorted, skips, padded, joiner);
    }

    /**
     * Runs that pass over words in between, any of these numbers between any two neighbours; 0 for neighbours in the
     * text.
     *
     * @throws IllegalArgumentException for no number, or one outside [0, 20]
     */
    public Terms skipping(int... between) {
        int[] sorted = Arrays.stream(between).sorted().distinct().toArray();
        if (sorted.length == 0 || sorted[0] < 0 || sorted[sorted.length - 1] > 20) {
            throw new IllegalArgumentException("words passed over must be in [0, 20], got " + Arrays.toString(between));
        }
        return new Terms(everyToken, keepsCase, keepsAcronyms, stopWords, only, stemmer, sizes, sorted, padded, joiner);
    }

    /**
     * With the places of what is not taken (stop words, and marks for {@link #words()}) kept open: words on either side of
     * one are not neighbours, and no run holds one.
     */
    public Terms padded() {
        return new Terms(everyToken, keepsCase, keepsAcronyms, stopWords, only, stemmer, sizes, skips, true, joiner);
    }

    /** With something other than a space between the words of a run. */
    public Terms joinedBy(String between) {
        return new Terms(everyToken, keepsCase, keepsAcronyms, stopWords, only, stemmer, sizes, skips, padded, between);
    }

    boolean everyToken() {
        return everyToken;
    }

    /** Whether words count in the folded form that {@link org.parallax.text.Tokens#folded} gives. */
    boolean foldsFully() {
        return !everyToken && !keepsCase && !keepsAcronyms;
    }

    boolean keepsCase() {
        return keepsCase;
    }

    boolean keepsAcronyms() {
        return keepsAcronyms;
    }

    /** Whether a word is left out, whatever the reason. */
    boolean leavesOut(String word) {
        return stopWords.contains(word.toLowerCase(Locale.ROOT)) || (only != null && !only.contains(word));
    }

    @Nullable
    Stemmer stemmer() {
        return stemmer;
    }

    int[] sizes() {
        return sizes;
    }

    int[] skips() {
        return skips;
    }

    boolean isPadded() {
        return padded;
    }

    String joiner() {
        return joiner;
    }

    /** These terms as single words: what analyses of sequences read. */
    Terms unigrams() {
        return ngrams(1);
    }
}
