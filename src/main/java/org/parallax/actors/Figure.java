package org.parallax.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone a text names, while the text is being read: what is known grows from mention to mention. */
final class Figure {

    private static final int[] NONE = {};

    final int order;
    final List<String> aliases = new ArrayList<>(0);
    String name;
    String first;
    String last;
    int words;
    ActorKind kind;
    /** From the gazetteer or the user's registry, where the name stands in one. */
    @Nullable
    Actor known;
    /** Votes for he (positive) or she (negative): titles count more than pronouns. */
    int gender;
    /** Mentions behind {@code in}, {@code at}, {@code the}, where people seldom stand. */
    int asThing;
    /** What the text calls the person: numbers of {@code analyst}, {@code minister}. */
    int[] roles = NONE;

    int roleCount;
    int mentions;
    /** Tokens of the mentions by name outside quotation marks and headlines, in text order. */
    private int[] places = NONE;

    private int placeCount;
    /** Token of the last mention given in a later pass. */
    private int lastPlace = -1;
    /** Token of the last mention while references are resolved from left to right. */
    int lastSeen = -1;

    Figure(int order, String name, String first, String last, int words, ActorKind kind) {
        this.order = order;
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
            places = Arrays.copyOf(places, placeCount * 2 + 4);
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

    /** Takes a role in; whether it was new. */
    boolean addRole(int office) {
        if (!hasRole(office) && roleCount < 12) {
            if (roleCount == roles.length) {
                roles = Arrays.copyOf(roles, roleCount * 2 + 2);
            }
            roles[roleCount++] = office;
            return true;
        }
        return false;
    }

    boolean hasRole(int office) {
        for (int i = 0; i < roleCount; i++) {
            if (roles[i] == office) {
                return true;
            }
        }
        return false;
    }

    void addAlias(String alias) {
        if (!alias.equals(name) && !aliases.contains(alias)) {
            aliases.add(alias);
        }
    }

    Actor toActor() {
        if (known != null) {
            return known;
        }
        return new Actor(Actor.idOf(name), name, List.copyOf(aliases), kind);
    }
}
