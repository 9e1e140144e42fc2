package org.parallax.voices;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Who gets quoted: every speaker of many texts, by quoted words, then reported words, then name.
 *
 * @param documents texts that were read
 * @param ownWords words of the narrators
 * @param speakers everyone else; the unresolved are one row
 */
public record SpeakerCounts(long documents, long ownWords, List<SpeakerCount> speakers) implements Serializable {

    public SpeakerCounts {
        speakers = List.copyOf(speakers);
    }

    /** All quoted words. */
    public long quotedWords() {
        return speakers.stream().mapToLong(SpeakerCount::quotedWords).sum();
    }

    /** The speaker's share of all quoted words, in [0, 1]; NaN where nobody is quoted. */
    public double share(SpeakerCount speaker) {
        long all = quotedWords();
        return all == 0 ? Double.NaN : speaker.quotedWords() / (double) all;
    }

    /** The row of the voice, empty for one that no text has. */
    public Optional<SpeakerCount> of(Voice voice) {
        return speakers.stream().filter(s -> s.voice().equals(voice)).findFirst();
    }
}
