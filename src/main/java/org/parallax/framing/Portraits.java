package org.parallax.framing;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.actors.Actor;
import org.parallax.voices.Voice;

/**
 * How each unit portrays each actor. Portraits: by actor in the order asked for; of one actor the narrators' first, then
 * by mentions, then by unit. Immutable and thread-safe.
 */
public final class Portraits implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Actor> actors;
    private final List<Portrait> portraits;

    Portraits(List<Actor> actors, List<Portrait> portraits) {
        this.actors = List.copyOf(actors);
        this.portraits = portraits.stream()
                .sorted(Comparator.<Portrait>comparingInt(each -> this.actors.indexOf(each.actor()))
                        .thenComparing(each -> !each.unit().endsWith(Voice.NARRATOR.name()))
                        .thenComparing(each -> -each.mentions())
                        .thenComparing(Portrait::unit))
                .toList();
    }

    /** The actors asked for. */
    public List<Actor> actors() {
        return actors;
    }

    /** Every unit that mentions an actor, with all it says of it. */
    public List<Portrait> portraits() {
        return portraits;
    }

    /** The portraits of one actor, by its name or id. */
    public List<Portrait> of(String actor) {
        Actor known = actor(actor);
        return portraits.stream().filter(each -> each.actor().equals(known)).toList();
    }

    /** What one unit says of one actor; a portrait without mentions if it does not name it. */
    public Portrait of(String unit, String actor) {
        return of(actor).stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> Portrait.none(unit, actor(actor)));
    }

    private Actor actor(String name) {
        return actors.stream()
                .filter(actor -> actor.name().equals(name) || actor.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown actor \"" + name + "\"; known: "
                        + actors.stream().map(Actor::name).collect(Collectors.joining(", "))));
    }

    /** A line for each portrait. */
    @Override
    public String toString() {
        return portraits.stream().map(Portrait::toString).collect(Collectors.joining("\n"));
    }
}
