package org.parallax.text;

import java.io.Serializable;

/**
 * Cuts a text into sentences. Implementations keep no state between calls and are thread-safe; sentences are in order,
 * apart, inside the text, and every token lies in exactly one.
 */
public interface SentenceSplitter extends Serializable {

    /**
     * The sentences of a text whose tokens are known, trimmed of white space at both ends; none for a text without
     * tokens.
     */
    Sentences split(Tokens tokens);

    /**
     * The default sentence boundaries of UAX #29, Unicode 17, for text in any language: it knows no abbreviations and
     * parts {@code Mr. Smith}. A boundary inside a token is moved behind it. Linear in the text's length.
     */
    static SentenceSplitter unicode() {
        return UnicodeSentenceSplitter.INSTANCE;
    }
}
