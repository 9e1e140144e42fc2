package org.parallax.framing;

import java.io.Serializable;
import java.util.List;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.lexicon.CategoryVisitor;
import org.parallax.text.Sentences;
import org.parallax.text.Tokens;

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
        Scan scan = new Scan(reading, visitor);
        Tokens tokens = reading.tokens();
        Sentences sentences = reading.sentences();
        int token = 0;
        for (int s = 0; s < sentences.size(); s++) {
            while (token < tokens.size() && tokens.start(token) < sentences.start(s)) {
                token++;
            }
            int from = token;
            while (token < tokens.size() && tokens.start(token) < sentences.end(s)) {
                token++;
            }
            scan.begin(s, from, token);
            dictionary.match(tokens, from, token, scan);
        }
    }

    private static final class Scan implements CategoryVisitor {

        private final Tokens tokens;
        private final HitVisitor visitor;
        private final Names names;
        private int sentence;
        private int from;

        Scan(Reading reading, HitVisitor visitor) {
            this.tokens = reading.tokens();
            this.visitor = visitor;
            names = new Names(tokens);
        }

        void begin(int number, int begin, int end) {
            sentence = number;
            from = begin;
            names.sentence(begin, end);
        }

        @Override
        public void match(int first, int end, int category, int pattern) {
            if (!names.holds(first, end) && !Negation.negates(tokens, from, first)) {
                visitor.hit(category, sentence, first, end);
            }
        }
    }
}
