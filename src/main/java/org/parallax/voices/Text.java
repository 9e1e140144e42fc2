package org.parallax.voices;

import java.util.Arrays;
import org.parallax.actors.Grammar;
import org.parallax.actors.Mentions;
import org.parallax.corpus.Reading;
import org.parallax.text.QuotationMarks;
import org.parallax.text.Tokens;

/** Everything the rules know of one text before they start. */
final class Text {

    final Reading reading;
    final String string;
    final Tokens tokens;
    final Mentions mentions;
    final Grammar grammar;
    final QuotationMarks marks;
    final Cues cues;
    /** For each token the outermost pair of marks it lies in or is a mark of, -1 for none. */
    final int[] quoteOf;

    Text(Reading reading, Mentions mentions, Cues cues) {
        this.reading = reading;
        this.string = reading.text();
        this.tokens = reading.tokens();
        this.mentions = mentions;
        this.grammar = mentions.grammar();
        this.cues = cues;
        this.marks = mentions.marks();
        this.quoteOf = outermost();
    }

    private int[] outermost() {
        int[] of = new int[tokens.size()];
        Arrays.fill(of, -1);
        for (int q = 0; q < marks.size(); q++) {
            int from = tokens.firstAt(marks.start(q));
            for (int t = from; t < of.length && tokens.start(t) < marks.end(q) && of[t] < 0; t++) {
                of[t] = q;
            }
        }
        return of;
    }

    /** Number of words between the marks. */
    int words(int quote) {
        int words = 0;
        for (int t = tokens.firstAt(marks.contentStart(quote));
                t < tokens.size() && tokens.start(t) < marks.contentEnd(quote);
                t++) {
            words += tokens.isWord(t) ? 1 : 0;
        }
        return words;
    }

    /** The last character between the marks that is not blank; 0 if there is none. */
    char lastIn(int quote) {
        int k = marks.contentEnd(quote);
        while (k > marks.contentStart(quote)) {
            char c = string.charAt(--k);
            if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\'' && c != '’') {
                return c;
            }
        }
        return 0;
    }
}
