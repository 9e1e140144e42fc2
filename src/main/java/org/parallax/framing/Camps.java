package org.parallax.framing;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.voices.Voice;

/** Which unit a voice counts for: the camp that its name or id stands in, else itself. Immutable and thread-safe. */
record Camps(SortedMap<String, String> byVoice) implements Serializable {

    static final Camps NONE = of(Map.of());

    static Camps of(Map<String, String> byVoice) {
        return new Camps(Collections.unmodifiableSortedMap(new TreeMap<>(byVoice)));
    }

    boolean isEmpty() {
        return byVoice.isEmpty();
    }

    String of(Voice voice) {
        String camp = byVoice.get(voice.name());
        return camp != null ? camp : byVoice.getOrDefault(voice.id(), voice.name());
    }
}
