package org.parallax.actors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.parallax.text.WordTable;

/** The words that have classes, from {@code words.tsv}, with what their letters tell beside them. */
final class WordClasses {

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

    static final WordTable TABLE;
    private static final long[] CLASSES;
    private static final int[] OFFICES;
    /** The classes of the word in lower case, and with a capital. */
    private static final long[] LOWER;

    private static final long[] CAPITALISED;

    static {
        Map<String, Long> bits = names();
        Map<String, Long> words = new LinkedHashMap<>();
        for (String[] row : Rows.of("words.tsv", 2)) {
            long classes = 0;
            for (String name : row[1].split(" ")) {
                Long bit = bits.get(name);
                if (bit == null) {
                    throw new IllegalStateException("words.tsv: unknown class \"" + name + "\" of " + row[0]);
                }
                classes |= bit;
            }
            words.put(row[0], classes);
        }
        TABLE = WordTable.of(words.keySet());
        CLASSES = words.values().stream().mapToLong(Long::longValue).toArray();
        LOWER = words.keySet().stream()
                .mapToLong(word -> WordForms.of(word, 0, word.length()))
                .toArray();
        CAPITALISED = words.keySet().stream()
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .mapToLong(word -> WordForms.of(word, 0, word.length()))
                .toArray();
        for (int id = 0; id < CLASSES.length; id++) {
            LOWER[id] |= CLASSES[id];
            CAPITALISED[id] |= CLASSES[id];
        }
        OFFICES = IntStream.range(0, CLASSES.length).toArray();
        for (String[] same : SAME_OFFICE) {
            OFFICES[TABLE.id(same[0])] = TABLE.id(same[1]);
        }
        for (int id = 0; id < OFFICES.length; id++) {
            String word = TABLE.word(id);
            OFFICES[id] = word.endsWith(".") ? office(word, 0, word.length() - 1) : OFFICES[id];
        }
    }

    private WordClasses() {}

    /** The classes of {@code text[start, end)}, which is the word of the number in whatever case, and what its letters tell. */
    static long of(int id, String text, int start, int end) {
        char first = text.charAt(start);
        if (!isUpper(text.charAt(end - 1))) {
            if (isLower(first)) {
                return LOWER[id];
            }
            if (isUpper(first) && isLower(text.charAt(start + 1))) {
                return CAPITALISED[id];
            }
        }
        return WordForms.of(text, start, end) | CLASSES[id];
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** The classes of {@code text[start, end)} by the table alone; 0 if it does not have it. */
    static long of(String text, int start, int end) {
        int id = TABLE.id(text, start, end);
        return id < 0 ? 0 : CLASSES[id];
    }

    /** Number of what the word of the number calls somebody; -1 for nothing. */
    static int office(int id) {
        return OFFICES[id];
    }

    /** Number of what {@code text[start, end)} calls somebody; -1 if the table does not have it. */
    static int office(String text, int start, int end) {
        int id = TABLE.id(text, start, end);
        return id < 0 ? -1 : OFFICES[id];
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
            names.put(order[i], 1L << i);
        }
        names.put("report", Grammar.REPORT);
        names.put("record", Grammar.RECORD);
        return names;
    }
}
