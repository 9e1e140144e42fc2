package org.parallax.framing;

import java.io.Serializable;
import java.util.List;
import org.parallax.corpus.Finding;

/**
 * A term that a voice or camp uses for a referent, with every place. Immutable and thread-safe.
 *
 * @param unit name of the voice or camp
 * @param referent name of what is named
 * @param term the term, in the form the list gives it
 * @param inOwnWords where it stands in the narrator's own words, or in quotation marks that give the voice's words
 * @param reported where it stands in words attributed to the voice without quotation marks: the choice of the term may be
 *     the article's
 * @param atDistance how many of all these stand in scare quotes, are spoken of as a word, or follow {@code so-called}
 */
public record NamedAs(
        String unit, String referent, String term, List<Finding> inOwnWords, List<Finding> reported, int atDistance)
        implements Serializable {

    public NamedAs {
        inOwnWords = List.copyOf(inOwnWords);
        reported = List.copyOf(reported);
    }

    /** Times the unit uses the term in its own words; reported ones apart. */
    public int count() {
        return inOwnWords.size();
    }

    /** {@code unrest 3}, {@code unrest 3 [1]} with one reported, {@code "coup" 2} if all are held at a distance. */
    @Override
    public String toString() {
        int all = count() + reported.size();
        String shown = atDistance == all ? '"' + term + '"' : term;
        if (count() == 0) {
            return "[" + shown + " " + reported.size() + "]";
        }
        return shown + " " + count() + (reported.isEmpty() ? "" : " [" + reported.size() + "]");
    }
}
