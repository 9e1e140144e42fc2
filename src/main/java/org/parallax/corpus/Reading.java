package org.parallax.corpus;

import java.io.Serializable;
import java.util.List;
import org.parallax.analysis.Key;
import org.parallax.text.ArticleParts;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

/**
 * A document once read: its tokens, sentences, paragraphs and article parts. Every analysis takes a reading, so any
 * number of analyses share one tokenization. Immutable and thread-safe.
 *
 * @param document the document
 * @param tokens all tokens of the text, in order
 * @param sentences all sentences of the text, in order
 * @param paragraphs all paragraphs of the text, in order
 * @param parts what in the text is the article, and what stands around it
 */
public record Reading(Document document, Tokens tokens, Sentences sentences, List<Span> paragraphs, ArticleParts parts)
        implements Serializable {

    public Reading {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The document's id. */
    public String id() {
        return document.id();
    }

    /** The document's text. */
    public String text() {
        return document.text();
    }

    /**
     * The value of a metadata field, as a key to group by. A document without the field falls into the group
     * {@code (no source)}, with the field's name.
     */
    public static Key<Reading> field(String name) {
        return reading -> reading.document().metadata().getOrDefault(name, "(no " + name + ")");
    }
}
