package org.parallax.voices;

import java.io.Serializable;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much one speaker is given to say over many texts, and by which words it is introduced. Immutable and thread-safe.
 *
 * @param voice who speaks
 * @param documents texts that attribute something to the speaker
 * @param attributions how often
 * @param quotedWords words in the speaker's own wording
 * @param reportedWords words of the speaker's in another's wording
 * @param cues lemma of the reporting word to how often it is used; what has no cue is not counted here
 */
public record SpeakerCount(
        Voice voice,
        long documents,
        long attributions,
        long quotedWords,
        long reportedWords,
        SortedMap<String, Long> cues)
        implements Serializable {

    public SpeakerCount {
        cues = Collections.unmodifiableSortedMap(new TreeMap<>(cues));
    }
}
