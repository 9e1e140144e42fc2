package org.parallax.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.corpus.Reading;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.voices.AttributionKind;
import org.parallax.voices.Voice;
import org.parallax.voices.Voices;
import org.parallax.voices.Wording;

/**
 * An article with its voices, and what the sections about it share.
 *
 * @param reading the article
 * @param voices who says what in it
 * @param styles how its voices are told apart
 */
record Article(Reading reading, Voices voices, VoiceStyles styles) {

    static Article of(Reading reading, Voices voices) {
        int end = voices.stretches().isEmpty()
                ? 0
                : voices.stretches().get(voices.stretches().size() - 1).span().end();
        if (end != reading.text().length()) {
            throw new IllegalArgumentException("the voices belong to another text: they cover " + end
                    + " characters, document " + reading.id() + " has "
                    + reading.text().length()
                    + "; use Voices.find(reading)");
        }
        return new Article(reading, voices, new VoiceStyles(voices.voices()));
    }

    /** The voice of a name, if the article has it. */
    Optional<Voice> voice(String name) {
        return voices.voices().stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /** Words of all voices in one wording. */
    int words(Wording wording) {
        return voices.voices().stream().mapToInt(v -> voices.words(v, wording)).sum();
    }

    int words() {
        return words(Wording.OWN) + words(Wording.QUOTED) + words(Wording.REPORTED);
    }

    /** Paragraphs of the body: headline, byline, credit and what else is set aside are none. */
    int paragraphs() {
        return reading.parts().body().size();
    }

    /** Sentences of the body. */
    int sentences() {
        return reading.bodySentences();
    }

    /** Attributions with a voice's words in quotation marks. */
    long quotations(Voice voice) {
        return voices.attributions().stream()
                .filter(a -> a.speaker().equals(voice) && a.kind() != AttributionKind.INDIRECT)
                .count();
    }

    long quotations() {
        return voices.voices().stream().mapToLong(this::quotations).sum();
    }

    int words(Span span) {
        Tokens tokens = reading.tokens();
        int words = 0;
        for (int t = tokens.firstAt(span.start()); t < tokens.size() && tokens.start(t) < span.end(); t++) {
            words += tokens.isWord(t) ? 1 : 0;
        }
        return words;
    }

    /** The cues a voice's attributions stand with, by count, then alphabet: {@code said 3, told}. */
    List<String> cues(Voice voice) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        voices.attributions().stream()
                .filter(a -> a.speaker().equals(voice) && a.cue() != null)
                .forEach(a -> counts.merge(Objects.requireNonNull(a.cue()).textIn(reading.text()), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " " + e.getValue())
                .toList();
    }
}
