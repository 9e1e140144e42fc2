package org.parallax.framing;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.actors.Actor;
import org.parallax.analysis.Key;
import org.parallax.corpus.Reading;
import org.parallax.voices.Wording;

/**
 * What a {@link FramingAnalysis} was asked for.
 *
 * @param counted the wordings that count to a unit's rates; none for whole texts, null for what the units ask for
 * @param once whether a quotation that many documents carry counts once
 */
record FramingOptions(
        String dictionary,
        String sha256,
        @Nullable Key<Reading> group,
        @Nullable Key<Reading> event,
        boolean voices,
        Camps camps,
        @Nullable Contexts about,
        @Nullable EnumSet<Wording> counted,
        boolean once,
        int draws,
        long seed)
        implements Serializable {

    String by() {
        String voice = voices ? camps.isEmpty() ? "voice" : "camp" : "";
        String key = group == null ? "" : "key of the document";
        voice = about == null ? voice : voice.isEmpty() ? "actor" : voice + " on actor";
        return key.isEmpty() ? voice.isEmpty() ? "nothing" : voice : voice.isEmpty() ? key : key + ", " + voice;
    }

    /** Whether a unit is compared with the units of its voice or context in other groups. */
    boolean nested() {
        return group != null && (voices || about != null);
    }

    List<String> aboutNames() {
        return about == null
                ? List.of()
                : about.actors().stream().map(Actor::name).toList();
    }

    boolean wholeTexts() {
        return counted != null && counted.isEmpty();
    }

    /** The wordings that count to a unit's rates. */
    Set<Wording> counting() {
        if (counted == null) {
            return voices ? EnumSet.of(Wording.OWN, Wording.QUOTED) : EnumSet.of(Wording.OWN);
        }
        return counted.isEmpty() ? EnumSet.allOf(Wording.class) : counted;
    }

    FramingOptions withVoices(Camps newCamps) {
        return new FramingOptions(dictionary, sha256, group, event, true, newCamps, about, counted, once, draws, seed);
    }

    FramingOptions withGroup(Key<Reading> key) {
        return new FramingOptions(dictionary, sha256, key, event, voices, camps, about, counted, once, draws, seed);
    }

    FramingOptions withContexts(Contexts contexts) {
        return new FramingOptions(
                dictionary, sha256, group, event, voices, camps, contexts, counted, once, draws, seed);
    }

    FramingOptions withEvent(Key<Reading> key) {
        return new FramingOptions(dictionary, sha256, group, key, voices, camps, about, counted, once, draws, seed);
    }

    FramingOptions withCounted(EnumSet<Wording> wordings) {
        return new FramingOptions(dictionary, sha256, group, event, voices, camps, about, wordings, once, draws, seed);
    }

    FramingOptions withQuotationsOnce() {
        return new FramingOptions(dictionary, sha256, group, event, voices, camps, about, counted, true, draws, seed);
    }

    FramingOptions withDraws(int number) {
        return new FramingOptions(dictionary, sha256, group, event, voices, camps, about, counted, once, number, seed);
    }

    FramingOptions withSeed(long number) {
        return new FramingOptions(dictionary, sha256, group, event, voices, camps, about, counted, once, draws, number);
    }
}
