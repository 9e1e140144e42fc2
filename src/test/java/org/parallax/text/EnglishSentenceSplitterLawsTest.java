package org.parallax.text;

import org.parallax.testing.SentenceSplitterContract;

/** The library's splitter keeps the laws of splitters. */
class EnglishSentenceSplitterLawsTest implements SentenceSplitterContract {

    @Override
    public SentenceSplitter splitter() {
        return EnglishSentenceSplitter.standard();
    }
}
