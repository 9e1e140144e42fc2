package org.parallax.text;

/**
 * Cuts English text into sentences, as news prints them.
 *
 * <p>A sentence ends behind a period, question or exclamation mark or ellipsis with the quotation marks and brackets that
 * close behind it, unless what follows goes on: a word in lower case, a comma, the tag of a quotation
 * ({@code “Why?” Ms. Doe asked}), the name behind a title, the number behind {@code No.}; it ends behind an abbreviation
 * or initials only where a word follows that begins sentences ({@code in the U.S. The}). A sentence that ends inside a
 * quotation ends there. Paragraph ends ({@link Paragraphs}) end sentences too, so that headlines and lines of a list
 * need no period. A number with a period that opens a line belongs to what it numbers.
 *
 * <p>Made for the tokens of {@link WordTokenizer#standard()}, which say which periods belong to abbreviations; others
 * will do. Linear in the number of tokens; immutable and thread-safe.
 */
public final class EnglishSentenceSplitter implements SentenceSplitter {

    private static final long serialVersionUID = 1;

    private static final EnglishSentenceSplitter STANDARD = new EnglishSentenceSplitter();

    private EnglishSentenceSplitter() {}

    /** The default splitter. */
    public static EnglishSentenceSplitter standard() {
        return STANDARD;
    }

    @Override
    public Sentences split(Tokens tokens) {
        SpanColumns sentences = new SpanColumns();
        SentenceEnds ends = new SentenceEnds(tokens);
        for (int from = 0; from < tokens.size(); ) {
            int last = ends.lastToken(from);
            sentences.add(tokens.start(from), tokens.end(last));
            from = last + 1;
        }
        return sentences.toSentences();
    }

    private Object readResolve() {
        return STANDARD;
    }
}
