package org.parallax.text;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one text in order, held in columns: nine bytes a token beside the text, seventeen once words
 * have been looked up in it. As a list it makes a
 * {@link Token} view for each element asked for; {@link #start(int)}, {@link #end(int)} and {@link #kind(int)} make
 * nothing.
 *
 * <p>Tokens never overlap and never leave the text. Immutable and thread-safe.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess, Serializable {

    private static final TokenKind[] KINDS = TokenKind.values();

    private static final int COMPOUND = TokenKind.COMPOUND.ordinal();

    /** A bit for each kind that counts as a word. */
    private static final long WORDS = Arrays.stream(KINDS)
            .filter(TokenKind::isWord)
            .mapToLong(kind -> 1L << kind.ordinal())
            .sum();

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;

    /** Made at first use. Two threads may both make it: they make the same, and all its fields are final. */
    private transient @Nullable TokenHashes hashes;

    /** Takes columns of the same length, which nobody writes to any more. */
    Tokens(String text, int[] starts, int[] ends, byte[] kinds) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
    }

    /**
     * A segmentation of the caller's own: every span becomes a token of kind {@code WORD} if it holds a letter or a
     * digit, else {@code PUNCTUATION}.
     *
     * @throws IllegalArgumentException if spans are empty, out of order, overlap or leave the text
     */
    public static Tokens of(String text, List<Span> spans) {
        return of(text, spans, spans.stream().map(span -> kindOf(text, span)).toList());
    }

    /**
     * A segmentation of the caller's own, with the kind of each token.
     *
     * @throws IllegalArgumentException if there is not one kind a span, or if spans are empty, out of order, overlap or
     *     leave the text
     */
    public static Tokens of(String text, List<Span> spans, List<TokenKind> tokenKinds) {
        int n = spans.size();
        if (tokenKinds.size() != n) {
            throw new IllegalArgumentException(
                    "every token needs a kind, got " + n + " spans and " + tokenKinds.size() + " kinds");
        }
        int[] starts = new int[n];
        int[] ends = new int[n];
        byte[] kinds = new byte[n];
        int last = 0;
        for (int i = 0; i < n; i++) {
            Span span = spans.get(i);
            if (span.start() < last || span.isEmpty() || span.end() > text.length()) {
                throw new IllegalArgumentException("tokens must be in order, apart, not empty and inside the text of "
                        + text.length() + " units; got " + span + " behind offset " + last + " as token " + i);
            }
            starts[i] = span.start();
            ends[i] = span.end();
            kinds[i] = (byte) tokenKinds.get(i).ordinal();
            last = span.end();
        }
        return new Tokens(text, starts, ends, kinds);
    }

    private static TokenKind kindOf(String text, Span span) {
        if (span.end() > text.length()) {
            return TokenKind.PUNCTUATION;
        }
        return text.substring(span.start(), span.end()).codePoints().anyMatch(Character::isLetterOrDigit)
                ? TokenKind.WORD
                : TokenKind.PUNCTUATION;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    @Override
    public int size() {
        return starts.length;
    }

    @Override
    public Token get(int index) {
        return new Token(text, start(index), end(index), kind(index));
    }

    /** UTF-16 offset of the token's first unit. */
    public int start(int index) {
        return starts[index];
    }

    /** UTF-16 offset behind the token's last unit. */
    public int end(int index) {
        return ends[index];
    }

    /** What the token is made of. */
    public TokenKind kind(int index) {
        return KINDS[kinds[index]];
    }

    /** Whether the token counts as a word in rates. */
    public boolean isWord(int index) {
        return (WORDS >>> kinds[index] & 1) != 0;
    }

    /** The token's words as they stand; makes a String. */
    public String text(int index) {
        return text.substring(start(index), end(index));
    }

    /**
     * The token's folded form, under which it is counted and looked up: lower case, composed (NFC), straight
     * apostrophe, plain hyphen, ligatures taken apart, without soft hyphens and inner square brackets. Makes a String;
     * {@link WordTable} and {@link TermTable} compare without it.
     */
    public String folded(int index) {
        return Folding.fold(text, start(index), end(index));
    }

    /**
     * A 32-bit hash of the token's folded form, equal for tokens whose folded forms are equal, in every run and on
     * every machine. The hashes of all tokens are taken at once when the first is asked for, and kept: eight bytes a token.
     */
    public int hash(int index) {
        return FoldedHash.narrow(hashes().of(index));
    }

    TokenHashes hashes() {
        TokenHashes made = hashes;
        if (made == null) {
            made = new TokenHashes(text, starts, ends);
            hashes = made;
        }
        return made;
    }

    /**
     * Offset behind the token without its possessive ({@code ’s}, {@code 's}, or {@code ‘s} by mistake); {@link #end}
     * if it has none or the {@code ’s} is a verb, as in {@code it’s}.
     */
    public int baseEnd(int index) {
        return Possessive.baseEnd(text, start(index), end(index));
    }

    /**
     * Whether the token has one form only to be looked up in: it has no possessive to be taken off, and no parts as a
     * {@link TokenKind#COMPOUND} has.
     */
    public boolean isPlain(int index) {
        return kinds[index] != COMPOUND && !hashes().isPossessive(index);
    }

    /** The folded form without the possessive: {@code kazakhstan} for {@code Kazakhstan’s}; makes a String. */
    public String base(int index) {
        return Folding.fold(text, start(index), baseEnd(index));
    }

    /** Number of tokens that count as words in rates. */
    public int words() {
        int words = 0;
        for (int i = 0; i < kinds.length; i++) {
            words += isWord(i) ? 1 : 0;
        }
        return words;
    }

    /** Index of the first token that starts at the offset or behind it; {@code size()} if there is none. */
    public int firstAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 1;
    }
}
