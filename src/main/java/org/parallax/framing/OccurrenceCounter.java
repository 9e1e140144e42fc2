package org.parallax.framing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parallax.corpus.Finding;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.voices.Stretch;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/** Gives the words, sentences and occurrences of one text to its units. Belongs to one thread. */
final class OccurrenceCounter<K extends Enum<K>> {

    private final Reading reading;
    private final Tokens tokens;
    private final OccurrenceState<K> state;
    private final String[] units;
    private final int[] stretchOf;
    private final List<Stretch> stretches;
    private final Voices voices;
    private final Map<String, int[]> lastSentence = new HashMap<>();
    private final int kinds;

    /**
     * Counts the words and sentences.
     *
     * @param prefix stands before a unit's name, such as its source
     */
    OccurrenceCounter(Reading reading, Camps camps, String prefix, int kinds, OccurrenceState<K> state) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.state = state;
        this.kinds = kinds;
        voices = Voices.find(reading);
        stretches = voices.stretches();
        units = new String[stretches.size()];
        for (int s = 0; s < units.length; s++) {
            units[s] = prefix + camps.of(stretches.get(s).voice());
        }
        stretchOf = new int[tokens.size()];
        words();
    }

    private void words() {
        Map<String, Integer> last = new HashMap<>();
        int at = 0;
        int sentence = 0;
        for (int t = 0; t < tokens.size(); t++) {
            int start = tokens.start(t);
            while (at < stretches.size() - 1
                    && start >= stretches.get(at).span().end()) {
                at++;
            }
            while (sentence < reading.sentences().size() - 1
                    && start >= reading.sentences().end(sentence)) {
                sentence++;
            }
            stretchOf[t] = at;
            if (tokens.isWord(t) && !reading.parts().isSetAside(start)) {
                OccurrenceTally<K> tally = state.tally(units[at]);
                Wording wording = stretches.get(at).wording();
                tally.words[wording.ordinal()]++;
                if (wording != Wording.REPORTED && !Integer.valueOf(sentence).equals(last.put(units[at], sentence))) {
                    tally.sentences++;
                }
            }
        }
    }

    Voices voices() {
        return voices;
    }

    /** An occurrence whose cue begins at the token; left out if it stands in a part that is set aside. */
    void take(K kind, int sentence, int first, int end, Span place) {
        String unit = units[stretchOf[first]];
        if (reading.parts().isSetAside(tokens.start(first))) {
            return;
        }
        OccurrenceTally<K> tally = state.tally(unit);
        Wording wording = stretches.get(stretchOf[first]).wording();
        String cue = tokens.text()
                .substring(tokens.start(first), tokens.end(end - 1))
                .toLowerCase(Locale.ROOT);
        tally.occurrences.add(new Occurrence<>(kind, wording, cue.replaceAll("\\s+", " "), Finding.of(reading, place)));
        if (wording != Wording.REPORTED) {
            int[] last = lastSentence.computeIfAbsent(unit, u -> {
                int[] none = new int[kinds];
                Arrays.fill(none, -1);
                return none;
            });
            tally.sentencesWith[kind.ordinal()] += last[kind.ordinal()] == sentence ? 0 : 1;
            last[kind.ordinal()] = sentence;
        }
    }
}
