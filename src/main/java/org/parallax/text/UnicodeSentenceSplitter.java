package org.parallax.text;

/** The default sentence boundaries of UAX #29, moved behind a token where they fall into one. */
final class UnicodeSentenceSplitter implements SentenceSplitter {

    private static final long serialVersionUID = 1;

    static final UnicodeSentenceSplitter INSTANCE = new UnicodeSentenceSplitter();

    private UnicodeSentenceSplitter() {}

    @Override
    public Sentences split(Tokens tokens) {
        String text = tokens.text();
        SpanColumns sentences = new SpanColumns();
        int boundary = 0;
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            while (boundary < tokens.end(i)) {
                boundary = SentenceBreaks.next(text, boundary);
            }
            if (last || boundary <= tokens.start(i + 1)) {
                sentences.add(tokens.start(from), tokens.end(i));
                from = i + 1;
            }
        }
        return sentences.toSentences();
    }

    private Object readResolve() {
        return INSTANCE;
    }
}
