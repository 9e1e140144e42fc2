package org.parallax.voices;

import java.io.Serializable;
import java.util.Set;

/**
 * A word that says that somebody says, thinks or wants something.
 *
 * @param lemma the word in its base form: {@code say}; several words for a preposition: {@code according to}
 * @param word what kind of word it is
 * @param kind what it says that the source does
 * @param stance how the one who reports takes it
 * @param strength how sure it is a cue: 0 only with a quotation beside it, 1 with a complement that fits, 2 with any,
 *     3 nearly always
 * @param takes what may stand for the content: {@code tag}, {@code that}, {@code clause}, {@code question},
 *     {@code infinitive}, {@code object}, {@code addressee}, {@code object-infinitive}, {@code accusation}, {@code as},
 *     {@code complement}, {@code preposition}, {@code gerund}, {@code quotation}
 * @param particles prepositions that lead to the content, and particles of the verb: {@code for}, {@code out}
 */
public record Cue(
        String lemma,
        PartOfSpeech word,
        CueKind kind,
        Stance stance,
        int strength,
        Set<String> takes,
        Set<String> particles)
        implements Serializable {

    /** What kind of word a cue is. */
    public enum PartOfSpeech {
        /** {@code say}. */
        VERB,
        /** {@code claim}. */
        NOUN,
        /** {@code confident}. */
        ADJECTIVE,
        /** {@code according to}. */
        PREPOSITION
    }

    public Cue {
        if (lemma.isBlank() || strength < 0 || strength > 3) {
            throw new IllegalArgumentException(
                    "a cue needs a lemma and a strength in [0, 3], got \"" + lemma + "\" and " + strength);
        }
        takes = Set.copyOf(takes);
        particles = Set.copyOf(particles);
    }
}
