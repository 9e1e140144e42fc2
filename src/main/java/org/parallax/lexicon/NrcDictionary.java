package org.parallax.lexicon;

import java.nio.file.Path;
import java.util.List;

/** Reads NRC's lists of word, category and 0, 1 or an intensity, parted by tabs; a row of 0 says the word is not in it. */
final class NrcDictionary {

    private NrcDictionary() {}

    static CategoryDictionary read(Path file) {
        DictionaryDraft draft = new DictionaryDraft(file);
        List<String> lines = DictionaryText.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                readRow(draft, i + 1, lines.get(i).split("\t", -1));
            }
        }
        return draft.build();
    }

    private static void readRow(DictionaryDraft draft, int line, String[] cells) {
        if (cells.length != 3) {
            throw draft.error(
                    line, "expected word, category and number parted by tabs, got " + cells.length + " cells");
        }
        double weight;
        try {
            weight = Double.parseDouble(cells[2].strip());
        } catch (NumberFormatException e) {
            if (line == 1) {
                return; // some of the lists name their columns
            }
            throw draft.error(line, "the third cell must be a number, got \"" + cells[2] + "\"");
        }
        if (weight != 0) {
            draft.addForeign(line, CategoryPath.level(cells[1]), cells[0], weight);
        }
    }
}
