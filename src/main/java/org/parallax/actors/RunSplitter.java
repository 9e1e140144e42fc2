package org.parallax.actors;

import java.util.List;
import org.parallax.text.Tokens;

/** Parts a run of capitalised words into what stands before a name, titles and honorifics, and the name itself. */
final class RunSplitter {

    /** Words that have a capital at the opening of a sentence from the place alone. */
    static final long COMMON = Grammar.QUANTIFIER
            | Grammar.INDEFINITE
            | Grammar.ADVERB
            | Grammar.VERB
            | Grammar.PEOPLE_NOUN
            | Grammar.DOCUMENT_NOUN
            | Grammar.PERSON_NOUN
            | Grammar.ORGANISATION_NOUN;

    private static final long TITLES = Grammar.TITLE | Grammar.HONORIFIC | Grammar.HONORIFIC_HE | Grammar.HONORIFIC_SHE;

    private final Scene scene;
    private final Tokens tokens;
    private final Grammar grammar;

    RunSplitter(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.grammar = scene.grammar;
    }

    /** Adds the name of the run {@code tokens[from, to)}, if it holds one. */
    void split(int from, int to, boolean initial, List<Name> names) {
        boolean common = initial
                && to - from > 1
                && grammar.is(from, COMMON)
                && grammar.is(from + 1, Grammar.CAPITAL)
                && !grammar.is(from, Grammar.TITLE | Grammar.ALL_CAPITALS);
        int start = common ? from + 1 : from;
        int nameFrom = behindTitles(start, to);
        long traits = 0;
        for (int k = start; k < nameFrom; k++) {
            traits |= grammar.at(k);
        }
        names.add(new Name(start, nameFrom, to, traits, initial && start == from, scene.quoted[from]));
    }

    private int behindTitles(int start, int to) {
        int nameFrom = start;
        boolean office = to - start > 1 && grammar.is(to - 1, Grammar.ORGANISATION_NAME) && !hasHonorific(start, to);
        for (int k = start; !office && k < to; k++) {
            boolean title = grammar.is(k, TITLES) && !(k > start && isInitialLetter(k - 1));
            if (title && (k < to - 1 || k == start || k == nameFrom && !grammar.is(k, Grammar.POSSESSIVE))) {
                nameFrom = behindOffice(k, to);
                k = nameFrom - 1;
            }
        }
        return nameFrom;
    }

    /** {@code Peter T. King}: behind an initial a word that can be a title is a surname. */
    boolean isInitialLetter(int token) {
        int length = tokens.end(token) - tokens.start(token);
        return length <= 2 && scene.text.charAt(tokens.end(token) - 1) == '.' && grammar.is(token, Grammar.CAPITAL);
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
        return switch (tokens.text(k)) {
            case "Affairs", "Security", "Defense", "Trade" -> true;
            default -> false;
        };
    }
}
