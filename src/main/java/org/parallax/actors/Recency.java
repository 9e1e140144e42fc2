package org.parallax.actors;

/** The figures mentioned last, the latest first; each once, with what was so about its last mention. */
final class Recency {

    static final int ROOM = 12;

    private final Figure[] figures = new Figure[ROOM];
    private final int[] tokens = new int[ROOM];
    private final int[] sentences = new int[ROOM];
    private final int[] roles = new int[ROOM];
    private int size;

    void push(Figure figure, int token, int sentence, int role) {
        int at = 0;
        while (at < size && figures[at] != figure) {
            at++;
        }
        // "Mr. Lee said his party": whoever is spoken of again in a sentence stays what he was in it
        int best = at < size && sentences[at] == sentence ? Math.max(role, roles[at]) : role;
        if (at == size) {
            size = Math.min(size + 1, ROOM);
            at = size - 1;
        }
        for (int i = at; i > 0; i--) {
            figures[i] = figures[i - 1];
            tokens[i] = tokens[i - 1];
            sentences[i] = sentences[i - 1];
            roles[i] = roles[i - 1];
        }
        figures[0] = figure;
        tokens[0] = token;
        sentences[0] = sentence;
        roles[0] = best;
    }

    int size() {
        return size;
    }

    Figure figure(int i) {
        return figures[i];
    }

    int token(int i) {
        return tokens[i];
    }

    int sentence(int i) {
        return sentences[i];
    }

    boolean isSubject(int i) {
        return roles[i] > 0;
    }

    /** 3 for the subject of its sentence that reports, 2 for another, 1 for one of a clause in it, 0 for none. */
    int role(int i) {
        return roles[i];
    }
}
