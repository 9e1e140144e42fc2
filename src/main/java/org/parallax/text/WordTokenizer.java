package org.parallax.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, numbers and marks. */
public final class WordTokenizer implements Tokenizer {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>[$€£]?\\p{Nd}+(?:[.,]\\p{Nd}+)*%?)(?![\\p{L}-])"
                    + "|(?<word>(?:\\p{L}\\.){2,}|(?:Mr|Mrs|Ms|Dr|Jan|Feb|Sen|Gov|Rep|Gen)\\.|[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*"
                    + "(?:['’‘-][\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*)*)|(?<other>\\S)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final WordTokenizer STANDARD = new WordTokenizer();

    private WordTokenizer() {}

    /** The default: Unicode word boundaries, tailored to news and social text. */
    public static WordTokenizer standard() {
        return STANDARD;
    }

    @Override
    public void scan(String text, TokenVisitor visitor) {
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            visitor.token(m.start(), m.end(), kind(m));
        }
    }

    private static TokenKind kind(Matcher m) {
        if (m.group("number") != null) {
            return TokenKind.NUMBER;
        }
        if (m.group("word") != null) {
            return m.group().indexOf('-') > 0 ? TokenKind.COMPOUND : TokenKind.WORD;
        }
        return TokenKind.PUNCTUATION;
    }
}
