package org.parallax.lexicon;

import java.io.Serializable;
import java.util.Map;

/**
 * What one must know of a word list before using it.
 *
 * @param name its name
 * @param version its version; scores are comparable within one
 * @param licence under which it may be used
 * @param domain the texts it is made for
 * @param made how it was made
 * @param measured how good it was found to be, with the command that measured it
 * @param entries number of rows
 * @param sha256 of the rows, in hexadecimal: two lists with one sum are the same list
 */
public record LexiconCard(
        String name,
        String version,
        String licence,
        String domain,
        String made,
        String measured,
        int entries,
        String sha256)
        implements Serializable {

    private static final String UNKNOWN = "not stated";

    /** The card of a list from what it states of itself, by field name, and from its content. */
    static LexiconCard of(String name, Map<String, String> stated, int entries, String sha256) {
        return new LexiconCard(
                name,
                stated.getOrDefault("version", UNKNOWN),
                stated.getOrDefault("licence", UNKNOWN),
                stated.getOrDefault("domain", UNKNOWN),
                stated.getOrDefault("made", UNKNOWN),
                stated.getOrDefault("measured", UNKNOWN),
                entries,
                sha256);
    }

    /** {@code news 1 (6512 entries, sha256 1f3a…)}. */
    @Override
    public String toString() {
        return name + " " + version + " (" + entries + " entries, sha256 " + sha256 + ")";
    }
}
