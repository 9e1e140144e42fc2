package org.parallax.actors;

import org.parallax.text.Tokens;
import org.parallax.text.WordTable;

/**
 * What kinds of word the tokens of an English text can be: closed classes and telling nouns from a table of our own
 * ({@code words.tsv}), the rest by form (capital, {@code -ed}, {@code -ing}, {@code -ly}, possessive). A word has every
 * class it can have; rules that look at its neighbours choose. Not a tagger: {@code report} is no verb and no noun here.
 *
 * <p>One look-up a token, ten bytes a token, nothing allocated beside. Immutable and thread-safe.
 */
public final class Grammar {

    /** {@code the}, {@code a}, {@code those}. */
    public static final long DETERMINER = 1L;
    /** {@code his}, {@code their}. */
    public static final long POSSESSIVE_PRONOUN = 1L << 1;
    /** {@code several}, {@code three}. */
    public static final long QUANTIFIER = 1L << 2;
    /** {@code of}, {@code from}. */
    public static final long PREPOSITION = 1L << 3;
    /** {@code he}, {@code they}, {@code who}. */
    public static final long SUBJECT_PRONOUN = 1L << 4;
    /** {@code him}, {@code themselves}. */
    public static final long OBJECT_PRONOUN = 1L << 5;
    /** {@code he}, {@code him}, {@code his}. */
    public static final long HE = 1L << 6;
    /** {@code she}, {@code her}. */
    public static final long SHE = 1L << 7;
    /** {@code they}, {@code them}. */
    public static final long THEY = 1L << 8;
    /** {@code it}, {@code its}. */
    public static final long IT = 1L << 9;
    /** {@code I}, {@code we}. */
    public static final long FIRST_PERSON = 1L << 10;
    /** {@code you}. */
    public static final long SECOND_PERSON = 1L << 11;
    /** {@code some}, {@code everyone}. */
    public static final long INDEFINITE = 1L << 12;
    /** {@code who}, {@code which}. */
    public static final long RELATIVE = 1L << 13;
    /** {@code how}, {@code whether}. */
    public static final long QUESTION = 1L << 14;
    /** {@code that}. */
    public static final long THAT = 1L << 15;
    /** {@code to}. */
    public static final long TO = 1L << 16;
    /** {@code is}, {@code were}. */
    public static final long BE = 1L << 17;
    /** {@code has}. */
    public static final long HAVE = 1L << 18;
    /** {@code did}. */
    public static final long DO = 1L << 19;
    /** {@code would}. */
    public static final long MODAL = 1L << 20;
    /** {@code not}, {@code never}. */
    public static final long NEGATION = 1L << 21;
    /** {@code and}, {@code but}. */
    public static final long COORDINATOR = 1L << 22;
    /** {@code but}, {@code while}. */
    public static final long CONTRAST = 1L << 23;
    /** {@code because}, {@code when}. */
    public static final long SUBORDINATOR = 1L << 24;
    /** {@code also}, {@code then}; and words in {@code -ly}. */
    public static final long ADVERB = 1L << 25;
    /** {@code Monday}, {@code morning}. */
    public static final long TIME = 1L << 26;
    /** Frequent verbs that do not report: {@code went}, {@code has}. */
    public static final long VERB = 1L << 27;
    /** {@code Mr.}. */
    public static final long HONORIFIC_HE = 1L << 28;
    /** {@code Mrs.}, {@code Ms.}. */
    public static final long HONORIFIC_SHE = 1L << 29;
    /** {@code Dr.}. */
    public static final long HONORIFIC = 1L << 30;
    /** {@code President}, {@code Sen.}. */
    public static final long TITLE = 1L << 31;
    /** {@code spokesman}, {@code analyst}. */
    public static final long PERSON_NOUN = 1L << 32;
    /** {@code officials}, {@code critics}. */
    public static final long PEOPLE_NOUN = 1L << 33;
    /** {@code ministry}, {@code company}. */
    public static final long ORGANISATION_NOUN = 1L << 34;
    /** {@code report}, {@code study}: things with words in them. */
    public static final long DOCUMENT_NOUN = 1L << 35;
    /** Words that names of organisations end in: {@code Inc.}, {@code Ministry}. */
    public static final long ORGANISATION_NAME = 1L << 36;
    /** {@code brother}. */
    public static final long KIN_NOUN = 1L << 37;
    /** {@code spokesman}, {@code king}. */
    public static final long MALE = 1L << 38;
    /** {@code spokeswoman}, {@code queen}. */
    public static final long FEMALE = 1L << 39;

    /** Counts as a word. */
    public static final long WORD = 1L << 40;
    /** Begins with a capital. */
    public static final long CAPITAL = 1L << 41;
    /** Two letters or more, all capitals. */
    public static final long ALL_CAPITALS = 1L << 42;
    /** Begins with a digit or is a number. */
    public static final long NUMBER = 1L << 43;
    /** Ends in a possessive. */
    public static final long POSSESSIVE = 1L << 44;
    /** Holds a verb behind an apostrophe: {@code he’d}, {@code they’re}. */
    public static final long CLITIC = 1L << 45;
    /** Ends in {@code -ed}. */
    public static final long ED = 1L << 46;
    /** Ends in {@code -ing}. */
    public static final long ING = 1L << 47;
    /** Ends in {@code -s}. */
    public static final long S = 1L << 48;
    /** A comma. */
    public static final long COMMA = 1L << 49;
    /** {@code .}, {@code ?} or {@code !}. */
    public static final long STOP = 1L << 50;
    /** {@code :}. */
    public static final long COLON = 1L << 51;
    /** {@code ;}. */
    public static final long SEMICOLON = 1L << 52;
    /** A dash that stands between words. */
    public static final long DASH = 1L << 53;
    /** An opening bracket. */
    public static final long OPEN = 1L << 54;
    /** A closing bracket. */
    public static final long CLOSE = 1L << 55;
    /** A quotation mark or an apostrophe that stands alone. */
    public static final long MARK = 1L << 56;

    /** {@code said}, {@code told}: whoever does it is likely to be spoken of next. */
    public static final long REPORT = 1L << 57;
    /** {@code summary}, {@code transcript}: holds what somebody else said. */
    public static final long RECORD = 1L << 58;

    /** Any auxiliary. */
    public static final long AUXILIARY = BE | HAVE | DO | MODAL;
    /** Any personal pronoun of the third person. */
    public static final long THIRD_PERSON = HE | SHE | THEY | IT;
    /** Words that open a noun phrase. */
    public static final long OPENS_PHRASE = DETERMINER | POSSESSIVE_PRONOUN | QUANTIFIER;

    private static final int LONGEST_MARK = 3;

    private final long[] classes;
    private final short[] words;

    private Grammar(Tokens tokens) {
        this.classes = new long[tokens.size()];
        this.words = new short[tokens.size()];
        String text = tokens.text();
        for (int i = 0; i < classes.length; i++) {
            int word = tokens.isWord(i) ? WordClasses.TABLE.id(tokens, i) : -1;
            words[i] = (short) word;
            classes[i] = word >= 0
                    ? WordClasses.of(word, text, tokens.start(i), tokens.end(i))
                    : tokens.isWord(i) ? other(tokens, i) : mark(tokens, i);
        }
    }

    /** Looks up every token. */
    public static Grammar of(Tokens tokens) {
        return new Grammar(tokens);
    }

    /** All classes of the token. */
    public long at(int token) {
        return classes[token];
    }

    /** Whether the token has at least one of the classes; no for an index outside the text. */
    public boolean is(int token, long any) {
        return token >= 0 && token < classes.length && (classes[token] & any) != 0;
    }

    /** Number of the token's word in {@link #table}, -1 if it is not in it. */
    public int word(int token) {
        return words[token];
    }

    /** The words whose classes stand in the table: a table of one's own over them is looked up without reading the word again. */
    public static WordTable table() {
        return WordClasses.TABLE;
    }

    /** Number of tokens. */
    public int size() {
        return classes.length;
    }

    /** Number of what a title or noun calls somebody, one for {@code Gov.} and {@code governor}; -1 for other words. */
    int office(Tokens tokens, int token) {
        if (words[token] >= 0) {
            return WordClasses.office(words[token]);
        }
        int end = tokens.baseEnd(token);
        boolean period = tokens.text().charAt(end - 1) == '.';
        return WordClasses.office(tokens.text(), tokens.start(token), period ? end - 1 : end);
    }

    /** The classes of a word that the table does not have: with an ending taken off it may. */
    private static long other(Tokens tokens, int i) {
        String text = tokens.text();
        int start = tokens.start(i);
        int end = tokens.end(i);
        long form = WordForms.of(text, start, end);
        int base = tokens.baseEnd(i);
        if (base < end) {
            return form | POSSESSIVE | WordClasses.of(text, start, base);
        }
        for (int k = end - 2; k > start && k >= end - 4; k--) {
            char c = text.charAt(k);
            if (c == '\'' || c == '’') {
                return form | CLITIC | WordClasses.of(text, start, k);
            }
        }
        return text.charAt(end - 1) == '.' ? form | WordClasses.of(text, start, end - 1) : form;
    }

    private static long mark(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case URL, HANDLE, HASHTAG -> WORD | CAPITAL;
            case PUNCTUATION -> WordForms.ofPunctuation(tokens.text().charAt(tokens.start(i)));
            default ->
                tokens.end(i) - tokens.start(i) <= LONGEST_MARK
                        ? WordForms.ofPunctuation(tokens.text().charAt(tokens.start(i)))
                        : 0;
        };
    }
}
