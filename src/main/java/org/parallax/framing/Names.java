package org.parallax.framing;

import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Which words of a sentence stand in a longer name: a run of capitalised words, joined by "of", "for" or "the" before a
 * further capital, that goes beyond the words asked for. The Collective Security Treaty Organization is no
 * security.
 *
 * <p>A sentence whose longer words are mostly capitalised is a headline, in which capitals tell nothing. The first word
 * of a sentence belongs to a name only if a capitalised word follows it.
 */
final class Names {

    private static final WordTable JOINING = WordTable.of("of", "for", "the", "&");
    private static final WordTable TIME = WordTable.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "i");
    private static final WordTable OPENING = WordTable.of(
            "some", "many", "most", "these", "those", "this", "that", "when", "while", "after", "before", "with",
            "from", "under", "amid", "despite", "more", "both", "such", "even", "only", "other", "because", "where",
            "what", "every", "each", "their", "they", "there");
    private static final int LONG_WORD = 4;

    private final Tokens tokens;
    private int from;
    private int to;
    private boolean headline;

    Names(Tokens tokens) {
        this.tokens = tokens;
    }

    void sentence(int begin, int stop) {
        from = begin;
        to = stop;
        int words = 0;
        int capitals = 0;
        for (int i = begin; i < stop; i++) {
            if (tokens.isWord(i) && tokens.end(i) - tokens.start(i) >= LONG_WORD) {
                words++;
                capitals += Character.isUpperCase(tokens.text().charAt(tokens.start(i))) ? 1 : 0;
            }
        }
        headline = words >= 4 && capitals * 10 >= words * 7;
    }

    /** Whether most longer words of the sentence have a capital. */
    boolean isHeadline() {
        return headline;
    }

    /** Whether the tokens from {@code first} to {@code end} are part of a name that is longer than they are. */
    boolean holds(int first, int end) {
        if (headline) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (!isCapitalised(i) && JOINING.id(tokens, i) < 0) {
                return false;
            }
        }
        return isCapitalised(first) && (goesOnBehind(end) || goesOnBefore(first));
    }

    private boolean goesOnBehind(int end) {
        int i = end;
        while (i < to && JOINING.id(tokens, i) >= 0) {
            i++;
        }
        return i < to && i - end <= 2 && isCapitalised(i) && TIME.id(tokens, i) < 0;
    }

    private boolean goesOnBefore(int first) {
        int i = first - 1;
        while (i >= from && JOINING.id(tokens, i) >= 0) {
            i--;
        }
        boolean joined = i < first - 1;
        return i >= from
                && first - 1 - i <= 2
                && isCapitalised(i)
                && TIME.id(tokens, i) < 0
                // the sentence's first word is capital anyway: only a name if it stands right before
                && (i > from || !joined && isNameLike(i));
    }

    // an opening determiner or preposition is not the beginning of a name
    private boolean isNameLike(int i) {
        return tokens.end(i) - tokens.start(i) > 3 && OPENING.id(tokens, i) < 0;
    }

    private boolean isCapitalised(int i) {
        return tokens.isWord(i) && Character.isUpperCase(tokens.text().charAt(tokens.start(i)));
    }
}
