package org.parallax.corpus;

import java.io.Serializable;
import java.util.List;

/**
 * Documents that hang together by near-duplicate pairs: each is nearly the same as at least one other of the group,
 * though not always as all of them. Immutable and thread-safe.
 *
 * @param ids the documents in the order in which they came, two or more
 */
public record DuplicateGroup(List<String> ids) implements Serializable {

    public DuplicateGroup {
        ids = List.copyOf(ids);
    }

    /** The document that came first. */
    public String first() {
        return ids.get(0);
    }
}
