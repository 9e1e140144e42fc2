package org.parallax.actors;

import java.util.Arrays;
import org.parallax.corpus.Reading;
import org.parallax.text.QuotationMarks;
import org.parallax.text.Sentences;
import org.parallax.text.Tokens;

/**
 * What the rules know of a text before they look for names, in columns over its tokens: the classes of its words, what
 * stands in quotation marks, its sentences, and which of them are set in title case.
 */
final class Scene {

    final Reading reading;
    final Tokens tokens;
    final String text;
    final Grammar grammar;
    final QuotationMarks marks;
    /** Whether the token stands between marks. */
    final boolean[] quoted;
    /** The sentence of each token, -1 before the first. */
    final int[] sentenceOf;

    private final boolean[] titleCase;
    /** All classes of all tokens together. */
    private long classes;

    Scene(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.text = reading.text();
        this.grammar = Grammar.of(tokens);
        this.marks = QuotationMarks.in(text);
        this.quoted = quoted(tokens, marks);
        this.sentenceOf = new int[tokens.size()];
        this.titleCase = new boolean[reading.sentences().size() + 1];
        readSentences();
    }

    private static boolean[] quoted(Tokens tokens, QuotationMarks marks) {
        boolean[] quoted = new boolean[tokens.size()];
        for (int i = 0; i < marks.size(); i++) {
            int to = tokens.firstAt(marks.contentEnd(i));
            Arrays.fill(quoted, Math.min(to, tokens.firstAt(marks.contentStart(i))), to, true);
        }
        return quoted;
    }

    private void readSentences() {
        Sentences sentences = reading.sentences();
        int sentence = -1;
        int next = startOf(sentences, 0);
        int longer = 0;
        int capitals = 0;
        for (int t = 0; t < sentenceOf.length; t++) {
            int start = tokens.start(t);
            if (next <= start) {
                // what stands before the first sentence is read with it
                titleCase[Math.max(0, sentence)] = sentence >= 0 && isTitleCase(sentences, sentence, longer, capitals);
                longer = sentence < 0 ? longer : 0;
                capitals = sentence < 0 ? capitals : 0;
                while (next <= start) {
                    next = startOf(sentences, ++sentence + 1);
                }
            }
            sentenceOf[t] = sentence;
            classes |= grammar.at(t);
            if (tokens.end(t) - start > 3 && tokens.isWord(t)) {
                longer++;
                capitals += grammar.is(t, Grammar.CAPITAL) ? 1 : 0;
            }
        }
        titleCase[Math.max(0, sentence)] = isTitleCase(sentences, Math.max(0, sentence), longer, capitals);
    }

    private static int startOf(Sentences sentences, int sentence) {
        return sentence < sentences.size() ? sentences.start(sentence) : Integer.MAX_VALUE;
    }

    /** Sentences in which capitals tell nothing: headlines, most of their longer words capitalised; with a period it takes six of them. */
    private boolean isTitleCase(Sentences sentences, int s, int longer, int capitals) {
        return longer >= 4 && capitals * 10 >= longer * 7 && (longer >= 6 || !endsInPeriod(sentences, s));
    }

    private boolean endsInPeriod(Sentences sentences, int s) {
        return s < sentences.size() && text.charAt(sentences.end(s) - 1) == '.';
    }

    /** Whether a token of the text has one of the classes. */
    boolean holds(long any) {
        return (classes & any) != 0;
    }

    /** Whether the token's sentence is set in title case. */
    boolean isTitleCase(int token) {
        return titleCase[Math.max(0, sentenceOf[token])];
    }

    /** Whether both tokens stand in one sentence. */
    boolean isOneSentence(int token, int other) {
        return sentenceOf[token] == sentenceOf[other];
    }
}
