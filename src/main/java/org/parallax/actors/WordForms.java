package org.parallax.actors;

import org.parallax.text.WordTable;

/** What kind of word a token is by its letters alone: capitals, digits, endings; and what punctuation marks are. */
final class WordForms {

    /** Nouns and verbs in -ly, which are no adverbs. */
    private static final WordTable NO_ADVERBS = WordTable.of(
            "anomaly",
            "apply",
            "assembly",
            "belly",
            "bully",
            "butterfly",
            "comply",
            "family",
            "firefly",
            "folly",
            "gully",
            "homily",
            "imply",
            "italy",
            "jelly",
            "lily",
            "melancholy",
            "misapply",
            "monopoly",
            "multiply",
            "oligopoly",
            "rally",
            "rely",
            "reply",
            "resupply",
            "superfamily",
            "supply",
            "tally",
            "underbelly");

    private static final WordTable ARTICLES = WordTable.of("ad", "al", "ar", "as", "ash", "az", "d", "el", "l");

    private WordForms() {}

    /** The classes of the word {@code text[start, end)} by its letters. */
    static long of(String text, int start, int end) {
        char first = text.charAt(start);
        if (first >= '0' && first <= '9' || first == '$' || first == '€' || first == '£') {
            return Grammar.WORD | Grammar.NUMBER;
        }
        boolean capital = Character.isUpperCase(first) || opensWithArticle(text, start, end);
        long form = Grammar.WORD | (capital ? Grammar.CAPITAL : 0);
        int n = end - start;
        if (form != Grammar.WORD && n >= 2 && isAllCapitals(text, start, end)) {
            form |= Grammar.ALL_CAPITALS;
        }
        if (n < 3) {
            return form;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        if (last == 'd' && before == 'e' && n > 3) {
            form |= Grammar.ED;
        } else if (last == 'g' && before == 'n' && text.charAt(end - 3) == 'i' && n > 4) {
            form |= Grammar.ING;
        } else if (last == 'y' && before == 'l' && n > 4 && form == Grammar.WORD) {
            form |= NO_ADVERBS.id(text, start, end) < 0 ? Grammar.ADVERB : 0;
        } else if (last == 's' && before != 's') {
            form |= Grammar.S;
        }
        return form;
    }

    /** {@code al-Sisi}, {@code d’Estaing}: the capital stands behind an article of the name's own language. */
    private static boolean opensWithArticle(String text, int start, int end) {
        for (int k = start + 1; k < Math.min(start + 4, end - 1); k++) {
            char c = text.charAt(k);
            if (c == '-' || c == '\'' || c == '’') {
                return Character.isUpperCase(text.charAt(k + 1)) && ARTICLES.id(text, start, k) >= 0;
            }
        }
        return false;
    }

    private static boolean isAllCapitals(String text, int start, int end) {
        int letters = 0;
        for (int k = start; k < end; k++) {
            char c = text.charAt(k);
            if (Character.isLowerCase(c)) {
                return c == 's' && k > start + 1 && !Character.isLetter(text.charAt(k - 1));
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters > 1;
    }

    /** The classes of a token that is no word, by its first character. */
    static long ofPunctuation(char c) {
        return switch (c) {
            case ',' -> Grammar.COMMA;
            case '.', '?', '!' -> Grammar.STOP;
            case '…' -> 0;
            case ':' -> Grammar.COLON;
            case ';' -> Grammar.SEMICOLON;
            case '—', '–', '―' -> Grammar.DASH;
            case '-' -> Grammar.DASH;
            case '(', '[', '{' -> Grammar.OPEN;
            case ')', ']', '}' -> Grammar.CLOSE;
            case '"', '“', '”', '«', '»', '„', '\'', '’', '‘', '`' -> Grammar.MARK;
            default -> 0;
        };
    }
}
