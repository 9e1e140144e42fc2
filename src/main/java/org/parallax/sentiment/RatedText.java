package org.parallax.sentiment;

import java.io.Serializable;

/**
 * A short text with what readers say of its tone.
 *
 * @param text a sentence or a few, scored as one
 * @param rating higher is more positive, on any scale that all texts share
 */
public record RatedText(String text, double rating) implements Serializable {

    /** @throws IllegalArgumentException if the rating is not finite or the text blank */
    public RatedText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a rated text must hold a word, got a blank one rated " + rating);
        }
        if (!Double.isFinite(rating)) {
            throw new IllegalArgumentException("a rating must be finite, got " + rating + " for \"" + text + "\"");
        }
    }
}
