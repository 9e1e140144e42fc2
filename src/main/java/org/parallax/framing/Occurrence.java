package org.parallax.framing;

import java.io.Serializable;
import java.util.Comparator;
import org.parallax.corpus.Finding;
import org.parallax.voices.Wording;

/**
 * A place where a unit does something with words. Immutable and thread-safe.
 *
 * @param kind what it does: a {@link FrameFunction}, a {@link Device}
 * @param wording whose words these are
 * @param cue the words that tell, in lower case
 * @param place the clause or the words to show for it
 * @param <K> the kinds
 */
public record Occurrence<K extends Enum<K>>(K kind, Wording wording, String cue, Finding place)
        implements Comparable<Occurrence<K>>, Serializable {

    /** By place, then kind, then cue. */
    @Override
    public int compareTo(Occurrence<K> other) {
        return Comparator.<Occurrence<K>, Finding>comparing(Occurrence::place)
                .thenComparing(Occurrence::kind)
                .thenComparing(Occurrence::cue)
                .thenComparing(Occurrence::wording)
                .compare(this, other);
    }
}
