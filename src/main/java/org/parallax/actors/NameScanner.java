package org.parallax.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private static final long HEADS_OFFICE = Grammar.ORGANISATION_NAME | Grammar.ORGANISATION_NOUN | Grammar.TITLE;
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "del", "della", "der", "di", "du", "la", "le", "van", "von", "bin", "ibn", "al", "el", "den",
            "ter", "ben", "abu", "dos", "los", "las", "zu", "san", "y", "e");
    private static final WordSet AND = WordSet.of("and");
    private static final WordSet PARTS_OF_DAY = WordSet.of("morning", "evening", "night");
    private static final int LONGEST = 10;
    private static final int LONGEST_PARTICLE = 5;
    private static final int MOST_PARTICLES = 2;
    private static final int LONGEST_BODY = 6;

    private final Tokens tokens;
    private final String text;
    private final Grammar grammar;
    private final Scene scene;
    private final RunSplitter splitter;
    private final List<Name> names = new ArrayList<>();

    private NameScanner(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.text = scene.text;
        this.grammar = scene.grammar;
        this.splitter = new RunSplitter(scene);
    }

    static List<Name> scan(Scene scene) {
        NameScanner scanner = new NameScanner(scene);
        scanner.scan();
        return scanner.names;
    }

    private void scan() {
        int n = tokens.size();
        int before = -1;
        int i = 0;
        while (i < n) {
            int sentence = scene.sentenceOf[i];
            if (!grammar.is(i, Grammar.CAPITAL)) {
                before = sentence;
                i++;
                continue;
            }
            boolean initial = sentence != before || grammar.is(i - 1, Grammar.MARK | Grammar.COLON | Grammar.OPEN);
            before = sentence;
            i = opens(i, initial) ? run(i, initial) : i + 1;
        }
    }

    private boolean opens(int i, boolean initial) {
        long c = grammar.at(i);
        if ((c & Grammar.CLITIC) != 0
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
        return !initial
                || (c & RunSplitter.COMMON) == 0
                || (c & (Grammar.TITLE | Grammar.ALL_CAPITALS)) != 0
                || joins(i, i + 1)
                || behindParticles(i + 1) > 0;
    }

    /** {@code Morning Front}: with a capital inside a sentence it is no time, as {@code Monday} may be. */
    private boolean isPartOfDay(int i) {
        return PARTS_OF_DAY.holds(grammar, i) && !grammar.is(i, Grammar.ALL_CAPITALS) && joins(i, i + 1);
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
        while (to < n && to - from < LONGEST && !grammar.is(to - 1, Grammar.POSSESSIVE)) {
            boolean owns = ownsBody(to);
            if (!owns && !blank(to)) {
                break;
            }
            if (owns || joins(to - 1, to)) {
                to++;
            } else if (to + 1 < n && blank(to + 1) && joins(to - 1, to + 1) && links(from, to)) {
                to += 2;
            } else {
                int next = behindParticles(to);
                if (next == 0) {
                    break;
                }
                to = next + 1;
            }
        }
        splitter.split(from, to, initial, names);
        return to;
    }

    /** {@code Iberian Shippers’ Council}: the apostrophe of a plural, where the noun of a body follows, belongs to its name. */
    private boolean ownsBody(int mark) {
        if (!isPluralsMark(mark)) {
            return false;
        }
        for (int k = mark + 1; k < tokens.size() && k - mark < LONGEST_BODY; k++) {
            if (grammar.is(k, Grammar.CAPITAL)
                    && grammar.is(k, Grammar.ORGANISATION_NAME | Grammar.ORGANISATION_NOUN)) {
                return true;
            }
            boolean goesOn = grammar.is(k, Grammar.CAPITAL | Grammar.MARK) || AND.holds(grammar, k);
            if (!goesOn || !blank(k) && !grammar.is(k, Grammar.MARK)) {
                return false;
            }
        }
        return false;
    }

    private boolean isPluralsMark(int mark) {
        return grammar.is(mark, Grammar.MARK)
                && tokens.start(mark) == tokens.end(mark - 1)
                && tokens.end(mark) == tokens.start(mark) + 1
                && text.charAt(tokens.end(mark - 1) - 1) == 's'
                && scene.quoted[mark] == scene.quoted[mark - 1];
    }

    /** Whether the token at {@code next} can go on a run. */
    private boolean joins(int last, int next) {
        return grammar.is(next, Grammar.CAPITAL)
                && scene.quoted[next] == scene.quoted[last]
                && !grammar.is(next, Grammar.TIME | Grammar.CLITIC)
                && (!grammar.is(next, NEVER) || grammar.is(next, Grammar.ALL_CAPITALS))
                && (next != last + 1 || blank(next));
    }

    private boolean links(int from, int at) {
        int length = tokens.end(at) - tokens.start(at);
        if (length == 1 && text.charAt(tokens.start(at)) == '&') {
            return true;
        }
        if (length >= LONGEST_PARTICLE || grammar.is(at, Grammar.CAPITAL)) {
            return false;
        }
        return switch (tokens.text(at)) {
            case "of", "for", "on" ->
                grammar.is(at - 1, HEADS_OFFICE) && !(at - 2 >= from && splitter.isInitialLetter(at - 2));
            case "and" -> holdsOffice(from, at) || ownsBody(at - 1);
            default -> false;
        };
    }

    /** {@code de Gaulle}, {@code von der Leyen}: the capitalised word that goes on a run behind one or two particles; 0 if none does. */
    private int behindParticles(int at) {
        int next = at;
        while (next < tokens.size() && next < at + MOST_PARTICLES && blank(next) && isParticle(next)) {
            next++;
        }
        return next > at && next < tokens.size() && blank(next) && joins(at - 1, next) ? next : 0;
    }

    private boolean isParticle(int at) {
        return tokens.end(at) - tokens.start(at) < LONGEST_PARTICLE
                && !grammar.is(at, Grammar.CAPITAL)
                && PARTICLES.contains(tokens.text(at));
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
        int end = tokens.end(i - 1);
        int gap = tokens.start(i) - end;
        if (gap == 1) {
            char c = text.charAt(end);
            return c == ' ' || c == '\u00A0';
        }
        return gap == 0 && (text.charAt(end) == '&' || text.charAt(end - 1) == '&');
    }
}
