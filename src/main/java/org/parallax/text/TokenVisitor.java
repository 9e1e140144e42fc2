package org.parallax.text;

/** Takes the tokens of a scan one by one, so that nothing is allocated for them. */
@FunctionalInterface
public interface TokenVisitor {

    /**
     * One token, in text order.
     *
     * @param start offset of its first unit: UTF-16 units when a String is scanned, bytes when UTF-8 is
     * @param end offset behind its last unit
     * @param kind what it is made of
     */
    void token(int start, int end, TokenKind kind);
}
