package org.parallax.sentiment;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parallax.lexicon.Entry;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Which valued words are parts of names and so carry no tone: {@code Hope Hicks}, {@code Justice Department}. Told by
 * capitals alone: in a sentence that is not set in capitals throughout, a capitalised word that does not open the
 * sentence is a name. At the opening it is one if the next word is capitalised and the entry is no adjective, or the words
 * close as names do ({@code Affordable Housing Act}). A single word that opens a sentence is never one.
 */
final class Names {

    private static final int ONE_SMALL_IN = 5;
    private static final int LONGEST_SMALL = 2;
    private static final WordTable HEADS = table("name-heads.txt");
    private static final WordTable SMALL = table("small-words.txt");

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

    private static WordTable table(String resource) {
        Set<String> words = new LinkedHashSet<>();
        Coverage.load(resource, words);
        return WordTable.of(words);
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
            boolean describes = row.pos().indexOf('a') >= 0 || row.pos().indexOf('r') >= 0;
            return end == first + 1 && goesOn(end) && (!describes || closesAsName(end));
        }
        return true;
    }

    /** Whether the word is one more capitalised one. */
    private boolean goesOn(int t) {
        return t < to && joined(t) && Character.isUpperCase(initial(t)) && !isShouted(t);
    }

    private boolean closesAsName(int first) {
        int t = first;
        while (goesOn(t + 1)) {
            t++;
        }
        return HEADS.id(tokens, t) >= 0;
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

    /** Whether the sentence is set as a headline: its longer words are capitalised, but for a few and prepositions. */
    private boolean isTitleCase() {
        if (!judged) {
            judged = true;
            int small = 0;
            int capitalised = 0;
            for (int t = from; t < to; t++) {
                if (tokens.isWord(t) && Character.isUpperCase(initial(t))) {
                    capitalised++;
                } else if (tokens.isWord(t) && Character.isLetter(initial(t))) {
                    boolean longer = tokens.end(t) - tokens.start(t) > LONGEST_SMALL;
                    small += longer && SMALL.id(tokens, t) < 0 ? 1 : 0;
                }
            }
            titleCase = capitalised > 2 && small * ONE_SMALL_IN < capitalised;
        }
        return titleCase;
    }
}
