package org.parallax.framing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.parallax.corpus.Reading;
import org.parallax.text.TermTable;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Word vectors of the user's own, from a text file of GloVe, word2vec or fastText: a word and its numbers in each line,
 * parted by spaces, with or without a first line that gives the numbers of words and dimensions.
 *
 * <p>The file is read once, as a stream, and only the words asked for are kept, so that a file of several gigabytes needs
 * memory for these alone. Words are compared in their folded form ({@link Tokens#folded}): of several rows that fold
 * alike the one in lower case counts, else the first. A word's rank is its line's number, header aside: these files list
 * words by how often they were met.
 *
 * <p>Every row must have as many numbers as the first one; only the numbers of words that are kept are read. Immutable
 * and thread-safe.
 */
public final class WordVectors implements Serializable {

    private static final long serialVersionUID = 1;

    private final WordTable words;
    private final int dimensions;
    private final float[] values;
    private final int[] ranks;

    WordVectors(WordTable words, int dimensions, float[] values, int[] ranks) {
        this.words = words;
        this.dimensions = dimensions;
        this.values = values;
        this.ranks = ranks;
    }

    /**
     * The vectors of these words, as far as the file has them.
     *
     * @throws IllegalArgumentException with file and line if rows have different widths, or if a number of a word that is
     *     kept cannot be read
     * @throws UncheckedIOException with the path if the file cannot be read
     */
    public static WordVectors read(Path file, Collection<String> words) {
        TermTable distinct = new TermTable();
        Set<String> folded = new LinkedHashSet<>();
        for (String word : words) {
            folded.add(distinct.term(distinct.add(word)));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new VectorFile(file.toString(), in, WordTable.of(folded)).read();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read", e);
        }
    }

    /** The vectors of all words of the texts and of the axes' poles. The texts are read once more for their words. */
    public static WordVectors read(Path file, Iterable<Reading> readings, SemanticAxis... axes) {
        TermTable terms = new TermTable();
        for (Reading reading : readings) {
            Tokens tokens = reading.tokens();
            for (int t = 0; t < tokens.size(); t++) {
                if (tokens.isWord(t)) {
                    terms.addBase(tokens, t);
                }
            }
        }
        for (SemanticAxis axis : axes) {
            axis.positive().forEach(terms::add);
            axis.negative().forEach(terms::add);
        }
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < terms.size(); i++) {
            words.add(terms.term(i));
        }
        return read(file, words);
    }

    /** Numbers a vector has. */
    public int dimensions() {
        return dimensions;
    }

    /** Whether there is a vector for the word. */
    public boolean has(String word) {
        return known(words.id(word)) >= 0;
    }

    /**
     * The word's vector.
     *
     * @throws IllegalArgumentException if there is none
     */
    public float[] vector(String word) {
        int at = checked(word);
        return Arrays.copyOfRange(values, at * dimensions, (at + 1) * dimensions);
    }

    /**
     * The word's place in the file, 1 for the first; files list frequent words first.
     *
     * @throws IllegalArgumentException if there is no such word
     */
    public int rank(String word) {
        return ranks[checked(word)];
    }

    private int checked(String word) {
        int at = known(words.id(word));
        if (at < 0) {
            throw new IllegalArgumentException("no vector for \"" + word + "\"");
        }
        return at;
    }

    private int known(int id) {
        return id >= 0 && ranks[id] > 0 ? id : -1;
    }

    /** Number of words asked for, with a vector or without; numbers of words go up to it. */
    int size() {
        return words.size();
    }

    /** Number of the token's word without its possessive, -1 if there is no vector. */
    int id(Tokens tokens, int token) {
        return known(words.baseId(tokens, token));
    }

    String word(int id) {
        return words.word(id);
    }

    /** Cosine of a word's vector and another vector; 0 where one of them is all zeros. */
    double cosine(int id, double[] other) {
        double dot = 0;
        double own = 0;
        double others = 0;
        for (int d = 0; d < dimensions; d++) {
            double value = values[id * dimensions + d];
            dot += value * other[d];
            own += value * value;
            others += other[d] * other[d];
        }
        double length = Math.sqrt(own) * Math.sqrt(others);
        return length == 0 ? 0 : dot / length;
    }
}
