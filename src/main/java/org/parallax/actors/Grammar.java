package org.parallax.actors;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.text.TokenKind;
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

    private static final Map<String, Long> NAMES = names();
    /** Titles cut short, and others that name the same office. */
    private static final String[][] SAME_OFFICE = {
        {"gov", "governor"},
        {"sen", "senator"},
        {"rep", "representative"},
        {"gen", "general"},
        {"col", "colonel"},
        {"capt", "captain"},
        {"sgt", "sergeant"},
        {"supt", "superintendent"},
        {"cmdr", "commander"},
        {"justice", "judge"},
        {"congressman", "representative"},
        {"congresswoman", "representative"},
        {"premier", "minister"}
    };

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

    private static final WordTable TABLE;
    private static final long[] CLASSES;
    private static final int[] OFFICES;

    static {
        Map<String, Long> words = new LinkedHashMap<>();
        for (String[] row : Rows.of("words.tsv", 2)) {
            long classes = 0;
            for (String name : row[1].split(" ")) {
                Long bit = NAMES.get(name);
                if (bit == null) {
                    throw new IllegalStateException("words.tsv: unknown class \"" + name + "\" of " + row[0]);
                }
                classes |= bit;
            }
            words.put(row[0], classes);
        }
        TABLE = WordTable.of(words.keySet());
        CLASSES = words.values().stream().mapToLong(Long::longValue).toArray();
        OFFICES = IntStream.range(0, CLASSES.length).toArray();
        for (String[] same : SAME_OFFICE) {
            OFFICES[TABLE.id(same[0])] = TABLE.id(same[1]);
        }
    }

    private final long[] classes;
    private final short[] words;

    private Grammar(Tokens tokens) {
        this.classes = new long[tokens.size()];
        this.words = new short[tokens.size()];
        for (int i = 0; i < classes.length; i++) {
            words[i] = (short) (tokens.isWord(i) ? TABLE.id(tokens, i) : -1);
            classes[i] = classify(tokens, i, words[i]);
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
        return TABLE;
    }

    /** Number of tokens. */
    public int size() {
        return classes.length;
    }

    /** Number of what a title or noun calls somebody, one for {@code Gov.} and {@code governor}; -1 for other words. */
    static int office(Tokens tokens, int token) {
        int end = tokens.baseEnd(token);
        boolean period = tokens.text().charAt(end - 1) == '.';
        int id = TABLE.id(tokens.text(), tokens.start(token), period ? end - 1 : end);
        return id < 0 ? -1 : OFFICES[id];
    }

    private static long classify(Tokens tokens, int i, int id) {
        String text = tokens.text();
        int start = tokens.start(i);
        int end = tokens.end(i);
        char first = text.charAt(start);
        if (!tokens.isWord(i)) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.URL || kind == TokenKind.HANDLE || kind == TokenKind.HASHTAG) {
                return WORD | CAPITAL;
            }
            return tokens.kind(i) == TokenKind.PUNCTUATION || end - start <= 3 ? punctuation(first) : 0;
        }
        long form = WORD | shape(text, start, end, first);
        if ((form & ADVERB) != 0 && NO_ADVERBS.id(text, start, end) >= 0) {
            form &= ~ADVERB;
        }
        if (id >= 0) {
            return form | CLASSES[id];
        }
        int base = tokens.baseEnd(i);
        if (base < end) {
            return form | POSSESSIVE | classes(TABLE.id(text, start, base));
        }
        for (int k = end - 2; k > start && k >= end - 4; k--) {
            char c = text.charAt(k);
            if (c == '\'' || c == '’') {
                return form | CLITIC | classes(TABLE.id(text, start, k));
            }
        }
        if (text.charAt(end - 1) == '.') {
            return form | classes(TABLE.id(text, start, end - 1));
        }
        return form;
    }

    private static long classes(int id) {
        return id < 0 ? 0 : CLASSES[id];
    }

    private static long shape(String text, int start, int end, char first) {
        if (first >= '0' && first <= '9' || first == '$' || first == '€' || first == '£') {
            return NUMBER;
        }
        long form = Character.isUpperCase(first) ? CAPITAL : 0;
        int n = end - start;
        if (form != 0 && n >= 2 && isAllCapitals(text, start, end)) {
            form |= ALL_CAPITALS;
        }
        if (n < 3) {
            return form;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        if (last == 'd' && before == 'e' && n > 3) {
            form |= ED;
        } else if (last == 'g' && before == 'n' && text.charAt(end - 3) == 'i' && n > 4) {
            form |= ING;
        } else if (last == 'y' && before == 'l' && n > 4 && form == 0) {
            form |= ADVERB;
        } else if (last == 's' && before != 's') {
            form |= S;
        }
        return form;
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

    private static long punctuation(char c) {
        return switch (c) {
            case ',' -> COMMA;
            case '.', '?', '!' -> STOP;
            case '…' -> 0;
            case ':' -> COLON;
            case ';' -> SEMICOLON;
            case '—', '–', '―' -> DASH;
            case '-' -> DASH;
            case '(', '[', '{' -> OPEN;
            case ')', ']', '}' -> CLOSE;
            case '"', '“', '”', '«', '»', '„', '\'', '’', '‘', '`' -> MARK;
            default -> 0;
        };
    }

    private static Map<String, Long> names() {
        Map<String, Long> names = new LinkedHashMap<>();
        String[] order = {
            "determiner",
            "possessive",
            "quantifier",
            "preposition",
            "subject",
            "object",
            "he",
            "she",
            "they",
            "it",
            "first",
            "second",
            "indefinite",
            "relative",
            "question",
            "that",
            "to",
            "be",
            "have",
            "do",
            "modal",
            "negation",
            "coordinator",
            "contrast",
            "subordinator",
            "adverb",
            "time",
            "verb",
            "honorific-he",
            "honorific-she",
            "honorific",
            "title",
            "person",
            "people",
            "organisation",
            "document",
            "organisation-name",
            "kin",
            "male",
            "female"
        };
        for (int i = 0; i < order.length; i++) {
            names.put(order[i].toLowerCase(Locale.ROOT), 1L << i);
        }
        names.put("report", REPORT);
        names.put("record", RECORD);
        return names;
    }
}
