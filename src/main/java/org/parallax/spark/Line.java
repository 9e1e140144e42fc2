package org.parallax.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.parallax.corpus.Document;

/**
 * A line of a file: a document, or what kept it from being one.
 *
 * @param document the document, null for a bad line
 * @param bad what is wrong, null for a document
 */
public record Line(@Nullable Document document, @Nullable BadLine bad) implements Serializable {

    public Line {
        if ((document == null) == (bad == null)) {
            throw new IllegalArgumentException("a line is a document or a bad line, got "
                    + (document == null ? "neither" : "both for \"" + document.id() + "\""));
        }
    }
}
