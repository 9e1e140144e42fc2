package org.parallax.text;

/** What kind of token a segment between two word boundaries is. */
final class SegmentKind {

    private SegmentKind() {}

    /** The kind of {@code [from, to)}, the segment that the segmenter has just found without white space in front. */
    static TokenKind of(Segmenter segment, byte[] bytes, int from, int to) {
        if (segment.hasLetters()) {
            return segment.hasDigits() ? TokenKind.COMPOUND : TokenKind.WORD;
        }
        if (segment.hasDigits()) {
            return isKeycap(bytes, from, to) ? TokenKind.EMOJI : TokenKind.NUMBER;
        }
        int first = segment.firstTraits();
        if ((first & Traits.WHITE_SPACE) != 0) {
            return ofGroup(CodePoints.traits(Utf8.decode(bytes, from, to)));
        }
        if (isEmoji(segment, bytes, from, to)) {
            return TokenKind.EMOJI;
        }
        return ofGroup(first);
    }

    /** The kind of a code point that stands alone. */
    static TokenKind ofGroup(int traits) {
        return switch (Traits.group(traits)) {
            case Traits.GROUP_LETTER -> TokenKind.WORD;
            case Traits.GROUP_NUMBER -> TokenKind.NUMBER;
            case Traits.GROUP_PUNCTUATION -> TokenKind.PUNCTUATION;
            default -> TokenKind.SYMBOL;
        };
    }

    /**
     * Pictures drawn in colour by default or by a selector, joined pictures, flags, and the pictures among the
     * dingbats; © and ↔ are signs unless a selector says otherwise.
     */
    private static boolean isEmoji(Segmenter segment, byte[] bytes, int from, int to) {
        int first = segment.firstTraits();
        int point = Utf8.decode(bytes, from, to);
        if (Traits.wordBreak(first) == WordBreak.REGIONAL_INDICATOR) {
            return to - from > 4;
        }
        if ((first & Traits.EMOJI_PRESENTATION) != 0) {
            return true;
        }
        boolean keycap = point < 0x80 && isKeycap(bytes, from, to);
        boolean picture = (first & Traits.PICTOGRAPHIC) != 0;
        boolean dingbat = point >= 0x2600 && point < 0x27C0 || point >= 0x1F000;
        return keycap || picture && (dingbat || to - from > Utf8.length(point));
    }

    /** Whether the segment ends in U+20E3, the frame of a key. */
    static boolean isKeycap(byte[] bytes, int from, int to) {
        return to - from > 3
                && bytes[to - 3] == (byte) 0xE2
                && bytes[to - 2] == (byte) 0x83
                && bytes[to - 1] == (byte) 0xA3;
    }
}
