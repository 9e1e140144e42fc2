package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a dictionary as nested maps of lists. A category with patterns and categories in it has its own patterns under
 * {@code __}, as quanteda has it; exceptions begin with {@code !}, those for all stand under {@code !}; a pattern with a
 * weight or a note is a map.
 */
final class YamlWriter {

    private final List<String> lines = new ArrayList<>();

    private YamlWriter() {}

    static List<String> lines(CategoryDictionary dictionary) {
        YamlWriter writer = new YamlWriter();
        CategoryTree root = CategoryTree.of(dictionary.patterns());
        if (!root.own().isEmpty()) {
            writer.lines.add(quoted("!") + ":");
            writer.writePatterns(root.own(), 1);
        }
        writer.writeChildren(root.children(), 0);
        if (writer.lines.isEmpty()) {
            writer.lines.add("{}");
        }
        return writer.lines;
    }

    private void writeChildren(Map<String, CategoryTree> children, int depth) {
        children.forEach((name, child) -> {
            lines.add("  ".repeat(depth) + quoted(name) + ":");
            if (child.children().isEmpty()) {
                writePatterns(child.own(), depth + 1);
            } else {
                if (!child.own().isEmpty()) {
                    lines.add("  ".repeat(depth + 1) + YamlDictionary.OWN + ":");
                    writePatterns(child.own(), depth + 2);
                }
                writeChildren(child.children(), depth + 1);
            }
        });
    }

    private void writePatterns(List<CategoryPattern> patterns, int depth) {
        for (CategoryPattern pattern : patterns) {
            String marked = (pattern.exception() && !pattern.category().isEmpty() ? "!" : "") + pattern.words();
            lines.add("  ".repeat(depth) + "- " + (isPlain(pattern) ? quoted(marked) : map(pattern, marked)));
        }
    }

    private static boolean isPlain(CategoryPattern pattern) {
        return pattern.weight() == 1 && pattern.note().isEmpty();
    }

    private static String map(CategoryPattern pattern, String marked) {
        String note = pattern.note().isEmpty() ? "" : ", note: " + quoted(pattern.note());
        return "{pattern: " + quoted(marked) + ", weight: " + pattern.weight() + note + "}";
    }

    /** Always quoted: {@code no}, {@code *} and {@code 1.0} mean other things bare. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c == 0x7F || c == 0x85 || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(String.format("\\u%04X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
