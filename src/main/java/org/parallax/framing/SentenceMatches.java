package org.parallax.framing;

import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.text.Sentences;
import org.parallax.text.Tokens;

/** The matches of a dictionary in a text, sentence by sentence, without those that are part of a longer name. */
final class SentenceMatches {

    private final Reading reading;
    private final Tokens tokens;
    private final Names names;

    SentenceMatches(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.names = new Names(tokens);
    }

    /** Takes a match and the sentence it stands in, its tokens {@code from} to {@code to} (exclusive). */
    @FunctionalInterface
    interface Visitor {
        void match(int sentence, int from, int to, int first, int end, int category);
    }

    /** Takes a sentence's tokens. */
    @FunctionalInterface
    interface SentenceVisitor {
        void sentence(int sentence, int from, int to);
    }

    /** The sentences of the text in order. */
    void sentences(SentenceVisitor visitor) {
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
            visitor.sentence(s, from, token);
        }
    }

    /** All matches, by place, then by category. */
    void find(CategoryDictionary dictionary, Visitor visitor) {
        sentences((sentence, from, to) -> {
            names.sentence(from, to);
            dictionary.match(tokens, from, to, (first, end, category, pattern) -> {
                if (!names.holds(first, end)) {
                    visitor.match(sentence, from, to, first, end, category);
                }
            });
        });
    }
}
