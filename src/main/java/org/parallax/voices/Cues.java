package org.parallax.voices;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Grammar;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * The words that report: verbs in all their forms, nouns in both numbers, adjectives. A later cue of the same lemma and
 * part of speech replaces an earlier one, so that a user's own come last.
 *
 * <p>The file has seven tab-separated columns: lemma, part of speech, kind, stance, strength, what it takes, particles
 * (see {@link Cue}). Immutable and thread-safe; a look-up allocates nothing.
 */
public final class Cues implements Serializable {

    /** Leaves 14 bits of a hash. */
    private static final int FILTER_SHIFT = 18;

    private static final String RESOURCE = "cues.tsv";
    private static final Cues ENGLISH = new Cues(shipped());

    private final List<Cue> cues;
    private final WordTable forms;
    /** By the number of a word that has classes: most tokens are such words. */
    private final short[] formOfWord;

    /** A bit by the hash of a word, set for those of the forms: four words in five that have none stop here. */
    private final long[] filter = new long[1 << 26 - FILTER_SHIFT];

    private final short[] verbs;
    private final short[] nouns;
    private final short[] adjectives;
    private final byte[] inflections;
    private final int[] takes;
    private final String[][] particles;

    private Cues(List<Cue> list) {
        Map<String, Cue> unique = new LinkedHashMap<>();
        for (Cue cue : list) {
            unique.put(cue.word() + " " + cue.lemma(), cue);
        }
        this.cues = List.copyOf(unique.values());
        Set<String> words = new TreeSet<>();
        for (Cue cue : cues) {
            words.addAll(Arrays.asList(forms(cue)));
        }
        this.forms = WordTable.of(words);
        for (int form = 0; form < forms.size(); form++) {
            int bit = forms.hash(form) >>> FILTER_SHIFT;
            filter[bit >>> 6] |= 1L << bit;
        }
        this.verbs = new short[forms.size()];
        this.nouns = new short[forms.size()];
        this.adjectives = new short[forms.size()];
        this.inflections = new byte[forms.size()];
        Arrays.fill(verbs, (short) -1);
        Arrays.fill(nouns, (short) -1);
        Arrays.fill(adjectives, (short) -1);
        this.takes = new int[cues.size()];
        this.particles = new String[cues.size()][];
        for (int i = 0; i < cues.size(); i++) {
            enter(i);
        }
        WordTable known = Grammar.table();
        this.formOfWord = new short[known.size()];
        for (int word = 0; word < formOfWord.length; word++) {
            formOfWord[word] = (short) forms.id(known.word(word));
        }
    }

    /** The library's own, for English. */
    public static Cues english() {
        return ENGLISH;
    }

    /** Cues of one's own. */
    public static Cues of(List<Cue> cues) {
        return new Cues(cues);
    }

    /**
     * A file in the format described above.
     *
     * @throws IllegalArgumentException for a line that is none, with file and line
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Cues read(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return new Cues(parse(in, file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    /** A copy that knows these cues too. */
    public Cues with(Cue... more) {
        List<Cue> all = new ArrayList<>(cues);
        all.addAll(Arrays.asList(more));
        return new Cues(all);
    }

    /** Every cue, in the order of the file. */
    public List<Cue> list() {
        return cues;
    }

    /** The cue a word is a form of, verbs before nouns before adjectives; empty for none. */
    public Optional<Cue> find(String word) {
        int form = forms.id(word);
        if (form < 0) {
            return Optional.empty();
        }
        int index = verbs[form] >= 0 ? verbs[form] : nouns[form] >= 0 ? nouns[form] : adjectives[form];
        return Optional.of(cues.get(index));
    }

    /** Number of the token's form, -1 if no cue has it. */
    int form(Grammar grammar, Tokens tokens, int token) {
        int word = grammar.word(token);
        if (word >= 0) {
            return formOfWord[word];
        }
        int bit = tokens.hash(token) >>> FILTER_SHIFT;
        return (filter[bit >>> 6] & 1L << bit) == 0 ? -1 : forms.id(tokens, token);
    }

    /** Index of the verb the form belongs to, -1 for none. */
    int verb(int form) {
        return verbs[form];
    }

    int noun(int form) {
        return nouns[form];
    }

    int adjective(int form) {
        return adjectives[form];
    }

    /** Bits {@code 1 << Inflections.…} of every form the word can be. */
    int inflections(int form) {
        return inflections[form];
    }

    Cue cue(int index) {
        return cues.get(index);
    }

    /** {@link Takes} bits. */
    int takes(int index) {
        return takes[index];
    }

    /** {@link Cue#particles}. */
    String[] particles(int index) {
        return particles[index];
    }

    private static String[] forms(Cue cue) {
        return switch (cue.word()) {
            case VERB -> Inflections.of(cue.lemma());
            case NOUN -> new String[] {cue.lemma(), Inflections.third(cue.lemma())};
            case ADJECTIVE -> new String[] {cue.lemma()};
            case PREPOSITION -> new String[0];
        };
    }

    private void enter(int index) {
        Cue cue = cues.get(index);
        takes[index] = Takes.bits(cue);
        particles[index] = cue.particles().stream().sorted().toArray(String[]::new);
        String[] words = forms(cue);
        for (int form = 0; form < words.length; form++) {
            int id = forms.id(words[form]);
            switch (cue.word()) {
                case VERB -> {
                    // "found" is a form of find before it is one of to found; the file's order decides
                    if (verbs[id] < 0 || verbs[id] == index) {
                        verbs[id] = (short) index;
                        inflections[id] |= (byte) (1 << form);
                    }
                }
                case NOUN -> nouns[id] = (short) index;
                case ADJECTIVE -> adjectives[id] = (short) index;
                case PREPOSITION -> {}
            }
        }
    }

    private static List<Cue> shipped() {
        try (InputStream in = Cues.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the library's jar lacks its resource " + RESOURCE);
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE + ": " + e.getMessage(), e);
        }
    }

    private static List<Cue> parse(BufferedReader in, String name) throws IOException {
        List<Cue> cues = new ArrayList<>();
        int number = 0;
        for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                cues.add(cue(line.split("\t", -1), name + ":" + number, line));
            }
        }
        return cues;
    }

    private static Cue cue(String[] row, String place, String line) {
        if (row.length != 7) {
            throw new IllegalArgumentException(
                    place + ": expected 7 tab-separated columns, got " + row.length + ": \"" + line + "\"");
        }
        try {
            return new Cue(
                    row[0],
                    Cue.PartOfSpeech.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    CueKind.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    Stance.valueOf(row[3].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row[4]),
                    words(row[5]),
                    words(row[6]));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage() + ": \"" + line + "\"", e);
        }
    }

    private static Set<String> words(String column) {
        return column.isBlank()
                ? Set.of()
                : new TreeSet<>(Arrays.asList(column.strip().split(" ")));
    }
}
