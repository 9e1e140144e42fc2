package org.parallax.sentiment;

import org.parallax.lexicon.Entry;
import org.parallax.text.Tokens;

/**
 * Which valued words are parts of names and so carry no tone: {@code Hope Hicks}, {@code Justice Department}. Told by
 * capitals alone: in a sentence that is not set in capitals throughout, a capitalised word that does not open the
 * sentence is a name. At the opening it is one if the next word is capitalised and the entry is no adjective.
 */
final class Names {

    private static final int ONE_SMALL_IN = 5;

    private final Tokens tokens;
    private final String text;
    private int from;
    private int to;
    private boolean judged;
    private boolean titleCase;

    Names(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    void sentence(int first, int last) {
        from = first;
        to = last;
        judged = false;
    }

    boolean isName(int first, int end, Entry row) {
        if (!isCapitalised(first) || !isCapitalised(end - 1) || hasCapital(row)) {
            return false;
        }
        if (isShouted(first) || isTitleCase()) {
            return false;
        }
        if (opens(first)) {
            return end == first + 1
                    && end < to
                    && row.pos().indexOf('a') < 0
                    && row.pos().indexOf('r') < 0
                    && joined(end)
                    && Character.isUpperCase(initial(end))
                    && !isShouted(end);
        }
        return true;
    }

    /** The pronoun I is always a capital, so it says nothing. */
    private boolean isCapitalised(int t) {
        boolean letterI = initial(t) == 'I'
                && (tokens.end(t) - tokens.start(t) == 1 || !Character.isLetter(text.charAt(tokens.start(t) + 1)));
        return Character.isUpperCase(initial(t)) && !letterI;
    }

    private static boolean hasCapital(Entry row) {
        String phrase = row.phrase();
        for (int i = 0; i < phrase.length(); i++) {
            if (Character.isUpperCase(phrase.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind a mark that may open a sentence or a quotation a capital says nothing. */
    private boolean opens(int t) {
        if (t == from) {
            return true;
        }
        return !tokens.isWord(t - 1) && initial(t - 1) != ',' && initial(t - 1) != '-' && initial(t - 1) != '&';
    }

    private boolean joined(int t) {
        return tokens.start(t) - tokens.end(t - 1) == 1;
    }

    private char initial(int t) {
        return text.charAt(tokens.start(t));
    }

    boolean isShouted(int t) {
        int start = tokens.start(t);
        int end = tokens.end(t);
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals > 1;
    }

    /** Whether the sentence is set as a headline: its longer words are capitalised, but for a few and the commonest. */
    private boolean isTitleCase() {
        if (!judged) {
            judged = true;
            int small = 0;
            int capitalised = 0;
            for (int t = from; t < to; t++) {
                if (tokens.isWord(t) && Character.isUpperCase(initial(t))) {
                    capitalised++;
                } else if (tokens.isWord(t) && Character.isLetter(initial(t))) {
                    boolean longer = tokens.end(t) - tokens.start(t) > 2;
                    small += longer && !Coverage.isCommon(tokens, t) ? 1 : 0;
                }
            }
            titleCase = capitalised > 2 && small * ONE_SMALL_IN < capitalised;
        }
        return titleCase;
    }
}
