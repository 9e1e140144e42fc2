package org.parallax.lexicon;

/** Takes the matches of a category dictionary one by one, so that nothing is allocated for them. */
@FunctionalInterface
public interface CategoryVisitor {

    /**
     * One match, in order of first token, then of category.
     *
     * @param firstToken index of its first token
     * @param lastTokenExclusive index behind its last token
     * @param category index into {@link CategoryDictionary#categories()}
     * @param pattern index into {@link CategoryDictionary#patterns()}
     */
    void match(int firstToken, int lastTokenExclusive, int category, int pattern);
}
