package org.parallax.actors;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The figures mentioned last, the latest first; each once, with what was so about its last mention. */
final class Recency {

    static final int ROOM = 12;

    private static final class Place {
        Figure figure;
        int sentence;
        int role;

        Place(Figure figure) {
            this.figure = figure;
        }
    }

    private final @Nullable Place[] places = new Place[ROOM];
    private int size;

    void push(Figure figure, int sentence, int role) {
        int at = 0;
        while (at < size && figure(at) != figure) {
            at++;
        }
        Place place = at < size ? place(at) : newcomer(figure);
        // "Mr. Lee said his party": whoever is spoken of again in a sentence stays what he was in it
        place.role = at < size && place.sentence == sentence ? Math.max(role, place.role) : role;
        place.sentence = sentence;
        size = Math.min(Math.max(size, at + 1), ROOM);
        System.arraycopy(places, 0, places, 1, Math.min(at, ROOM - 1));
        places[0] = place;
    }

    /** A place for somebody new: that of the one mentioned longest ago, where all are taken. */
    private Place newcomer(Figure figure) {
        if (size < ROOM) {
            return new Place(figure);
        }
        Place last = place(ROOM - 1);
        last.figure = figure;
        return last;
    }

    private Place place(int i) {
        return Objects.requireNonNull(places[i]);
    }

    int size() {
        return size;
    }

    Figure figure(int i) {
        return place(i).figure;
    }

    int sentence(int i) {
        return place(i).sentence;
    }

    /** The {@link ClauseRoles#role} of the last mention. */
    int role(int i) {
        return place(i).role;
    }

    boolean isSubject(int i) {
        return place(i).role > 0;
    }
}
