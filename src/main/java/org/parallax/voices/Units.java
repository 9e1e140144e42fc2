package org.parallax.voices;

import java.util.function.Consumer;
import org.parallax.actors.Grammar;
import org.parallax.text.Sentences;
import org.parallax.text.Span;

/**
 * Cuts a paragraph into {@link Unit}s: sentences as they read with each quotation taken for one word. A sentence ends
 * with a quotation that ends in a period, or in a question or exclamation that no tag follows.
 */
final class Units {

    private final Text text;
    private final Unit unit;
    /** The token to go on with. */
    private int t;
    /** The sentence that begins next. */
    private int next;

    private int nextStart;

    Units(Text text) {
        this.text = text;
        this.unit = new Unit(text);
        this.nextStart = startOf(text.reading.sentences(), 0);
    }

    /** The unit that every sentence is read in. */
    Unit unit() {
        return unit;
    }

    /** Cuts a paragraph; paragraphs come in text order. */
    void each(Span paragraph, Consumer<Unit> reader) {
        Sentences sentences = text.reading.sentences();
        unit.clear();
        int size = text.tokens.size();
        while (t < size && text.tokens.start(t) < paragraph.start()) {
            t++;
        }
        while (t < size && text.tokens.start(t) < paragraph.end()) {
            int start = text.tokens.start(t);
            while (nextStart <= start) {
                if (nextStart == start && !endsInQuote()) {
                    flush(reader);
                }
                nextStart = startOf(sentences, ++next);
            }
            if (endsInQuote() && breaksAfterQuote(t)) {
                flush(reader);
            }
            int quote = text.quoteOf[t];
            if (quote < 0) {
                unit.add(t++);
            } else {
                unit.addQuote(t, quote);
                t = behind(quote, t);
            }
        }
        flush(reader);
    }

    private static int startOf(Sentences sentences, int sentence) {
        return sentence < sentences.size() ? sentences.start(sentence) : Integer.MAX_VALUE;
    }

    /** Cuts what stands between the marks into sentences; marks inside them are one word again. */
    void inside(int quote, Consumer<Unit> reader) {
        Sentences sentences = text.reading.sentences();
        int t = text.tokens.firstAt(text.marks.contentStart(quote));
        int inner = quote + 1;
        unit.clear();
        while (t < text.tokens.size() && text.tokens.start(t) < text.marks.contentEnd(quote)) {
            int start = text.tokens.start(t);
            int sentence = sentences.indexAt(start);
            if (unit.size() > 0 && sentence >= 0 && sentences.start(sentence) == start) {
                flush(reader);
            }
            while (inner < text.marks.size() && text.marks.end(inner) <= start) {
                inner++;
            }
            boolean opens = inner < text.marks.size() && text.marks.start(inner) <= start;
            if (opens) {
                unit.addQuote(t, inner);
                t = text.tokens.firstAt(text.marks.end(inner));
            } else {
                unit.add(t++);
            }
        }
        flush(reader);
    }

    private void flush(Consumer<Unit> reader) {
        if (unit.size() > 0) {
            reader.accept(unit);
            unit.clear();
        }
    }

    private int behind(int quote, int t) {
        int k = t;
        while (k < text.tokens.size() && text.quoteOf[k] == quote) {
            k++;
        }
        return k;
    }

    private boolean endsInQuote() {
        return unit.size() > 0 && unit.isQuote(unit.size() - 1);
    }

    private boolean breaksAfterQuote(int t) {
        char last = text.lastIn(unit.quote(unit.size() - 1));
        if (text.quoteOf[t] >= 0) {
            return last == '.' || last == '?' || last == '!';
        }
        if (text.grammar.is(
                t, Grammar.STOP | Grammar.COMMA | Grammar.SEMICOLON | Grammar.CLOSE | Grammar.DASH | Grammar.COLON)) {
            return false;
        }
        if (last == '.') {
            return text.grammar.is(t, Grammar.CAPITAL | Grammar.NUMBER) && !isBareTag(t);
        }
        return (last == '?' || last == '!') && text.grammar.is(t, Grammar.CAPITAL) && !opensTag(t);
    }

    /** Nothing but a name and a reporting verb up to the end of the sentence. */
    private boolean isBareTag(int t) {
        for (int k = t; k < t + 5 && k < text.tokens.size() && text.quoteOf[k] < 0; k++) {
            if (text.grammar.is(k, Grammar.STOP)) {
                return k > t + 1 && opensTag(t);
            }
        }
        return false;
    }

    /** A name or pronoun with a reporting verb close behind it, or the verb itself. */
    private boolean opensTag(int t) {
        for (int k = t; k < t + 8 && k < text.tokens.size() && text.quoteOf[k] < 0; k++) {
            if (text.grammar.is(k, Grammar.STOP | Grammar.COMMA)) {
                return false;
            }
            int form = text.grammar.is(k, Grammar.WORD) ? text.cues.form(text.grammar, text.tokens, k) : -1;
            int verb = form < 0 ? -1 : text.cues.verb(form);
            if (verb >= 0 && (text.cues.takes(verb) & Takes.TAG) != 0) {
                return (text.cues.inflections(form) & (1 << Inflections.PAST | 1 << Inflections.S)) != 0;
            }
        }
        return false;
    }
}
