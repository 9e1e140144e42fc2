package org.parallax.corpus;

import java.io.Serializable;

/**
 * A paragraph that stands in several documents of one source. Immutable and thread-safe.
 *
 * @param source the source
 * @param role what it is in the first document it stands in
 * @param text the paragraph as it stands there
 * @param documents number of the source's documents that have it
 * @param share the same as a share of the source's documents, in (0, 1]
 */
public record SharedParagraph(String source, Role role, String text, int documents, double share)
        implements Serializable {

    /** What a paragraph is in its article. */
    public enum Role {
        /** The headline or its second copy: a column's standing title, or one story under one headline. */
        HEADLINE,
        /** {@code By Jane Doe}. */
        BYLINE,
        /** Names who reported, the wire services, or the owner of the copyright. */
        CREDIT,
        /** A paragraph of the text: a call to subscribe, a note on the author, background printed again and again. */
        BODY
    }
}
