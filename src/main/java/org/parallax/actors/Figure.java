package org.parallax.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone a text names, while the text is being read: what is known grows from mention to mention. */
final class Figure {

    private static final int[] NONE = {};
    private static final int MOST_ROLES = 12;

    Label name;
    Label first;
    Label last;
    int words;
    ActorKind kind;
    /** From the gazetteer or the user's registry, where the name stands in one. */
    @Nullable
    Actor known;
    /** Votes for he (positive) or she (negative): titles count more than pronouns. */
    int gender;
    /** Mentions behind {@code in}, {@code at}, {@code the}, where people seldom stand. */
    int asThing;

    int mentions;
    /** Token of the last mention while references are resolved from left to right. */
    int lastSeen = -1;

    private List<Label> aliases = List.of();
    /** What the text calls the person: numbers of {@code analyst}, {@code minister}. */
    private int[] roles = NONE;

    private int roleCount;
    /** Tokens of the mentions by name outside quotation marks and headlines, in text order. */
    private int[] places = NONE;

    private int placeCount;
    /** Token of the last mention given in a later pass. */
    private int lastPlace = -1;
    /** Made when asked for; two threads that make one at the same time make equal ones. */
    private @Nullable Actor actor;

    Figure(Label name, Label first, Label last, int words, ActorKind kind) {
        this.name = name;
        this.first = first;
        this.last = last;
        this.words = words;
        this.kind = kind;
    }

    /** Takes a mention in; those of one pass come in text order. */
    void mention(int token, boolean firstPass) {
        mentions++;
        if (!firstPass) {
            lastPlace = token;
            return;
        }
        if (placeCount == places.length) {
            places = Arrays.copyOf(places, placeCount * 2 + 2);
        }
        places[placeCount++] = token;
    }

    /** Where the figure was mentioned last before the token; below zero if only behind it, the nearer the greater. */
    int lastBefore(int token) {
        int at = Arrays.binarySearch(places, 0, placeCount, token);
        int before = at >= 0 ? at : -at - 2;
        int last = Math.max(before < 0 ? -1 : places[before], lastPlace < token ? lastPlace : -1);
        return last >= 0 ? last : placeCount > 0 ? -1 - places[0] : -1 - Math.max(0, lastPlace);
    }

    /** Token of the first mention outside quotation marks and headlines, -1 if there is none. */
    int firstPlace() {
        return placeCount > 0 ? places[0] : -1;
    }

    boolean couldBePerson() {
        return kind == ActorKind.PERSON || kind == ActorKind.UNKNOWN;
    }

    boolean couldBe(boolean he) {
        boolean thing = kind == ActorKind.UNKNOWN && asThing * 2 > mentions;
        return couldBePerson() && !thing && (he ? gender >= 0 : gender <= 0);
    }

    /** Whether the word opens or ends the name. */
    boolean isCalled(Label word) {
        return first == word || last == word;
    }

    /** Takes a role in; whether it was new. */
    boolean addRole(int office) {
        if (roleCount == MOST_ROLES || hasRole(office)) {
            return false;
        }
        if (roleCount == roles.length) {
            roles = Arrays.copyOf(roles, roleCount * 2 + 2);
        }
        roles[roleCount++] = office;
        return true;
    }

    private boolean hasRole(int office) {
        for (int i = 0; i < roleCount; i++) {
            if (roles[i] == office) {
                return true;
            }
        }
        return false;
    }

    void addAlias(Label alias) {
        if (alias != name && !aliases.contains(alias)) {
            if (aliases.isEmpty()) {
                aliases = new ArrayList<>(2);
            }
            aliases.add(alias);
        }
    }

    /** Gives a fuller name. */
    void rename(Label fuller, Label newFirst, Label newLast, int size) {
        name = fuller;
        first = newFirst;
        last = newLast;
        words = size;
    }

    Actor toActor() {
        Actor made = known != null ? known : actor;
        if (made == null) {
            List<String> others = new ArrayList<>(aliases.size());
            aliases.forEach(alias -> others.add(alias.string()));
            made = new Actor(Actor.idOf(name.string()), name.string(), others, kind);
            actor = made;
        }
        return made;
    }
}
