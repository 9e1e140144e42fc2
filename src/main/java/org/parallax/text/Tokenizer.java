package org.parallax.text;

import java.io.Serializable;

/**
 * Cuts a text into tokens. Implementations keep no state between calls and are thread-safe; for any text the tokens are
 * in order, apart, not empty and inside the text.
 */
public interface Tokenizer extends Serializable {

    /** Hands over the tokens of a text one by one, offsets in UTF-16 units. */
    void scan(String text, TokenVisitor visitor);

    /** The tokens of a text, none for an empty one. */
    default Tokens tokenize(String text) {
        TokenColumns columns = new TokenColumns(text.length());
        scan(text, columns);
        return columns.build(text);
    }
}
