package org.parallax.lexicon;

import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Judges the words beside a match, for the conditions of {@link When}. The neighbour is the next token that is not a
 * quotation mark or a bracket; behind the end of the stretch, and at {@code . ! ? :}, there is none.
 *
 * <p>{@code noun} and {@code verb} look at one word and know no grammar: a word of {@link WordClass}, a possessive, a
 * number, or an adjective's ending. Where neither speaks, {@code noun} fails and {@code verb} holds.
 */
final class Neighbours {

    /** No word stands there: the sentence starts or ends. */
    private static final int EDGE = -1;

    private static final int BEFORE_NOUN =
            WordClass.DETERMINER.mask() | WordClass.PREPOSITION.mask() | WordClass.ADJECTIVE.mask();
    private static final int FUNCTION = WordClass.DETERMINER.mask()
            | WordClass.PREPOSITION.mask()
            | WordClass.AUXILIARY.mask()
            | WordClass.PRONOUN.mask()
            | WordClass.CONNECTIVE.mask();
    private static final String[] ADJECTIVE_ENDINGS = {
        "ous", "ful", "ive", "able", "ible", "less", "ish", "ical", "ial", "onal", "ural", "istic"
    };

    private final WordTable words;
    private final byte[] classes;
    private final int of;

    Neighbours(WordTable words) {
        this(words, classesOf(words));
    }

    /** Takes the classes of the words, by number, as {@link #classes()} gives them. */
    Neighbours(WordTable words, byte[] classes) {
        this.words = words;
        this.classes = classes;
        of = words.id("of");
    }

    private static byte[] classesOf(WordTable words) {
        byte[] classes = new byte[words.size()];
        WordClass.words().forEach((word, mask) -> {
            int id = words.id(word);
            if (id >= 0) {
                classes[id] = (byte) (int) mask;
            }
        });
        return classes;
    }

    byte[] classes() {
        return classes;
    }

    /** Whether all of the conditions hold for a match in the stretch from {@code from} to {@code to}. */
    boolean hold(Conditions when, Tokens tokens, int from, int to, int first, int end) {
        int previous = before(tokens, from, first);
        int next = behind(tokens, to, end);
        return wordsFit(when, tokens, previous, next)
                && (!when.lower() || !isName(tokens, previous, first, next))
                && (!when.noun() || nounMayFollow(tokens, previous) || isWord(tokens, next, of))
                && (!when.verb() || verbMayStand(tokens, previous, next))
                && (!when.beforeNoun() || isContentWord(tokens, next));
    }

    private boolean wordsFit(Conditions when, Tokens tokens, int previous, int next) {
        return (when.previous() == null || isOneOf(when.previous(), tokens, previous))
                && (when.previousNot() == null || !isOneOf(when.previousNot(), tokens, previous))
                && (when.next() == null || isOneOf(when.next(), tokens, next))
                && (when.nextNot() == null || !isOneOf(when.nextNot(), tokens, next));
    }

    private static int before(Tokens tokens, int from, int first) {
        int i = first - 1;
        while (i >= from && isWrapper(tokens, i)) {
            i--;
        }
        return i < from || isStop(tokens, i) ? EDGE : i;
    }

    private static int behind(Tokens tokens, int to, int end) {
        int i = end;
        while (i < to && isWrapper(tokens, i)) {
            i++;
        }
        return i >= to || isStop(tokens, i) ? EDGE : i;
    }

    private static boolean isWrapper(Tokens tokens, int i) {
        return oneOf(tokens, i, "\"“”„«»‘’'()[]*_");
    }

    private static boolean isStop(Tokens tokens, int i) {
        return oneOf(tokens, i, ".!?…:");
    }

    private static boolean oneOf(Tokens tokens, int i, String marks) {
        return tokens.end(i) - tokens.start(i) == 1 && marks.indexOf(unit(tokens, i)) >= 0;
    }

    private static char unit(Tokens tokens, int i) {
        return tokens.text().charAt(tokens.start(i));
    }

    private boolean isOneOf(int[] ids, Tokens tokens, int at) {
        if (at == EDGE) {
            return holds(ids, EDGE);
        }
        int id = id(tokens, at);
        if (id >= 0 && holds(ids, id)) {
            return true;
        }
        int base = tokens.isPlain(at) ? -1 : words.baseId(tokens, at);
        return base >= 0 && holds(ids, base);
    }

    private static boolean holds(int[] ids, int id) {
        for (int each : ids) {
            if (each == id) {
                return true;
            }
        }
        return false;
    }

    private int id(Tokens tokens, int i) {
        return words.id(tokens, i);
    }

    private boolean isWord(Tokens tokens, int at, int wanted) {
        return at != EDGE && wanted >= 0 && id(tokens, at) == wanted;
    }

    private int classes(Tokens tokens, int at) {
        int id = at == EDGE ? -1 : id(tokens, at);
        return id < 0 ? 0 : classes[id];
    }

    /**
     * A capital in mid-sentence marks a name; at the start of a sentence or a quotation it says nothing, nor where
     * the neighbour shouts too.
     */
    private static boolean isName(Tokens tokens, int previous, int first, int next) {
        if (previous == EDGE || previous < first - 1 || !Character.isUpperCase(unit(tokens, first))) {
            return false;
        }
        boolean shouts =
                isCapitals(tokens, first) && (isCapitals(tokens, previous) || next != EDGE && isCapitals(tokens, next));
        return !shouts;
    }

    private static boolean isCapitals(Tokens tokens, int i) {
        if (tokens.end(i) - tokens.start(i) < 2) {
            return false;
        }
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Character.isUpperCase(tokens.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean nounMayFollow(Tokens tokens, int previous) {
        if (previous == EDGE) {
            return false;
        }
        int known = classes(tokens, previous);
        return (known & BEFORE_NOUN) != 0 || known == 0 && looksAttributive(tokens, previous);
    }

    private static boolean looksAttributive(Tokens tokens, int i) {
        String text = tokens.text();
        int start = tokens.start(i);
        int end = tokens.end(i);
        if (Character.isDigit(text.charAt(start)) || isPossessive(tokens, i)) {
            return true;
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            int length = ending.length();
            if (end - start > length + 1 && text.regionMatches(true, end - length, ending, 0, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessive(Tokens tokens, int i) {
        boolean behindS = i > 0
                && Folding.typography(unit(tokens, i)) == '\''
                && tokens.start(i) == tokens.end(i - 1)
                && tokens.text().charAt(tokens.start(i) - 1) == 's';
        return tokens.baseEnd(i) < tokens.end(i) || behindS;
    }

    private boolean verbMayStand(Tokens tokens, int previous, int next) {
        if (previous == EDGE) {
            return (classes(tokens, next) & (WordClass.DETERMINER.mask() | WordClass.PRONOUN.mask())) != 0;
        }
        int known = classes(tokens, previous);
        boolean subject = (known & (WordClass.PRONOUN.mask() | WordClass.AUXILIARY.mask())) != 0;
        return subject || !nounMayFollow(tokens, previous);
    }

    private boolean isContentWord(Tokens tokens, int next) {
        return next != EDGE && tokens.isWord(next) && (classes(tokens, next) & FUNCTION) == 0;
    }
}
