package org.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * Which words speak of what? Categories of words, phrases, wildcards and exceptions.
 *
 * <p>Matching goes left to right for each category by itself: of its patterns that begin at a word the longest counts,
 * once, and the scan goes on behind it. So {@code security} and {@code security policy} in one category are one hit,
 * in two categories one each. An exception competes in the same way, wins where it is as long as the longest pattern,
 * and takes up its words without counting: one without a category does so for all of them. An {@link #exclusive()}
 * dictionary counts a place for one category only.
 *
 * <p>Categories nest by name: {@code security.war} lies in {@code security}; {@link #atDepth(int)} folds them.
 *
 * <p>Linear in the number of tokens (see {@link PhraseMatcher}). Immutable and thread-safe; the matcher is compiled at
 * first use.
 */
public final class CategoryDictionary implements Serializable {

    private static final long serialVersionUID = 1;

    private final String name;
    private final List<CategoryPattern> patterns;
    private final List<String> categories;
    private final int[] categoryOf;
    private final Matching matching;
    private final Map<String, String> stated;
    private final List<String> remarks;
    private transient volatile @Nullable PhraseMatcher matcher;

    CategoryDictionary(
            String name,
            Collection<CategoryPattern> patterns,
            Matching matching,
            Map<String, String> stated,
            List<String> remarks) {
        this.name = name;
        this.patterns = CategoryTree.inOrder(distinct(patterns));
        this.matching = matching;
        this.stated = Map.copyOf(stated);
        this.remarks = List.copyOf(remarks);
        categories = this.patterns.stream()
                .map(CategoryPattern::category)
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
        categoryOf = numbers(this.patterns, categories);
    }

    /** How matches are settled. */
    record Matching(boolean exclusive, boolean wholeTokens) implements Serializable {

        static final Matching STANDARD = new Matching(false, false);

        Matching asExclusive() {
            return new Matching(true, wholeTokens);
        }

        Matching asWholeTokens() {
            return new Matching(exclusive, true);
        }
    }

    private static Collection<CategoryPattern> distinct(Collection<CategoryPattern> patterns) {
        Map<String, CategoryPattern> byKey = new LinkedHashMap<>();
        patterns.forEach(pattern -> byKey.putIfAbsent(pattern.key(), pattern));
        return byKey.values();
    }

    private static int[] numbers(List<CategoryPattern> patterns, List<String> categories) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        categories.forEach(category -> numbers.put(category, numbers.size()));
        return patterns.stream()
                .mapToInt(pattern -> numbers.getOrDefault(pattern.category(), CategoryScan.EVERY))
                .toArray();
    }

    /** A dictionary of the caller's own patterns. Of equal patterns of one category the first is kept. */
    public static CategoryDictionary of(String name, Collection<CategoryPattern> patterns) {
        return new CategoryDictionary(name, patterns, Matching.STANDARD, Map.of(), List.of());
    }

    /** A dictionary of categories and their words; a category's order is the map's. */
    public static CategoryDictionary of(String name, Map<String, ? extends Collection<String>> words) {
        List<CategoryPattern> patterns = new ArrayList<>();
        words.forEach((category, list) -> list.forEach(word -> patterns.add(CategoryPattern.of(category, word))));
        return of(name, patterns);
    }

    /**
     * A dictionary from a file, in the format its name ends with ({@link DictionaryFormat#of(Path)}).
     *
     * @throws IllegalArgumentException with file and line if it is malformed, or if the format is not known
     * @throws java.io.UncheckedIOException with the path if it cannot be read
     */
    public static CategoryDictionary read(Path file) {
        return read(file, DictionaryFormat.of(file));
    }

    /**
     * A dictionary from tab-separated text, such as a resource in a jar, closed when read.
     *
     * @param source what to call it in errors
     * @throws IllegalArgumentException with source and line if it is malformed
     * @throws java.io.UncheckedIOException with the source if it cannot be read
     */
    public static CategoryDictionary readTsv(InputStream in, String source) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return DelimitedDictionary.readTabs(source, lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(source + ": cannot be read", e);
        }
    }

    /** A dictionary from a file in a format of one's choice. */
    public static CategoryDictionary read(Path file, DictionaryFormat format) {
        return format.read(file);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Full names of the categories that have patterns: in order of their first one, each with what lies in it. */
    public List<String> categories() {
        return categories;
    }

    /**
     * Index of a category in {@link #categories()}.
     *
     * @throws IllegalArgumentException if there is no such category, with the names of those there are
     */
    public int category(String category) {
        int at = categories.indexOf(category);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "unknown category \"" + category + "\" in " + name + "; known: " + String.join(", ", categories));
        }
        return at;
    }

    /** All patterns and exceptions, by category in the order of {@link #categories()}. */
    public List<CategoryPattern> patterns() {
        return patterns;
    }

    /** Whether a place counts for one category only. */
    public boolean isExclusive() {
        return matching.exclusive();
    }

    /** What the reader passed over in the file, each with file and line; empty for a clean file. */
    public List<String> remarks() {
        return remarks;
    }

    /** What is known of this dictionary, with the sum of its rows. */
    public LexiconCard card() {
        Stream<String> rows = patterns.stream().map(pattern -> pattern.key() + '\t' + pattern.weight());
        return LexiconCard.of(name, stated, patterns.size(), Sha256.of(rows));
    }

    /**
     * All matches in the tokens from {@code from} to {@code to}.
     *
     * @throws IndexOutOfBoundsException if the stretch leaves the tokens
     */
    public void match(Tokens tokens, int from, int to, CategoryVisitor visitor) {
        CategoryScan scan = new CategoryScan(patterns, categoryOf, categories.size(), matching.exclusive(), visitor);
        matcher().matchAll(tokens, from, to, scan);
        scan.flush();
    }

    /** All matches in a text, each with its words, its place and whether it is negated. */
    public List<CategoryHit> find(Tokens tokens) {
        List<CategoryHit> hits = new ArrayList<>();
        match(tokens, 0, tokens.size(), (first, end, category, pattern) -> {
            Span span = new Span(tokens.start(first), tokens.end(end - 1));
            hits.add(new CategoryHit(
                    categories.get(category),
                    span,
                    span.textIn(tokens.text()),
                    patterns.get(pattern),
                    Negators.before(tokens, first)));
        });
        return hits;
    }

    /** Number of matches of each category, in the order of {@link #categories()}; weights aside. */
    public long[] counts(Tokens tokens) {
        long[] counts = new long[categories.size()];
        match(tokens, 0, tokens.size(), (first, end, category, pattern) -> counts[category]++);
        return counts;
    }

    private PhraseMatcher matcher() {
        PhraseMatcher compiled = matcher;
        if (compiled == null) {
            PhraseMatcherBuilder builder = new PhraseMatcherBuilder(matching.wholeTokens());
            for (int i = 0; i < patterns.size(); i++) {
                builder.add(patterns.get(i).words(), i);
            }
            compiled = builder.build();
            matcher = compiled;
        }
        return compiled;
    }

    /** The same patterns, where a place counts for one category only: the longest match's, of equals the first listed. */
    public CategoryDictionary exclusive() {
        return new CategoryDictionary(name, patterns, matching.asExclusive(), stated, remarks);
    }

    /**
     * The same patterns, which now take a token as it stands: {@code war} is not found in {@code war’s}, nor {@code law
     * and order} in {@code law-and-order}. quanteda looks words up like this.
     */
    public CategoryDictionary wholeTokens() {
        return new CategoryDictionary(name, patterns, matching.asWholeTokens(), stated, remarks);
    }

    /**
     * The same patterns in categories of at most so many levels: {@code security.war} and {@code security.defense} are
     * both {@code security} at depth 1.
     *
     * @throws IllegalArgumentException if the depth is less than 1
     */
    public CategoryDictionary atDepth(int levels) {
        if (levels < 1) {
            throw new IllegalArgumentException("levels must be 1 or more, got " + levels);
        }
        List<CategoryPattern> folded =
                patterns.stream().map(p -> p.in(upTo(p.category(), levels))).toList();
        return new CategoryDictionary(name, folded, matching, Map.of(), List.of());
    }

    private static String upTo(String category, int levels) {
        int end = -1;
        for (int level = 0; level < levels; level++) {
            end = category.indexOf('.', end + 1);
            if (end < 0) {
                return category;
            }
        }
        return category.substring(0, end);
    }

    /** This dictionary with a pattern more. */
    public CategoryDictionary with(CategoryPattern pattern) {
        List<CategoryPattern> more = new ArrayList<>(patterns);
        more.add(pattern);
        return new CategoryDictionary(name, more, matching, Map.of(), List.of());
    }

    /**
     * This dictionary without a pattern.
     *
     * @throws IllegalArgumentException if it is not in it
     */
    public CategoryDictionary without(CategoryPattern pattern) {
        List<CategoryPattern> fewer = new ArrayList<>(patterns);
        if (!fewer.removeIf(each -> each.key().equals(pattern.key()))) {
            throw new IllegalArgumentException(pattern.words() + " is not in category \"" + pattern.category() + "\"");
        }
        return new CategoryDictionary(name, fewer, matching, Map.of(), List.of());
    }

    /** The categories of this dictionary that are named, with the exceptions that hold for them. */
    public CategoryDictionary only(Collection<String> wanted) {
        Set<String> names = new LinkedHashSet<>(wanted);
        names.forEach(this::category);
        names.add("");
        List<CategoryPattern> kept =
                patterns.stream().filter(p -> names.contains(p.category())).toList();
        return new CategoryDictionary(name, kept, matching, Map.of(), List.of());
    }

    /** Both dictionaries' patterns; categories of the same name become one. */
    public CategoryDictionary merge(CategoryDictionary other) {
        List<CategoryPattern> both = new ArrayList<>(patterns);
        both.addAll(other.patterns);
        return new CategoryDictionary(name + " + " + other.name, both, matching, Map.of(), List.of());
    }

    /**
     * Writes the dictionary as tab-separated text, which {@link #read(Path)} reads back equal.
     *
     * @throws java.io.UncheckedIOException with the path if it cannot be written
     */
    public void writeTsv(Path file) {
        DictionaryText.write(file, TsvWriter.lines(this));
    }

    /**
     * Writes the dictionary as YAML, which {@link #read(Path)} reads back equal, and quanteda reads where it has neither
     * weights nor exceptions.
     *
     * @throws java.io.UncheckedIOException with the path if it cannot be written
     */
    public void writeYaml(Path file) {
        DictionaryText.write(file, YamlWriter.lines(this));
    }

    /** Whether both hold the same patterns in the same order, and count overlaps alike; names and cards aside. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CategoryDictionary that
                && matching.equals(that.matching)
                && patterns.equals(that.patterns);
    }

    @Override
    public int hashCode() {
        return patterns.hashCode();
    }

    /** {@code frames (12 categories, 640 patterns)}. */
    @Override
    public String toString() {
        return name + " (" + categories.size() + " categories, " + patterns.size() + " patterns)";
    }
}
