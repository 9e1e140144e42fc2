package org.parallax.corpus;

import java.io.Serializable;
import java.util.List;
import org.parallax.text.ArticleParts;
import org.parallax.text.EnglishSentenceSplitter;
import org.parallax.text.Paragraphs;
import org.parallax.text.SentenceSplitter;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.text.Tokenizer;
import org.parallax.text.Tokens;
import org.parallax.text.WordTokenizer;

/**
 * Reads documents: tokenizer, sentence splitter, article parts. Immutable and thread-safe; the cost is linear in the
 * text's length.
 */
public final class DocumentReader implements Serializable {

    private static final DocumentReader ENGLISH =
            new DocumentReader(WordTokenizer.standard(), EnglishSentenceSplitter.standard());

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    private DocumentReader(Tokenizer tokenizer, SentenceSplitter splitter) {
        this.tokenizer = tokenizer;
        this.splitter = splitter;
    }

    /** {@link WordTokenizer#standard()} and {@link EnglishSentenceSplitter#standard()}. */
    public static DocumentReader english() {
        return ENGLISH;
    }

    /** A reader with a tokenizer and a splitter of the caller's choice. */
    public static DocumentReader of(Tokenizer tokenizer, SentenceSplitter splitter) {
        return new DocumentReader(tokenizer, splitter);
    }

    /** The document, read. */
    public Reading read(Document document) {
        Tokens tokens = tokenizer.tokenize(document.text());
        Sentences sentences = splitter.split(tokens);
        List<Span> paragraphs = Paragraphs.of(document.text());
        ArticleParts parts = ArticleParts.find(
                document.text(), paragraphs, document.metadata().get("title"));
        return new Reading(document, tokens, sentences, paragraphs, parts);
    }
}
