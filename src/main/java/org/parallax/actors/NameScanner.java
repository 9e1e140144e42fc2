package org.parallax.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.corpus.Reading;
import org.parallax.text.Sentences;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;

/**
 * Finds runs of capitalised words. A run goes on over initials and over {@code of}, {@code for}, {@code and} inside
 * names of offices and organisations; it ends at punctuation, at a line end and behind a possessive. Function words and
 * times open no run. Linear in the tokens.
 */
final class NameScanner {

    private static final long NEVER = Grammar.DETERMINER
            | Grammar.PREPOSITION
            | Grammar.SUBJECT_PRONOUN
            | Grammar.OBJECT_PRONOUN
            | Grammar.POSSESSIVE_PRONOUN
            | Grammar.AUXILIARY
            | Grammar.COORDINATOR
            | Grammar.SUBORDINATOR
            | Grammar.QUESTION
            | Grammar.NEGATION
            | Grammar.TO;
    private static final long COMMON = Grammar.QUANTIFIER
            | Grammar.INDEFINITE
            | Grammar.ADVERB
            | Grammar.VERB
            | Grammar.PEOPLE_NOUN
            | Grammar.DOCUMENT_NOUN
            | Grammar.PERSON_NOUN
            | Grammar.ORGANISATION_NOUN;
    private static final long HEADS_OFFICE = Grammar.ORGANISATION_NAME | Grammar.ORGANISATION_NOUN | Grammar.TITLE;
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "del", "della", "der", "di", "du", "la", "le", "van", "von", "bin", "ibn", "al", "el", "den",
            "ter", "ben", "abu", "dos", "san", "y", "e");
    private static final int LONGEST = 10;

    private final Tokens tokens;
    private final String text;
    private final Grammar grammar;
    private final Sentences sentences;
    private final boolean[] quoted;
    private final List<Name> names = new ArrayList<>();

    private NameScanner(Reading reading, Grammar grammar, boolean[] quoted) {
        this.tokens = reading.tokens();
        this.text = reading.text();
        this.grammar = grammar;
        this.sentences = reading.sentences();
        this.quoted = quoted;
    }

    static List<Name> scan(Reading reading, Grammar grammar, boolean[] quoted) {
        NameScanner scanner = new NameScanner(reading, grammar, quoted);
        scanner.scan();
        return scanner.names;
    }

    private void scan() {
        int n = tokens.size();
        int sentence = -1;
        int i = 0;
        while (i < n) {
            boolean initial = isInitial(i, sentence);
            while (sentence + 1 < sentences.size() && sentences.start(sentence + 1) <= tokens.start(i)) {
                sentence++;
                initial = true;
            }
            i = opens(i, initial) ? run(i, initial) : i + 1;
        }
    }

    private boolean isInitial(int i, int sentence) {
        return sentence >= 0 && tokens.start(i) == sentences.start(sentence)
                || i > 0 && grammar.is(i - 1, Grammar.MARK | Grammar.COLON | Grammar.OPEN);
    }

    private boolean opens(int i, boolean initial) {
        long c = grammar.at(i);
        if ((c & Grammar.CAPITAL) == 0
                || (c & Grammar.CLITIC) != 0
                || (c & Grammar.TIME) != 0 && (initial || !isPartOfDay(i))
                || isClockMark(i)
                || isAdjective(i)) {
            return false;
        }
        if ((c & NEVER) != 0) {
            if ((c & Grammar.MODAL) != 0 && !initial && joins(i, i + 1)) {
                return true;
            }
            return (c & Grammar.ALL_CAPITALS) != 0 && !initial && (c & (Grammar.SUBJECT_PRONOUN | Grammar.IT)) == 0;
        }
        // at the opening of a sentence a common word has its capital from the place
        return !initial || (c & COMMON) == 0 || (c & (Grammar.TITLE | Grammar.ALL_CAPITALS)) != 0 || joins(i, i + 1);
    }

    /** {@code Morning Front}: with a capital inside a sentence it is no time, as {@code Monday} may be. */
    private boolean isPartOfDay(int i) {
        String word = tokens.text(i);
        return (word.equals("Morning") || word.equals("Evening") || word.equals("Night")) && joins(i, i + 1);
    }

    /** {@code China-led}, {@code Trump-backed}: a name with a small word behind the hyphen names nobody by itself. */
    private boolean isAdjective(int i) {
        if (tokens.kind(i) != TokenKind.COMPOUND) {
            return false;
        }
        int hyphen = text.lastIndexOf('-', tokens.end(i) - 1);
        return hyphen > tokens.start(i) + 1
                && tokens.end(i) - hyphen > 3
                && Character.isLowerCase(text.charAt(hyphen + 1));
    }

    private boolean isClockMark(int i) {
        return tokens.end(i) - tokens.start(i) == 4 && text.startsWith(".m.", tokens.start(i) + 1);
    }

    private int run(int from, boolean initial) {
        int to = from + 1;
        int n = tokens.size();
        while (to < n
                && to - from < LONGEST
                && !grammar.is(to - 1, Grammar.POSSESSIVE)
                && (blank(to) || ownsBody(to))) {
            if (ownsBody(to) || joins(to - 1, to)) {
                to++;
            } else if (to + 1 < n && blank(to + 1) && links(from, to) && joins(to - 1, to + 1)) {
                to += 2;
            } else {
                break;
            }
        }
        split(from, to, initial);
        return to;
    }

    /** {@code Iberian Shippers’ Council}: the apostrophe of a plural, where the noun of a body follows, belongs to its name. */
    private boolean ownsBody(int mark) {
        boolean plural = grammar.is(mark, Grammar.MARK)
                && tokens.start(mark) == tokens.end(mark - 1)
                && tokens.end(mark) == tokens.start(mark) + 1
                && text.charAt(tokens.end(mark - 1) - 1) == 's'
                && quoted[mark] == quoted[mark - 1];
        for (int k = mark + 1; plural && k < tokens.size() && k - mark < 6; k++) {
            if (grammar.is(k, Grammar.CAPITAL)
                    && grammar.is(k, Grammar.ORGANISATION_NAME | Grammar.ORGANISATION_NOUN)) {
                return true;
            }
            boolean goesOn = grammar.is(k, Grammar.CAPITAL | Grammar.MARK)
                    || tokens.folded(k).equals("and");
            if (!goesOn || !blank(k) && !grammar.is(k, Grammar.MARK)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the token at {@code next} can go on a run. */
    private boolean joins(int last, int next) {
        return next < tokens.size()
                && quoted[next] == quoted[last]
                && grammar.is(next, Grammar.CAPITAL)
                && !grammar.is(next, Grammar.TIME | Grammar.CLITIC)
                && (!grammar.is(next, NEVER) || grammar.is(next, Grammar.ALL_CAPITALS))
                && (next != last + 1 || blank(next));
    }

    private boolean links(int from, int at) {
        int length = tokens.end(at) - tokens.start(at);
        char c = text.charAt(tokens.start(at));
        if (length == 1 && c == '&') {
            return true;
        }
        if (length > 4 || grammar.is(at, Grammar.CAPITAL)) {
            return false;
        }
        String word = tokens.text(at);
        return switch (word) {
            case "of", "for", "on" -> grammar.is(at - 1, HEADS_OFFICE) && !(at - 2 >= from && isInitialLetter(at - 2));
            case "and" -> holdsOffice(from, at) || ownsBody(at - 1);
            case "the" -> false;
            default -> PARTICLES.contains(word);
        };
    }

    private boolean holdsOffice(int from, int to) {
        for (int k = from + 1; k < to - 1; k++) {
            if (grammar.is(k, Grammar.PREPOSITION) && grammar.is(k - 1, HEADS_OFFICE)) {
                return true;
            }
        }
        return false;
    }

    private boolean blank(int i) {
        int gap = tokens.start(i) - tokens.end(i - 1);
        char c = gap == 1 ? text.charAt(tokens.end(i - 1)) : 0;
        return gap == 1 && (c == ' ' || c == '\u00A0') || gap == 0 && isAmpersand(i);
    }

    private boolean isAmpersand(int i) {
        return text.charAt(tokens.start(i)) == '&' || text.charAt(tokens.end(i - 1) - 1) == '&';
    }

    /** Parts titles from the name behind them. */
    private void split(int from, int to, boolean initial) {
        int start = from;
        if (initial
                && to - from > 1
                && grammar.is(from, COMMON)
                && !grammar.is(from, Grammar.TITLE | Grammar.ALL_CAPITALS)) {
            start = from + 1;
        }
        int nameFrom = start;
        boolean office = to - start > 1 && grammar.is(to - 1, Grammar.ORGANISATION_NAME) && !hasHonorific(start, to);
        for (int k = start; !office && k < to; k++) {
            long c = grammar.at(k);
            boolean surname = k > start && isInitialLetter(k - 1);
            boolean title = !surname
                    && (c & (Grammar.TITLE | Grammar.HONORIFIC | Grammar.HONORIFIC_HE | Grammar.HONORIFIC_SHE)) != 0;
            if (title && (k < to - 1 || k == start || k == nameFrom && (c & Grammar.POSSESSIVE) == 0)) {
                nameFrom = behindOffice(k, to);
                k = nameFrom - 1;
            }
        }
        long traits = 0;
        for (int k = start; k < nameFrom; k++) {
            traits |= grammar.at(k);
        }
        if (start > from && nameFrom == start && to - start == 0) {
            return;
        }
        names.add(new Name(start, nameFrom, to, traits, initial && start == from, quoted[from]));
    }

    /** {@code Peter T. King}: behind an initial a word that can be a title is a surname. */
    private boolean isInitialLetter(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length <= 2 && text.charAt(tokens.end(token) - 1) == '.' && grammar.is(token, Grammar.CAPITAL);
    }

    private boolean hasHonorific(int from, int to) {
        for (int k = from; k < to; k++) {
            if (grammar.is(k, Grammar.HONORIFIC_HE | Grammar.HONORIFIC_SHE)) {
                return true;
            }
        }
        return false;
    }

    /** Behind {@code Secretary of State}, {@code Minister of Foreign Affairs}: the words that belong to the office. */
    private int behindOffice(int title, int to) {
        int k = title + 1;
        if (k + 1 < to && grammar.is(k, Grammar.PREPOSITION)) {
            k += 2;
            if (k < to && isAffairs(k)) {
                k++;
            }
        }
        return Math.min(k, to);
    }

    private boolean isAffairs(int k) {
        String word = tokens.text(k);
        return word.equals("Affairs") || word.equals("Security") || word.equals("Defense") || word.equals("Trade");
    }
}
