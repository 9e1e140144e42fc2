package org.parallax.voices;

import java.io.Serializable;
import org.parallax.actors.Actor;

/**
 * Who speaks in a text: the narrator, a named speaker, or a speaker the text leaves unnamed. Two voices are the same
 * if their ids are; the id is the {@link Actor}'s. Immutable and thread-safe.
 *
 * @param id stable name for machines, not blank
 * @param name name for people: {@code Rick Fisher}, {@code officials}
 */
public record Voice(String id, String name) implements Comparable<Voice>, Serializable {

    /** The article's own words, whoever prints it. */
    public static final Voice NARRATOR = new Voice("narrator", "the article");

    /** Somebody speaks, and no rule tells who. */
    public static final Voice UNRESOLVED = new Voice("unresolved", "unresolved");

    public Voice {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a voice needs an id and a name that are not blank, got id \"" + id
                    + "\" and name \"" + name + "\"");
        }
    }

    /** The voice of an actor. */
    public static Voice of(Actor actor) {
        return new Voice(actor.id(), actor.name());
    }

    /** Whether this is the article's own voice. */
    public boolean isNarrator() {
        return id.equals(NARRATOR.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Voice voice && id.equals(voice.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** By name, then id. */
    @Override
    public int compareTo(Voice other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : id.compareTo(other.id);
    }
}
