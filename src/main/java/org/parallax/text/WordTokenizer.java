package org.parallax.text;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Cuts a text into words, numbers and marks by the word boundaries of Unicode 17 (UAX #29, revision 47), white space left
 * out; {@link #standard()} with tailorings for English news and social text.
 *
 * <p>One pass over UTF-8 bytes; a String is encoded first (one array as long as the text) and offsets are mapped back.
 * Nothing is allocated a token. Linear in the text's length; immutable and thread-safe.
 *
 * <p>Bytes that are not well-formed UTF-8 are tokens of kind {@code SYMBOL}, each by itself, and so are unpaired
 * surrogates in a String.
 */
public final class WordTokenizer implements Tokenizer {

    private static final long serialVersionUID = 1;

    private static final WordTokenizer STANDARD = new WordTokenizer(Tailoring.ALL);
    private static final WordTokenizer UNICODE = new WordTokenizer(0);

    private final int tailorings;

    private WordTokenizer(int tailorings) {
        this.tailorings = tailorings;
    }

    /** The default: Unicode word boundaries, tailored to news and social text in every way of {@link Tailoring}. */
    public static WordTokenizer standard() {
        return STANDARD;
    }

    /**
     * The default word boundaries of UAX #29, untailored. Every character that is not white space is in a token, so
     * marks are tokens too; scripts written without spaces (Han, Hiragana, Thai, Lao, Khmer, Burmese) come in single
     * characters, as the standard has it, where ICU asks a dictionary.
     */
    public static WordTokenizer unicode() {
        return UNICODE;
    }

    /** A tokenizer that also does these. */
    public WordTokenizer with(Tailoring... more) {
        int on = tailorings;
        for (Tailoring tailoring : more) {
            on |= tailoring.bit();
        }
        return new WordTokenizer(on);
    }

    /** A tokenizer that does not do these. */
    public WordTokenizer without(Tailoring... less) {
        int on = tailorings;
        for (Tailoring tailoring : less) {
            on &= ~tailoring.bit();
        }
        return new WordTokenizer(on);
    }

    @Override
    public void scan(String text, TokenVisitor visitor) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        scan(bytes, 0, bytes.length, new Utf16Offsets(text, bytes, visitor));
    }

    /** Hands over the tokens of a text in UTF-8 one by one, offsets in bytes. */
    public void scan(byte[] utf8, TokenVisitor visitor) {
        scan(utf8, 0, utf8.length, visitor);
    }

    /**
     * Hands over the tokens of the UTF-8 bytes {@code [from, to)} one by one, offsets in bytes from the array's start.
     *
     * @throws IndexOutOfBoundsException if the range leaves the array
     */
    public void scan(byte[] utf8, int from, int to, TokenVisitor visitor) {
        Objects.checkFromToIndex(from, to, utf8.length);
        if (tailorings == 0) {
            UnicodeScan.scan(utf8, from, to, visitor);
        } else {
            new StandardScan(utf8, from, to, tailorings, visitor).run();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordTokenizer tokenizer && tokenizer.tailorings == tailorings;
    }

    @Override
    public int hashCode() {
        return tailorings;
    }

    /** The tailorings that are on. */
    @Override
    public String toString() {
        StringBuilder on = new StringBuilder("WordTokenizer[");
        for (Tailoring tailoring : Tailoring.values()) {
            on.append((tailorings & tailoring.bit()) == 0 ? "" : tailoring + " ");
        }
        return on.toString().strip() + "]";
    }
}
