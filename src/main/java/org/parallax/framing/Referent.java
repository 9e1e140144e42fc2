package org.parallax.framing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.lexicon.CategoryPattern;

/**
 * Something that goes by several names, such as an event or a group of people, with the terms it may be called by. Each
 * category of the dictionary is a term; its patterns are the term's forms. A place counts for one term, that of the
 * longest match: {@code color revolution} is no {@code revolution}. Immutable and thread-safe.
 *
 * @param name what to call it in answers
 * @param terms the terms, each with its forms
 */
public record Referent(String name, CategoryDictionary terms) implements Serializable {

    /**
     * @throws IllegalArgumentException if the name is blank or there is no term
     */
    public Referent {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a referent needs a name that is not blank, got \"" + name + "\"");
        }
        if (terms.categories().isEmpty()) {
            throw new IllegalArgumentException("a referent needs at least one term, got none for \"" + name + "\"");
        }
        terms = terms.exclusive();
    }

    /**
     * A referent with terms that each have one form, as the lexicon's matcher takes it: {@code rioter*} is the term
     * "rioter".
     */
    public static Referent of(String name, Collection<String> terms) {
        List<CategoryPattern> patterns = new ArrayList<>();
        for (String term : terms) {
            // periods part the levels of a category's name, stars belong to the pattern alone
            patterns.add(CategoryPattern.of(term.replaceAll("[.*?]", "").strip(), term));
        }
        return new Referent(name, CategoryDictionary.of(name, patterns));
    }
}
