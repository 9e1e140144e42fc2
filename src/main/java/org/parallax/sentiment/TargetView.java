package org.parallax.sentiment;

import org.parallax.actors.Grammar;
import org.parallax.lexicon.Lexicon;
import org.parallax.text.Span;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/** One sentence with its target: the parse and the valued words, changed by the rules of tone. Belongs to one thread. */
final class TargetView {

    final TargetParse parse;
    final Tokens tokens;
    final Lexicon lexicon;
    final Hits hits;

    TargetView(TargetParse parse, Lexicon lexicon, Hits hits) {
        this.parse = parse;
        this.tokens = parse.tokens;
        this.lexicon = lexicon;
        this.hits = hits;
    }

    /** Reads the sentence. */
    static TargetView of(ToneScorer scorer, String text, Span sentence, Span target) {
        if (target.isEmpty() || !sentence.contains(target) || sentence.end() > text.length()) {
            throw new IllegalArgumentException(
                    "a target must be a part of its sentence, and that of the text, got target " + target
                            + " in sentence " + sentence + " of a text of " + text.length() + " UTF-16 units");
        }
        Tokens tokens = WordTokenizer.standard().tokenize(sentence.textIn(text));
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a target must hold a character that is no space, got " + target);
        }
        int start = target.start() - sentence.start();
        int first = tokens.firstAt(start);
        if (first > 0 && (first == tokens.size() || tokens.end(first - 1) > start)) {
            first--;
        }
        int last = Math.max(first + 1, tokens.firstAt(target.end() - sentence.start()));
        Hits hits = new Hits();
        scorer.read(tokens, 0, tokens.size(), hits);
        TargetParse parse = new TargetParse(tokens, Grammar.of(tokens), 0, tokens.size(), first, last);
        return new TargetView(parse, scorer.lexicon(), hits);
    }

    int token(int hit) {
        return tokens.firstAt(hits.start[hit]);
    }

    /** Token behind the hit. */
    int behind(int hit) {
        return Math.max(token(hit) + 1, tokens.firstAt(hits.end[hit]));
    }

    Relation relation(int hit) {
        return parse.relation(token(hit));
    }

    /** Words between the token and the target, 0 for the neighbours. */
    int distance(int t) {
        return t < parse.first ? parse.first - t - 1 : Math.max(0, t - parse.last);
    }
}
