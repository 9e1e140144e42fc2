package org.parallax.framing;

import java.io.Serializable;
import java.util.Comparator;
import org.parallax.corpus.Finding;
import org.parallax.voices.Wording;

/**
 * One thing that is said of an actor. Immutable and thread-safe.
 *
 * @param aspect in what way
 * @param term the verb's base form where the list knows it, else the words in lower case
 * @param mood whether it is said to be so
 * @param wording whose words these are
 * @param agency +1 where the actor acts and decides by it, -1 where it gives way, waits or feels, 0 for neither, for
 *     what is negated, and for a verb that is not in the list
 * @param power +1 where it gives the actor power over others, -1 where it gives others power over the actor, else 0
 * @param listed whether the verb list knows the verb; no for what is no verb
 * @param finding the place, actor and words together
 */
public record Statement(
        Aspect aspect, String term, Mood mood, Wording wording, int agency, int power, boolean listed, Finding finding)
        implements Comparable<Statement>, Serializable {

    private static final Comparator<Statement> ORDER = Comparator.comparing(Statement::finding)
            .thenComparing(Statement::aspect)
            .thenComparing(Statement::term)
            .thenComparing(Statement::mood);

    /** By place. */
    @Override
    public int compareTo(Statement other) {
        return ORDER.compare(this, other);
    }

    /** The term as tables show it: {@code not help}, {@code help?} for what is open, {@code [help]} if reported. */
    public String shown() {
        String words = switch (mood) {
            case ASSERTED -> term;
            case OPEN -> term + "?";
            case NEGATED -> "not " + term;
        };
        return wording == Wording.REPORTED ? "[" + words + "]" : words;
    }
}
