package org.parallax.framing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.lexicon.CategoryPattern;

/** The referents of world news that come with the library: a category is a referent, the categories in it its terms. */
final class WorldNewsReferents {

    static final List<Referent> ALL = of(Frames.namingTerms());

    private WorldNewsReferents() {}

    private static List<Referent> of(CategoryDictionary terms) {
        Map<String, List<CategoryPattern>> patterns = new LinkedHashMap<>();
        for (CategoryPattern pattern : terms.patterns()) {
            int level = pattern.category().indexOf('.');
            String referent =
                    level < 0 ? pattern.category() : pattern.category().substring(0, level);
            patterns.computeIfAbsent(referent, r -> new ArrayList<>())
                    .add(
                            pattern.exception()
                                    ? CategoryPattern.exception(pattern.words())
                                    : CategoryPattern.of(pattern.category().substring(level + 1), pattern.words()));
        }
        List<Referent> referents = new ArrayList<>();
        patterns.forEach((name, rows) -> referents.add(new Referent(name, CategoryDictionary.of(name, rows))));
        return List.copyOf(referents);
    }
}
