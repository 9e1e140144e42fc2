package org.parallax.sentiment;

import java.io.Serializable;
import java.util.List;
import org.parallax.corpus.Finding;
import org.parallax.voices.Voice;

/**
 * How one holder speaks of a target: the tone of the sentences in which the holder's own wording names it. Immutable and
 * thread-safe.
 *
 * @param holder who speaks: the narrator, or a quoted speaker
 * @param tone the tone of those sentences toward it, averaged, with its explanation
 * @param mentions how often the holder names the target, or in a sentence without its name calls it otherwise
 * @param evidence the holder's part of the sentences that hold a valued word, in text order
 */
public record TargetTone(Voice holder, Tone tone, int mentions, List<Finding> evidence) implements Serializable {

    public TargetTone {
        evidence = List.copyOf(evidence);
    }
}
