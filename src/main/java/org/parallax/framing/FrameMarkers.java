package org.parallax.framing;

import java.io.Serializable;
import java.util.List;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;

/**
 * The hits of a frame dictionary in a text, sentence by sentence: the dictionary's matches without those that are
 * negated or part of a longer name. Linear in the number of tokens. Immutable and thread-safe.
 */
final class FrameMarkers implements Serializable {

    private static final long serialVersionUID = 1;

    private final CategoryDictionary dictionary;

    FrameMarkers(CategoryDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Takes the hits of a text one by one, by place, then by frame. */
    @FunctionalInterface
    interface HitVisitor {
        void hit(int frame, int sentence, int firstToken, int endToken);
    }

    List<String> frames() {
        return dictionary.categories();
    }

    /** All hits in the sentences of a text. */
    void find(Reading reading, HitVisitor visitor) {
        new SentenceMatches(reading).find(dictionary, (sentence, from, to, first, end, category) -> {
            if (!Negation.negates(reading.tokens(), from, first)) {
                visitor.hit(category, sentence, first, end);
            }
        });
    }
}
