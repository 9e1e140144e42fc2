package org.parallax.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dictionary as it is read: gathers patterns with the lines they stand on. */
final class DictionaryDraft {

    private final Path file;
    private final List<CategoryPattern> patterns = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Map<String, String> stated = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    DictionaryDraft(Path file) {
        this.file = file;
    }

    /** A pattern of another program's list: those know no case, so it is taken in lower case. */
    void addForeign(int line, String category, String words, double weight) {
        add(line, category, words.toLowerCase(Locale.ROOT), weight, false, "");
    }

    /** A pattern. A repeat is dropped with a remark; one that contradicts another is an error. */
    void add(int line, String category, String words, double weight, boolean exception, String note) {
        CategoryPattern pattern;
        try {
            pattern = new CategoryPattern(category, words, weight, exception, note);
        } catch (IllegalArgumentException e) {
            throw error(line, e.getMessage());
        }
        Integer before = lineOf.putIfAbsent(pattern.key(), line);
        if (before != null) {
            remark(line, "\"" + words + "\" stands in category \"" + category + "\" already, on line " + before);
            return;
        }
        Integer contrary = lineOf.get(pattern.opposite());
        if (contrary != null) {
            throw error(
                    line,
                    "\"" + words + "\" cannot both count for \"" + category + "\" and be an exception from it, as line "
                            + contrary + " has it");
        }
        patterns.add(pattern);
    }

    /** A field of the card. */
    void state(String field, String value) {
        stated.put(field, value);
    }

    /** Something in the file that was passed over. */
    void remark(int line, String what) {
        remarks.add(file + ":" + line + ": " + what);
    }

    IllegalArgumentException error(int line, @Nullable String what) {
        return DictionaryText.error(file, line, what);
    }

    CategoryDictionary build() {
        String name = stated.getOrDefault("dictionary", stated.getOrDefault("name", DictionaryText.name(file)));
        return new CategoryDictionary(name, patterns, CategoryDictionary.Matching.STANDARD, stated, remarks);
    }
}
