package org.parallax.text;

/**
 * What a token is made of. Words, numbers and compounds are counted as words in every rate
 * ({@link #isWord()}); the rest is not.
 */
public enum TokenKind {
    /** Letters, with inner apostrophes and periods: {@code China}, {@code isn’t}, {@code U.S.}, {@code Mr.} */
    WORD(true),
    /** Words joined by hyphens, or letters with digits: {@code anti-government}, {@code Y-20}, {@code G7}. */
    COMPOUND(true),
    /** Digits with separators, sign, currency or percent: {@code 2,500}, {@code -3.5}, {@code $40}, {@code 3%}. */
    NUMBER(true),
    /** {@code https://example.org/a}, {@code www.example.org}. */
    URL(false),
    /** {@code desk@example.org}. */
    EMAIL(false),
    /** {@code @desk}. */
    HANDLE(false),
    /** {@code #news}. */
    HASHTAG(false),
    /** {@code :-)}, {@code <3}. */
    EMOTICON(false),
    /** One emoji, with its modifiers, joiners and flags. */
    EMOJI(false),
    /** Marks of punctuation, each a token of its own; an ellipsis or a double dash of ASCII is one. */
    PUNCTUATION(false),
    /** Everything else that is not white space: currency and mathematical signs, controls, unpaired surrogates. */
    SYMBOL(false);

    private final boolean word;

    TokenKind(boolean word) {
        this.word = word;
    }

    /** Whether a token of this kind counts as a word in rates. */
    public boolean isWord() {
        return word;
    }
}
