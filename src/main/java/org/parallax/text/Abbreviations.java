package org.parallax.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The list of abbreviations: which words take a period, when, and what they say of the sentence's end. */
final class Abbreviations {

    /** What the period behind an abbreviation says of the sentence's end. */
    enum Sort {
        /** Goes on with the name behind it. */
        TITLE,
        MONTH,
        DAY,
        STATE,
        STREET,
        FIRM,
        SUFFIX,
        /** Goes on with the number behind it. */
        NUMBER,
        GENERAL
    }

    private enum Condition {
        ANY,
        CAPITAL,
        NUMBER,
        COMMA
    }

    private static final String RESOURCE = "abbreviations.tsv";
    private static final int LONGEST = 6;
    private static final List<Sort> SORTS = new ArrayList<>();
    private static final List<Condition> CONDITIONS = new ArrayList<>();
    private static final WordTable WORDS = read();

    private Abbreviations() {}

    private static WordTable read() {
        List<String> words = new ArrayList<>();
        try (InputStream in = Abbreviations.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside Abbreviations.class");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(columns -> {
                        words.add(columns[0]);
                        SORTS.add(Sort.valueOf(columns[1].toUpperCase(Locale.ROOT)));
                        CONDITIONS.add(Condition.valueOf(columns[2].toUpperCase(Locale.ROOT)));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return WordTable.of(words);
    }

    /** Whether the period at {@code end} belongs to the word {@code [from, end)}. */
    static boolean takesPeriod(byte[] bytes, int origin, int from, int end, int limit) {
        if (end - from > LONGEST) {
            return false;
        }
        int id = WORDS.id(bytes, from, end);
        if (id < 0) {
            return false;
        }
        return switch (CONDITIONS.get(id)) {
            case ANY -> true;
            case CAPITAL -> Ascii.isUpper(bytes[from]);
            case NUMBER -> digitFollows(bytes, end + 1, limit);
            case COMMA ->
                Ascii.isUpper(bytes[from]) && from >= origin + 2 && bytes[from - 1] == ' ' && bytes[from - 2] == ',';
        };
    }

    private static boolean digitFollows(byte[] bytes, int from, int limit) {
        int at = from < limit && bytes[from] == ' ' ? from + 1 : from;
        return at < limit && Ascii.isDigit(bytes[at]);
    }

    /** Whether the period at {@code end} belongs to the word {@code text[from, end)}, by the same conditions. */
    static boolean takesPeriod(String text, int from, int end) {
        int id = end - from > LONGEST ? -1 : WORDS.id(text, from, end);
        if (id < 0) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(from));
        return switch (CONDITIONS.get(id)) {
            case ANY -> true;
            case CAPITAL -> capital;
            case NUMBER ->
                text.startsWith(" ", end + 1) && end + 2 < text.length() && Ascii.isDigit(text.charAt(end + 2));
            case COMMA -> capital && from >= 2 && text.startsWith(", ", from - 2);
        };
    }

    /** The sort of the word {@code text[from, end)}, its period left out; GENERAL if it is not in the list. */
    static Sort sort(String text, int from, int end) {
        int id = WORDS.id(text, from, end);
        return id < 0 ? Sort.GENERAL : SORTS.get(id);
    }
}
