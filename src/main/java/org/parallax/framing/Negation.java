package org.parallax.framing;

import java.util.List;
import org.parallax.text.TokenKind;
import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * Whether a marker is negated: a negating word stands up to {@value #REACH} tokens before it in its clause ("do not want
 * peace"), looking back over words joined by "and" or "or" ("do not want peace and tranquility").
 *
 * <p>The search ends at punctuation, at words that open a clause, and at verbs that turn a negation round: who does not
 * stop the riots leaves riots.
 */
final class Negation {

    private static final int REACH = 4;
    private static final int REACH_JOINED = 3;

    private static final List<String> NEGATING = List.of(
            "not",
            "no",
            "never",
            "without",
            "neither",
            "nor",
            "nobody",
            "nothing",
            "none",
            "cannot",
            "can't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "couldn't",
            "shouldn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "haven't",
            "hasn't",
            "hadn't",
            "ain't",
            "mustn't",
            "needn't",
            "lacks",
            "lacked",
            "lacking",
            "hardly",
            "scarcely");
    private static final List<String> ENDING = List.of(
            "but",
            "because",
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "when",
            "where",
            "while",
            "if",
            "unless",
            "until",
            "although",
            "though",
            "since",
            "so",
            "after",
            "before",
            "only",
            "just",
            "merely",
            "simply",
            "stop",
            "stopped",
            "prevent",
            "prevented",
            "end",
            "ended",
            "halt",
            "halted",
            "quell",
            "curb",
            "contain",
            "avoid",
            "avoided",
            "deny",
            "denied",
            "doubt",
            "forget",
            "ignore",
            "ignored",
            "mention",
            "lose",
            "lost",
            "fail",
            "failed",
            "longer",
            "matter",
            "wonder",
            "than");
    private static final List<String> JOINING = List.of("and", "or", "nor");

    private static final WordTable WORDS = WordTable.of(all());
    private static final int FIRST_ENDING = NEGATING.size();
    private static final int FIRST_JOINING = FIRST_ENDING + ENDING.size();

    private Negation() {}

    private static List<String> all() {
        List<String> words = new java.util.ArrayList<>(NEGATING);
        words.addAll(ENDING);
        words.addAll(JOINING.subList(0, 2));
        return words;
    }

    /**
     * Whether the marker that begins at {@code first} is negated.
     *
     * @param from first token of the sentence
     */
    static boolean negates(Tokens tokens, int from, int first) {
        int reach = first - REACH;
        for (int i = first - 1; i >= from && i >= reach; i--) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.PUNCTUATION && !isQuotationMark(tokens.text().charAt(tokens.start(i)))) {
                return false;
            }
            int id = WORDS.id(tokens, i);
            if (id >= FIRST_JOINING) {
                reach = Math.min(reach, i - REACH_JOINED);
            } else if (id >= FIRST_ENDING) {
                return false;
            } else if (id >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word denies what follows it. */
    static boolean isNegating(Tokens tokens, int i) {
        int id = WORDS.id(tokens, i);
        return id >= 0 && id < FIRST_ENDING;
    }

    private static boolean isQuotationMark(char c) {
        return c == '"' || c == '\'' || (c >= '\u2018' && c <= '\u201F') || c == '\u00AB' || c == '\u00BB';
    }
}
