package org.parallax.framing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Actor;
import org.parallax.actors.MentionForm;
import org.parallax.actors.Mentions;
import org.parallax.lexicon.PhraseMatcher;
import org.parallax.text.Tokens;

/**
 * Where a text names the actors asked for: by one of their names, and by the pronouns and descriptions that resolve to
 * somebody of such a name. A name in lower case ({@code protesters}) is found in any case, one with a capital only so.
 */
final class NamedActors {

    private final List<Actor> actors;
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** A place. */
    record Place(int from, int to, int actor, MentionForm form) {}

    NamedActors(List<Actor> actors) {
        this.actors = actors;
        for (int a = 0; a < actors.size(); a++) {
            for (String name : actors.get(a).names()) {
                if (byName.putIfAbsent(name.toLowerCase(Locale.ROOT), a) == null) {
                    names.add(name);
                }
            }
        }
    }

    /** Number of the actor that is asked for, -1 for somebody else. */
    int actor(Actor found) {
        for (int a = 0; a < actors.size(); a++) {
            if (actors.get(a).id().equals(found.id())) {
                return a;
            }
        }
        for (String name : found.names()) {
            Integer a = byName.get(name.toLowerCase(Locale.ROOT));
            if (a != null) {
                return a;
            }
        }
        return -1;
    }

    /** Whether the words are one of the actor's names. */
    boolean isName(int actor, String words) {
        Integer named = byName.get(words.toLowerCase(Locale.ROOT));
        return named != null && named == actor;
    }

    /** All places in text order, none overlapping another. */
    List<Place> in(Tokens tokens, Mentions mentions) {
        @Nullable Place[] starts = new Place[tokens.size()];
        boolean[] taken = new boolean[tokens.size()];
        Map<Actor, Integer> known = new HashMap<>();
        for (int m = 0; m < mentions.size(); m++) {
            Actor found = mentions.actor(m);
            int actor = found == null ? -1 : known.computeIfAbsent(found, this::actor);
            if (actor >= 0 && !taken[mentions.from(m)]) {
                put(new Place(mentions.from(m), mentions.to(m), actor, mentions.form(m)), starts, taken);
            }
        }
        PhraseMatcher.of(names).match(tokens, 0, tokens.size(), (first, end, name) -> {
            int at = mentions.indexAt(first);
            boolean another = at >= 0
                    && mentions.form(at) != MentionForm.DESCRIPTION
                    && names.get(name).indexOf(' ') < 0
                    && mentions.to(at) - mentions.from(at) > end - first;
            if (!taken[first] && !another && isCase(tokens, first, names.get(name))) {
                int actor = java.util.Objects.requireNonNull(
                        byName.get(names.get(name).toLowerCase(Locale.ROOT)));
                boolean full = names.get(name).equals(actors.get(actor).name());
                MentionForm form = full ? MentionForm.NAME : MentionForm.ALIAS;
                put(new Place(first, end, actor, form), starts, taken);
            }
        });
        return Arrays.stream(starts).filter(place -> place != null).toList();
    }

    private static void put(Place place, @Nullable Place[] starts, boolean[] taken) {
        starts[place.from()] = place;
        Arrays.fill(taken, place.from(), place.to(), true);
    }

    private static boolean isCase(Tokens tokens, int first, String name) {
        return !Character.isUpperCase(name.codePointAt(0))
                || Character.isUpperCase(tokens.text().codePointAt(tokens.start(first)));
    }
}
