package org.parallax.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads WordStat's {@code .cat}: one category or word a line, nested by tabs; a word has its weight in brackets behind
 * it. {@code _} in a word stands for a space. Proximity rules ({@code @NEAR...}) cannot be kept and are refused by name.
 */
final class WordStatDictionary {

    private static final Pattern WORD = Pattern.compile("(.*\\S)\\s*\\(([-+0-9.]+)\\)");

    private WordStatDictionary() {}

    static CategoryDictionary read(Path file) {
        DictionaryDraft draft = new DictionaryDraft(file);
        CategoryPath path = new CategoryPath();
        List<String> lines = DictionaryText.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            if (!line.isBlank()) {
                int depth = tabs(line);
                readLine(draft, path, i + 1, depth, line.substring(depth).strip());
            }
        }
        return draft.build();
    }

    private static int tabs(String line) {
        int tabs = 0;
        while (tabs < line.length() && line.charAt(tabs) == '\t') {
            tabs++;
        }
        return tabs;
    }

    private static void readLine(DictionaryDraft draft, CategoryPath path, int line, int depth, String text) {
        if (text.startsWith("@")) {
            throw draft.error(
                    line,
                    "the proximity rule " + text.split("\\s", 2)[0]
                            + " cannot be kept; write it as phrases, with * for any one word, or take it out");
        }
        Matcher m = WORD.matcher(text);
        if (!m.matches()) {
            if (!path.enter(depth, text)) {
                throw draft.error(line, "a category is indented by more than one level below the one before it");
            }
            return;
        }
        if (depth == 0 || depth > path.depth()) {
            throw draft.error(line, "a word must stand one tab below its category, got \"" + text + "\"");
        }
        draft.addForeign(line, path.name(depth), m.group(1).replace('_', ' '), weight(draft, line, m.group(2)));
    }

    private static double weight(DictionaryDraft draft, int line, String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            throw draft.error(line, "a word's weight must be a number, got \"" + digits + "\"");
        }
    }
}
