package org.parallax.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Writes a dictionary in the columns that {@link DelimitedDictionary} reads. */
final class TsvWriter {

    private TsvWriter() {}

    static List<String> lines(CategoryDictionary dictionary) {
        List<String> lines = new ArrayList<>();
        LexiconCard card = dictionary.card();
        lines.add("# dictionary: " + card.name());
        lines.add("# version: " + card.version());
        lines.add("# licence: " + card.licence());
        lines.add("# domain: " + card.domain());
        lines.add("# made: " + card.made());
        lines.add("# measured: " + card.measured());
        lines.add("category\tpattern\tweight\tnote");
        for (CategoryPattern pattern : dictionary.patterns()) {
            String category = pattern.category().isEmpty() ? "!" : pattern.category();
            String words =
                    pattern.exception() && !pattern.category().isEmpty() ? "!" + pattern.words() : pattern.words();
            lines.add(category + '\t' + words + '\t' + pattern.weight() + '\t' + pattern.note());
        }
        return lines;
    }
}
