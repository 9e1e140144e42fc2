package org.parallax.lexicon;

import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/**
 * Which words carry tone, and how much? A list of entries, each a lemma or phrase with a value, and the matcher that
 * finds them in a text.
 *
 * <p>Of several entries that could be found at one place the longest counts; of entries with the same form, one that
 * states this very form before one that only inflects to it, then one with conditions, if they hold, before one
 * without, then the one listed first.
 *
 * <p>Immutable and thread-safe; {@link #with}, {@link #without} and {@link #merge} make new lexicons. The matcher is
 * compiled at first use.
 */
public final class Lexicon implements Serializable {

    private static final long serialVersionUID = 1;

    private final String name;
    private final List<Entry> entries;
    private final Map<String, String> stated;
    private transient volatile @Nullable PhraseMatcher matcher;

    Lexicon(String name, List<Entry> entries, Map<String, String> stated) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.stated = Map.copyOf(stated);
    }

    /** With its matcher and rows that are made when asked for. */
    Lexicon(String name, List<Entry> rows, Map<String, String> stated, PhraseMatcher matcher) {
        this.name = name;
        this.entries = rows;
        this.stated = Map.copyOf(stated);
        this.matcher = matcher;
    }

    /** The lexicon for news that ships, written for this project. Read at first call, then shared. */
    public static Lexicon news() {
        return NewsLexicon.INSTANCE;
    }

    /** A lexicon of the caller's own entries. */
    public static Lexicon of(String name, Collection<Entry> entries) {
        return new Lexicon(name, List.copyOf(entries), Map.of());
    }

    /**
     * A lexicon from a file, named after it: of the seven tab-separated columns that docs/lexicons.md describes, or a
     * plain list of words and values, such as VADER's, AFINN's and NRC's: tab-separated, or comma-separated where the
     * name ends with {@code .csv}, from the columns that a header line names word (term, phrase, entry, token, lemma)
     * and valence (value, score, sentiment, polarity, happiness_average), or else from the first two. UTF-8 of at most
     * 50 MB.
     *
     * @throws IllegalArgumentException with file and line if a row is malformed
     * @throws UncheckedIOException with the path if the file cannot be read
     */
    public static Lexicon read(Path file) {
        List<String> lines = DictionaryText.lines(file);
        boolean ours = lines.stream().anyMatch(ThemeFile.HEADER::equals);
        boolean plain = lines.stream().noneMatch(line -> line.startsWith("entry\tpos\t"));
        if (!ours && plain) {
            return new Lexicon(DictionaryText.name(file), ValueList.read(file), Map.of());
        }
        List<Entry> entries = new ArrayList<>();
        new ThemeFile(file.toString()).readInto(entries, lines);
        return new Lexicon(DictionaryText.name(file), entries, Map.of());
    }

    /**
     * A lexicon from two named columns of a tab- or comma-separated file with a header line.
     *
     * @throws IllegalArgumentException with file and line if a column is missing or a value is no number
     * @throws UncheckedIOException with the path if the file cannot be read
     */
    public static Lexicon read(Path file, String wordColumn, String valueColumn) {
        return new Lexicon(DictionaryText.name(file), ValueList.read(file, wordColumn, valueColumn), Map.of());
    }

    /**
     * Writes the rows in seven tab-separated columns, a remark before each run of one theme, which {@link #read(Path)} reads
     * back as equal rows in the same order. So a version can be kept, and compared with a later one.
     *
     * @throws IllegalArgumentException if a value is not in [-4, 4]
     * @throws UncheckedIOException with the path if it cannot be written
     */
    public void write(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(ThemeFile.HEADER);
        String theme = "";
        for (Entry entry : entries) {
            if (Math.abs(entry.valence()) > 4) {
                throw new IllegalArgumentException(
                        "valence must be in [-4, 4] to be written, got " + entry.valence() + " for " + entry.phrase());
            }
            if (!entry.theme().equals(theme)) {
                theme = entry.theme();
                lines.add(ThemeFile.THEME + " " + theme);
            }
            lines.add(entry.row());
        }
        DictionaryText.write(file, lines);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What it states of itself, by field of the card. */
    Map<String, String> stated() {
        return stated;
    }

    /** All rows, in order; a match's entry is an index into this list. */
    public List<Entry> entries() {
        return entries;
    }

    /** The row a match's number stands for. */
    public Entry entry(int index) {
        return entries.get(index);
    }

    /** What is known of this lexicon, with the sum of its rows. */
    public LexiconCard card() {
        return LexiconCard.of(
                name, stated, entries.size(), Sha256.of(entries.stream().map(Entry::row)));
    }

    /**
     * The value of a word or phrase that stands alone, as a form of an entry; empty if there is none or it is silent.
     * Conditions on neighbours are judged as for a sentence of these words only.
     */
    public OptionalDouble valence(String phrase) {
        Tokens tokens = WordTokenizer.standard().tokenize(phrase);
        double[] found = {0};
        match(tokens, 0, tokens.size(), (first, end, entry) -> {
            if (end - first == tokens.size()) {
                found[0] = entry(entry).valence();
            }
        });
        return found[0] == 0 ? OptionalDouble.empty() : OptionalDouble.of(found[0]);
    }

    /**
     * The entries with a value in a sentence: the longest at each place, left to right. Silent entries take up their
     * words and are not reported. Conditions take the stretch for a sentence.
     */
    public void match(Tokens tokens, int from, int to, MatchVisitor visitor) {
        matcher().match(tokens, from, to, (first, end, entry) -> {
            if (!entry(entry).isSilent()) {
                visitor.match(first, end, entry);
            }
        });
    }

    /** The matcher of all forms of all entries, numbered as {@link #entries()}; silent ones are matched as well. */
    public PhraseMatcher matcher() {
        PhraseMatcher compiled = matcher;
        if (compiled == null) {
            compiled = compile();
            matcher = compiled;
        }
        return compiled;
    }

    private PhraseMatcher compile() {
        PhraseMatcherBuilder builder = new PhraseMatcherBuilder();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            When when = When.parse(entry.when());
            int rank = 0;
            for (String form : entry.forms()) {
                builder.add(form, i, when, rank);
                rank = 1;
            }
        }
        return builder.build();
    }

    /**
     * This lexicon with one value set or added: all rows of the phrase give way to one that counts always, in the
     * inflected forms that the rows had.
     *
     * @throws IllegalArgumentException if the phrase is blank or the value is not finite
     */
    public Lexicon with(String phrase, double value) {
        return with(LexiconChanges.valued(entries, phrase, value));
    }

    /** This lexicon with an entry in place of all rows of the same phrase. */
    public Lexicon with(Entry entry) {
        return new Lexicon(name, LexiconChanges.with(entries, entry), Map.of());
    }

    /**
     * This lexicon without a phrase. A phrase that is only an inflected form of a row is silenced instead, and the row's
     * other forms stay.
     *
     * @throws IllegalArgumentException if no row has this phrase or a form like it
     */
    public Lexicon without(String phrase) {
        return new Lexicon(name, LexiconChanges.without(name, entries, phrase), Map.of());
    }

    /** This lexicon without one row, by its number. */
    Lexicon withoutRow(int index) {
        List<Entry> fewer = new ArrayList<>(entries);
        fewer.remove(index);
        return new Lexicon(name, fewer, Map.of());
    }

    /** Both lexicons' entries; of a phrase that both hold, the winner's rows. */
    public Lexicon merge(Lexicon other, Winner winner) {
        return new Lexicon(name + " + " + other.name, LexiconChanges.merge(entries, other.entries, winner), Map.of());
    }

    /** {@code news (6512 entries)}. */
    @Override
    public String toString() {
        return name + " (" + entries.size() + " entries)";
    }
}
