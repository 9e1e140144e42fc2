package org.parallax.voices;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parallax.analysis.Analysis;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;

/**
 * Who gets quoted? Counts, over many texts, what each speaker is given to say and the reporting words that introduce it.
 * Grouped by outlet it is the table of the cue verbs that each outlet uses for each speaker.
 *
 * <p>Speakers are the same across texts if their ids are: bring a {@link org.parallax.actors.Gazetteer} of your own
 * through {@link EnglishAttributions#withGazetteer} to link names. Immutable and thread-safe.
 */
public final class SpeakerCounter implements Analysis<Reading, SpeakerTally, SpeakerCounts> {

    private static final long serialVersionUID = 1;

    private final double least;

    private SpeakerCounter(double least) {
        this.least = least;
    }

    /** Counts every attribution. */
    public static SpeakerCounter all() {
        return new SpeakerCounter(0);
    }

    /**
     * Takes speakers below a confidence for unresolved.
     *
     * @throws IllegalArgumentException if the confidence is not in [0, 1]
     */
    public static SpeakerCounter atConfidence(double least) {
        if (!(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("confidence must be in [0, 1], got " + least);
        }
        return new SpeakerCounter(least);
    }

    @Override
    public SpeakerTally empty() {
        return new SpeakerTally();
    }

    @Override
    public void add(SpeakerTally state, Reading reading) {
        Voices voices = Voices.find(
                reading, r -> confident(EnglishAttributions.standard().find(r)));
        state.document(voices.words(Voice.NARRATOR));
        Map<Voice, Integer> attributions = new HashMap<>();
        for (Attribution attribution : voices.attributions()) {
            attributions.merge(attribution.speaker(), 1, Integer::sum);
            if (attribution.cue() != null) {
                state.cue(attribution.speaker(), lemma(attribution.cue(), reading.text()));
            }
        }
        attributions.forEach((voice, n) ->
                state.speaker(voice, n, voices.words(voice, Wording.QUOTED), voices.words(voice, Wording.REPORTED)));
    }

    private AttributionFinder.Findings confident(AttributionFinder.Findings found) {
        if (least == 0) {
            return found;
        }
        return found.map(a -> a.confidence() >= least ? a : a.withSpeaker(Voice.UNRESOLVED));
    }

    private static String lemma(Span cue, String text) {
        String words = cue.textIn(text).strip();
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        String first = words.substring(0, end);
        return Cues.english().find(first).map(Cue::lemma).orElse(first.toLowerCase(Locale.ROOT));
    }

    @Override
    public void merge(SpeakerTally state, SpeakerTally other) {
        state.merge(other);
    }

    @Override
    public SpeakerCounts finish(SpeakerTally state) {
        return state.finish();
    }
}
