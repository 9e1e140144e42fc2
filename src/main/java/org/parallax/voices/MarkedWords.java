package org.parallax.voices;

import org.parallax.actors.Grammar;
import org.parallax.text.WordTable;

/** Words in quotation marks that are not speech: titles, nicknames, terms, scare quotes. */
final class MarkedWords {

    static final int SHORT = 2;

    private static final WordTable WORKS = WordTable.of(
            "show",
            "film",
            "movie",
            "book",
            "song",
            "series",
            "novel",
            "album",
            "play",
            "program",
            "programme",
            "sitcom",
            "documentary",
            "host",
            "star",
            "starred",
            "titled",
            "entitled",
            "headlined",
            "called");
    private static final WordTable TERMS = WordTable.of(
            "word",
            "words",
            "term",
            "phrase",
            "so-called",
            "called",
            "titled",
            "entitled",
            "named",
            "nicknamed",
            "dubbed",
            "slogan");

    private final Text text;
    private String reason = "";

    MarkedWords(Text text) {
        this.text = text;
    }

    /** Why the role was given that was asked for last. */
    String reason() {
        return reason;
    }

    /** What marks are for that no cue claims; {@link #reason} tells why. */
    QuotationRole role(Unit unit, int i, int quote) {
        reason = "";
        int words = text.words(quote);
        if (unit.is(i - 1, Grammar.CAPITAL) && unit.is(i + 1, Grammar.CAPITAL) && words <= SHORT) {
            reason = "between the parts of a name";
            return QuotationRole.NICKNAME;
        }
        if (isTitle(quote)) {
            reason = "every longer word has a capital";
            return QuotationRole.TITLE;
        }
        if (namesTerm(unit, i)) {
            reason = "behind a word that names a word";
            return QuotationRole.TERM;
        }
        if (words <= SHORT) {
            reason = words + " words, no cue in the sentence claims them";
            return QuotationRole.SCARE;
        }
        return QuotationRole.SPEECH;
    }

    /** A title in what somebody else says: capitals, and a word before it that leads to titles. */
    boolean isNamedWork(Unit unit, int i, int quote) {
        if (!isTitle(quote) || text.words(quote) > SHORT + 1) {
            return false;
        }
        boolean tagged = unit.is(i - 1, Grammar.COMMA | Grammar.COLON)
                || unit.verb(i - 1) >= 0 && unit.cueTakes(i - 1, Takes.TAG)
                || i == 0;
        boolean leads = unit.is(i - 1, Grammar.POSSESSIVE | Grammar.ORGANISATION_NAME)
                || namesWork(unit, i - 1)
                || namesWork(unit, i + 1);
        return !tagged && leads;
    }

    private static boolean namesWork(Unit unit, int i) {
        return isOneOf(unit, i, WORKS);
    }

    private boolean isTitle(int quote) {
        int longer = 0;
        int words = 0;
        for (int t = text.tokens.firstAt(text.marks.contentStart(quote));
                t < text.tokens.size() && text.tokens.start(t) < text.marks.contentEnd(quote);
                t++) {
            if (!text.tokens.isWord(t)) {
                continue;
            }
            words++;
            if (text.tokens.end(t) - text.tokens.start(t) > 3 || words == 1) {
                longer++;
                if (!text.grammar.is(t, Grammar.CAPITAL | Grammar.NUMBER)) {
                    return false;
                }
            }
        }
        // "Lock Her Up!" is shouted
        boolean shouted = words <= 4 && text.lastIn(quote) == '!';
        return longer > 0 && words <= 12 && !shouted;
    }

    private static boolean namesTerm(Unit unit, int i) {
        int k = unit.is(i - 1, Grammar.DETERMINER) ? i - 2 : i - 1;
        return isOneOf(unit, k, TERMS) || unit.isWord(k, "as") && unit.isWord(k - 1, "known");
    }

    private static boolean isOneOf(Unit unit, int i, WordTable words) {
        return i >= 0 && i < unit.size() && !unit.isQuote(i) && words.id(unit.text().tokens, unit.token(i)) >= 0;
    }
}
