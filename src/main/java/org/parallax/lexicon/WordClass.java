package org.parallax.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Closed classes of English words that tell what may follow them; the words of each stand in {@code word-classes.tsv}.
 * A word may be in several.
 */
enum WordClass {
    /** {@code the}, {@code every}: a noun or its adjective follows. */
    DETERMINER,
    /** {@code of}, {@code with}: a noun phrase follows. {@code to} is not among them. */
    PREPOSITION,
    /** {@code will}, {@code cannot}: a verb follows. */
    AUXILIARY,
    /** {@code they}, {@code who}: a verb follows. */
    PRONOUN,
    /** {@code new}, {@code big}: adjectives whose ending does not show it. */
    ADJECTIVE,
    /** {@code and}, {@code because}, {@code very}: no noun. */
    CONNECTIVE;

    private static final String RESOURCE = "word-classes.tsv";

    /** The bit of this class in a mask. */
    int mask() {
        return 1 << ordinal();
    }

    /** Every listed word with the mask of its classes. */
    static Map<String, Integer> words() {
        Map<String, Integer> masks = new LinkedHashMap<>();
        try (BufferedReader lines = Resources.open(RESOURCE)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    int mask = valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT))
                            .mask();
                    for (String word : line.substring(tab + 1).split(" ")) {
                        masks.merge(word, mask, (a, b) -> a | b);
                    }
                }
            }
        } catch (IOException e) {
            throw Resources.unreadable(RESOURCE, e);
        }
        return masks;
    }
}
