package org.parallax.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.text.TermTable;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Names that are known without reading the text: countries with capitals and demonyms, organisations with acronyms,
 * places; and the actors a user brings. The first actor to claim a name keeps it; a user's come before ours.
 *
 * <p>The file has three tab-separated columns: name, kind ({@code country}, {@code organisation}, {@code person},
 * {@code group}, {@code place}), other names parted by {@code ;}. Immutable and thread-safe.
 */
public final class Gazetteer implements Serializable {

    private static final Gazetteer ENGLISH = new Gazetteer(actors(Rows.of("gazetteer.tsv", 3)));

    private final List<Actor> actors;
    /** Every name, and by its number the place of its actor in the list. */
    private final WordTable names;

    private final int[] owners;

    private Gazetteer(List<Actor> actors) {
        this.actors = List.copyOf(actors);
        TermTable table = new TermTable();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < actors.size(); place++) {
            for (String name : actors.get(place).names()) {
                if (table.add(name) == places.size()) {
                    places.add(place);
                }
            }
        }
        this.names = table.toWordTable();
        this.owners = places.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The library's own, in English. */
    public static Gazetteer english() {
        return ENGLISH;
    }

    /** Only these actors. */
    public static Gazetteer of(Collection<Actor> actors) {
        return new Gazetteer(List.copyOf(actors));
    }

    /**
     * A file in the format described above, with an optional fourth column for the id.
     *
     * @throws IllegalArgumentException for a line with too few columns or an unknown kind, with file and line
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Gazetteer read(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return new Gazetteer(actors(Rows.read(in, file.toString(), 3, 4)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e, e);
        }
    }

    /** A copy that knows these actors too, before all others. */
    public Gazetteer with(Actor... more) {
        return with(Arrays.asList(more));
    }

    /** A copy that knows these actors too, before all others. */
    public Gazetteer with(Collection<Actor> more) {
        List<Actor> all = new ArrayList<>(more);
        all.addAll(actors);
        return new Gazetteer(all);
    }

    /** Every actor, the ones asked first in front. */
    public List<Actor> actors() {
        return actors;
    }

    /** The actor that goes by the tokens {@code [from, to)} without a possessive, in whatever case; null if nobody does. */
    public @Nullable Actor find(Tokens tokens, int from, int to) {
        return to - from == 1
                ? actor(names.baseId(tokens, from))
                : find(tokens.text(), tokens.start(from), tokens.baseEnd(to - 1));
    }

    /** The actor that goes by {@code text[from, to)}; null if nobody does. */
    @Nullable
    Actor find(String text, int from, int to) {
        return actor(names.id(text, from, to));
    }

    private @Nullable Actor actor(int name) {
        return name < 0 ? null : actors.get(owners[name]);
    }

    private static List<Actor> actors(List<String[]> rows) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (String[] row : rows) {
            List<String> aliases = new ArrayList<>();
            for (String alias : row[2].split(";")) {
                if (!alias.isBlank()) {
                    aliases.add(alias.strip());
                }
            }
            String name = row[0].strip();
            boolean hasId = row.length > 3 && !row[3].isBlank();
            actors.put(name, new Actor(hasId ? row[3].strip() : Actor.idOf(name), name, aliases, kind(row[1], name)));
        }
        return List.copyOf(actors.values());
    }

    private static ActorKind kind(String word, String name) {
        return switch (word.strip()) {
            case "country" -> ActorKind.COUNTRY;
            case "organisation", "organization" -> ActorKind.ORGANIZATION;
            case "person" -> ActorKind.PERSON;
            case "group" -> ActorKind.GROUP;
            case "place" -> ActorKind.PLACE;
            case "" -> ActorKind.UNKNOWN;
            default ->
                throw new IllegalArgumentException("unknown kind \"" + word + "\" of " + name
                        + "; known: country, group, organisation, person, place");
        };
    }
}
