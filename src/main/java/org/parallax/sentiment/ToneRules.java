package org.parallax.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.EntryKind;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.PhraseMatcher;
import org.parallax.lexicon.Sha256;
import org.parallax.lexicon.Shifters;

/**
 * What turns, strengthens and weakens a valued word: the rules' numbers and the words that call for them, both read
 * from tab-separated files, so that a rule more is a row more.
 *
 * <p>A rule file has the columns rule, bad, good, reach, alone: the factors for bad and for good words, how many words
 * a cue reaches, and what it carries where it reaches none. A cue file has the columns cue, pos, rule, side, bad, good,
 * reach, alone, when; {@code cues.tsv} beside this
 * class tells what each may hold. Immutable and thread-safe.
 */
public final class ToneRules implements Serializable {

    private static final long serialVersionUID = 1;

    private final Map<Rule, Cue> defaults;
    private final List<Entry> words;
    private final List<Cue> cues;
    private final Lexicon lexicon;

    private ToneRules(Map<Rule, Cue> defaults, List<Entry> words, List<Cue> cues) {
        this.defaults = defaults;
        this.words = List.copyOf(words);
        this.cues = List.copyOf(cues);
        this.lexicon = Lexicon.of("cues", words);
    }

    /** The rules that ship, for English. */
    public static ToneRules english() {
        return Shipped.ENGLISH;
    }

    /**
     * These rules with the rows of a cue file before their own: a phrase that the file has means what the file says.
     *
     * @throws IllegalArgumentException with file and line if a row is malformed
     * @throws UncheckedIOException with the path if the file cannot be read
     */
    public ToneRules withCues(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return with(String.valueOf(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be read as UTF-8 text", e);
        }
    }

    private ToneRules with(String file, BufferedReader lines) throws IOException {
        Rows rows = new Rows(file, lines, 9);
        List<Entry> moreWords = new ArrayList<>();
        List<Cue> moreCues = new ArrayList<>();
        while (rows.next()) {
            rows.read(cells -> {
                moreWords.add(entry(cells));
                moreCues.add(cue(cells));
            });
        }
        Set<String> phrases = new HashSet<>();
        for (Entry word : moreWords) {
            phrases.add(word.phrase());
        }
        for (int i = 0; i < cues.size(); i++) {
            // a row with a condition would be tried before a file's without one
            if (!phrases.contains(words.get(i).phrase())) {
                moreWords.add(words.get(i));
                moreCues.add(cues.get(i));
            }
        }
        return new ToneRules(defaults, moreWords, moreCues);
    }

    private static Entry entry(String[] cells) {
        return new Entry(cells[0], cells[1], 1, EntryKind.EVALUATION, cells[8], Shifters.ALL, "", "");
    }

    private Cue cue(String[] cells) {
        Rule rule = Rule.of(cells[2]);
        Cue plain = strength(rule);
        return new Cue(
                rule,
                Cue.Side.of(cells[3]),
                cells[4].isEmpty() ? plain.bad() : Double.parseDouble(cells[4]),
                cells[5].isEmpty() ? plain.good() : Double.parseDouble(cells[5]),
                cells[6].isEmpty() ? plain.reach() : Integer.parseInt(cells[6]),
                cells[7].isEmpty() ? plain.alone() : Double.parseDouble(cells[7]),
                cells[1].indexOf('v') >= 0);
    }

    /** What the rule does where a cue does not say otherwise; nothing for a rule without a row. */
    Cue strength(Rule rule) {
        Cue plain = defaults.get(rule);
        return plain == null ? new Cue(rule, Cue.Side.BEHIND, 1, 1, 0, 0, false) : plain;
    }

    /** Of all rules and cues, in hexadecimal: rules with one sum are the same rules. */
    String sha256() {
        Stream<String> strengths = defaults.values().stream().map(String::valueOf);
        Stream<String> rows = IntStream.range(0, cues.size()).mapToObj(i -> words.get(i) + "\t" + cues.get(i));
        return Sha256.of(Stream.concat(strengths, rows));
    }

    /** The matcher of all cues; an entry's number is the cue's. */
    PhraseMatcher matcher() {
        return lexicon.matcher();
    }

    Cue cue(int number) {
        return cues.get(number);
    }

    private static final class Shipped {

        static final ToneRules ENGLISH = load();

        private static ToneRules load() {
            try (BufferedReader rules = open("rules.tsv");
                    BufferedReader cues = open("cues.tsv")) {
                return new ToneRules(strengths(rules), List.of(), List.of()).with("cues.tsv", cues);
            } catch (IOException e) {
                throw new UncheckedIOException("the jar's rules cannot be read", e);
            }
        }

        private static Map<Rule, Cue> strengths(BufferedReader lines) throws IOException {
            Map<Rule, Cue> strengths = new EnumMap<>(Rule.class);
            Rows rows = new Rows("rules.tsv", lines, 5);
            while (rows.next()) {
                rows.read(cells -> {
                    Rule rule = Rule.of(cells[0]);
                    double bad = Double.parseDouble(cells[1]);
                    double good = Double.parseDouble(cells[2]);
                    int reach = Integer.parseInt(cells[3]);
                    double alone = Double.parseDouble(cells[4]);
                    strengths.put(rule, new Cue(rule, Cue.Side.BEHIND, bad, good, reach, alone, false));
                });
            }
            return strengths;
        }
    }

    static BufferedReader open(String resource) {
        InputStream in = ToneRules.class.getResourceAsStream(resource);
        return new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, "the jar lacks " + resource), StandardCharsets.UTF_8));
    }
}
