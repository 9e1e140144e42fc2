package org.parallax.actors;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Someone a text names: a person, an organisation, a country, a group. Immutable and thread-safe.
 *
 * @param id stable name for machines, equal for the same actor in every text; not blank
 * @param name name for people, the fullest one known; not blank
 * @param aliases other names, without {@code name}, in the order given
 * @param kind what it is
 */
public record Actor(String id, String name, List<String> aliases, ActorKind kind)
        implements Comparable<Actor>, Serializable {

    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("an actor needs an id and a name that are not blank, got id \"" + id
                    + "\" and name \"" + name + "\"");
        }
        aliases = List.copyOf(aliases);
    }

    /** An actor of unknown kind whose id is made from its name: {@code Actor.of("China", "Chinese", "Beijing")}. */
    public static Actor of(String name, String... aliases) {
        return new Actor(idOf(name), name, List.of(aliases), ActorKind.UNKNOWN);
    }

    /** The id that {@link #of} gives a name: lower case, words joined by hyphens, {@code rick-fisher}. */
    public static String idOf(String name) {
        StringBuilder id = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                id.append(c);
            } else if (c != '.' && c != '\'' && c != '’' && id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        int end = id.length();
        if (end > 0 && id.charAt(end - 1) == '-') {
            id.setLength(end - 1);
        }
        return id.length() == 0 ? name : id.toString();
    }

    /** The name, then the aliases. */
    public List<String> names() {
        List<String> names = new ArrayList<>(aliases.size() + 1);
        names.add(name);
        names.addAll(aliases);
        return List.copyOf(names);
    }

    /** A copy of another kind. */
    public Actor withKind(ActorKind other) {
        return new Actor(id, name, aliases, other);
    }

    /** By name, then id. */
    @Override
    public int compareTo(Actor other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : id.compareTo(other.id);
    }
}
