package org.parallax.actors;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures mentioned last, the latest first; each once, with what was so about its last mention. */
final class Recency {

    static final int ROOM = 12;

    private final @Nullable Figure[] figures = new Figure[ROOM];
    /** Sentence of the last mention, and its role in the two lowest bits. */
    private final int[] places = new int[ROOM];

    private int size;

    void clear() {
        size = 0;
    }

    void push(Figure figure, int sentence, int role) {
        int at = 0;
        while (at < size && figures[at] != figure) {
            at++;
        }
        // "Mr. Lee said his party": whoever is spoken of again in a sentence stays what he was in it
        int best = at < size && sentence(at) == sentence ? Math.max(role, role(at)) : role;
        if (at == size) {
            size = Math.min(size + 1, ROOM);
            at = size - 1;
        }
        for (int i = at; i > 0; i--) {
            figures[i] = figures[i - 1];
            places[i] = places[i - 1];
        }
        figures[0] = figure;
        places[0] = sentence << 2 | best;
    }

    int size() {
        return size;
    }

    Figure figure(int i) {
        return Objects.requireNonNull(figures[i]);
    }

    int sentence(int i) {
        return places[i] >> 2;
    }

    /** The {@link ClauseRoles#role} of the last mention. */
    int role(int i) {
        return places[i] & 3;
    }

    boolean isSubject(int i) {
        return role(i) > 0;
    }
}
