package org.parallax.lexicon;

import java.nio.file.Path;
import java.util.List;

/** Reads Lexicoder's {@code .lc3}: {@code +NAME} opens a category, every line behind it is a pattern of it. */
final class LexicoderDictionary {

    private LexicoderDictionary() {}

    static CategoryDictionary read(Path file) {
        DictionaryDraft draft = new DictionaryDraft(file);
        List<String> lines = DictionaryText.lines(file);
        String category = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("+")) {
                category = CategoryPath.level(line.substring(1));
                if (category.isEmpty()) {
                    throw draft.error(i + 1, "a category must have a name behind its +, got \"" + line + "\"");
                }
            } else if (!line.isEmpty()) {
                if (category.isEmpty()) {
                    throw draft.error(i + 1, "expected +CATEGORY before the first pattern, got \"" + line + "\"");
                }
                draft.addForeign(i + 1, category, line, 1);
            }
        }
        return draft.build();
    }
}
