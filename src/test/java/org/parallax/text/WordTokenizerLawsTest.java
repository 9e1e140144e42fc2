package org.parallax.text;

import org.parallax.testing.TokenizerContract;

/** The library's tokenizer keeps the laws of tokenizers. */
class WordTokenizerLawsTest implements TokenizerContract {

    @Override
    public Tokenizer tokenizer() {
        return WordTokenizer.standard();
    }
}
