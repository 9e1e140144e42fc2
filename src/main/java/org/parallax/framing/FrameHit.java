package org.parallax.framing;

import java.io.Serializable;
import java.util.List;
import org.parallax.text.Span;
import org.parallax.voices.Wording;

/**
 * A frame's marker in a text, and whose it is. Immutable and thread-safe.
 *
 * @param frame the frame's name
 * @param voice the voice or camp whose words it stands in; empty, or {@code all documents}, where the analysis does not
 *     go by voice
 * @param wording whether the words are the narrator's own, quoted or reported
 * @param span where it stands in the text
 * @param text the marker as it stands
 */
public record FrameHit(String frame, String voice, Wording wording, Span span, String text) implements Serializable {

    static FrameHit of(DocumentCounts counts, int hit, List<String> frames) {
        int piece = counts.hits().piece(hit);
        return new FrameHit(
                frames.get(counts.hits().frame(hit)),
                counts.units.get(counts.unitOf(piece)),
                Wording.values()[counts.wordingOf(piece)],
                new Span(counts.hits().start(hit), counts.hits().end(hit)),
                counts.hits().text(hit));
    }
}
