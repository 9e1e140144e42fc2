package org.parallax.framing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.actors.Actor;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Reading;
import org.parallax.text.Tokens;

/**
 * Whom each sentence is about, of some actors: the one it names, several of them, or none. So every word has one context.
 */
record Contexts(List<Actor> actors) implements Serializable {

    static final String SEVERAL = "several of them";
    static final String NONE = "none of them";

    /** The context of every token. */
    String[] of(Reading reading) {
        Tokens tokens = reading.tokens();
        List<NamedActors.Place> places = new NamedActors(actors).in(tokens, Mentions.find(reading));
        String[] contexts = new String[tokens.size()];
        Arrays.fill(contexts, NONE);
        int[] next = {0};
        new SentenceMatches(reading).sentences((sentence, from, to) -> {
            Set<Integer> named = new HashSet<>();
            while (next[0] < places.size() && places.get(next[0]).from() < to) {
                named.add(places.get(next[0]++).actor());
            }
            String context = named.isEmpty()
                    ? NONE
                    : named.size() > 1
                            ? SEVERAL
                            : actors.get(named.iterator().next()).name();
            Arrays.fill(contexts, from, to, context);
        });
        return contexts;
    }

    /** A unit's name: the context, or whose words on it. */
    static String unit(String voice, String context) {
        return voice.isEmpty() ? context : voice + " on " + context;
    }
}
