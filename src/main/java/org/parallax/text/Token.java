package org.parallax.text;

import java.util.Locale;

/**
 * One token of a text: its place, its kind and its words. A view made on demand by {@link Tokens}; loops that must not
 * allocate ask {@code Tokens} itself by index.
 *
 * @param source the whole text the token stands in
 * @param start UTF-16 offset of its first unit
 * @param end UTF-16 offset behind its last unit
 * @param kind what it is made of
 */
public record Token(String source, int start, int end, TokenKind kind) {

    /** Its words as they stand. */
    public String text() {
        return source.substring(start, end);
    }

    /** Its words in lower case, by the rules of no locale. */
    public String lower() {
        return text().toLowerCase(Locale.ROOT);
    }

    /** Its place. */
    public Span span() {
        return new Span(start, end);
    }

    /** Whether it counts as a word in rates. */
    public boolean isWord() {
        return kind.isWord();
    }

    /** {@code 0-5 WORD China}. */
    @Override
    public String toString() {
        return start + "-" + end + " " + kind + " " + text();
    }
}
