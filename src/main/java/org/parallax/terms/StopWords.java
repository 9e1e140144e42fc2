package org.parallax.terms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words that carry grammar rather than matter, to be left out of counts. Written in lower case, with straight
 * apostrophes. Immutable and thread-safe.
 *
 * <p>{@link #english()} is this project's own list. It holds no negation: "not" and "no" turn what a sentence says, so they
 * are left out only if asked for ({@link #withNegations()}).
 */
public final class StopWords implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String RESOURCE = "stopwords-en.txt";

    private final TreeSet<String> words;
    private final TreeSet<String> negations;

    private StopWords(Collection<String> words, Collection<String> negations) {
        this.words = new TreeSet<>(words);
        this.negations = new TreeSet<>(negations);
    }

    /** Articles, pronouns, prepositions, conjunctions, auxiliaries and their contractions; no negation. */
    public static StopWords english() {
        return Shipped.ENGLISH;
    }

    /** None: every word is counted. */
    public static StopWords none() {
        return new StopWords(Set.of(), Set.of());
    }

    /** Words of the caller's choice, lower-cased. */
    public static StopWords of(Collection<String> words) {
        TreeSet<String> lower = new TreeSet<>();
        for (String word : words) {
            lower.add(word.toLowerCase(Locale.ROOT));
        }
        return new StopWords(lower, Set.of());
    }

    static StopWords exactly(Collection<String> words) {
        return new StopWords(words, Set.of());
    }

    /**
     * A UTF-8 file with one word a line; empty lines and what follows a {@code #} are passed over.
     *
     * @throws UncheckedIOException if the file cannot be read; the message names it
     */
    public static StopWords read(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    /** These and more. */
    public StopWords with(String... more) {
        TreeSet<String> all = new TreeSet<>(words);
        for (String word : more) {
            all.add(word.toLowerCase(Locale.ROOT));
        }
        return new StopWords(all, negations);
    }

    /** These but some, which are counted again. */
    public StopWords without(String... kept) {
        TreeSet<String> all = new TreeSet<>(words);
        for (String word : kept) {
            all.remove(word.toLowerCase(Locale.ROOT));
        }
        return new StopWords(all, negations);
    }

    /** These and the list's negations: no, not, never, nothing, cannot, isn't and the like. */
    public StopWords withNegations() {
        TreeSet<String> all = new TreeSet<>(words);
        all.addAll(negations);
        return new StopWords(all, negations);
    }

    /** Whether the lower-cased word is left out. */
    public boolean contains(String word) {
        return words.contains(word);
    }

    /** The words in alphabetical order. */
    public SortedSet<String> words() {
        return Collections.unmodifiableSortedSet(words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StopWords stop && words.equals(stop.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    private static StopWords parse(BufferedReader in) throws IOException {
        TreeSet<String> words = new TreeSet<>();
        TreeSet<String> negations = new TreeSet<>();
        boolean negative = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            negative |= line.strip().equals("# negations");
            int comment = line.indexOf('#');
            for (String word :
                    (comment < 0 ? line : line.substring(0, comment)).strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    (negative ? negations : words).add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
        return new StopWords(words, negations);
    }

    private static final class Shipped {

        static final StopWords ENGLISH = load();

        private static StopWords load() {
            try (InputStream in = StopWords.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException(RESOURCE + " is missing from the jar");
                }
                return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + RESOURCE + ": " + e, e);
            }
        }
    }
}
