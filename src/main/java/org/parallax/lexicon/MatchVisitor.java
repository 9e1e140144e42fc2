package org.parallax.lexicon;

/** Takes the matches of a scan one by one, so that nothing is allocated for them. */
@FunctionalInterface
public interface MatchVisitor {

    /**
     * One match, in text order.
     *
     * @param firstToken index of its first token
     * @param lastTokenExclusive index behind its last token
     * @param entry number of the entry that matched, as the matcher's owner counts them
     */
    void match(int firstToken, int lastTokenExclusive, int entry);
}
