package org.parallax.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.SentenceBreak;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the table that {@link CodePoints} reads, from ICU4J's properties. Run by hand from the root of the project when
 * ICU4J moves to a new version of Unicode:
 *
 * <pre>mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.parallax.text.UnicodeTableGenerator</pre>
 *
 * <p>The file: number of traits, the traits (16 bits each), then runs from U+0000 on: length in groups of seven bits,
 * highest first, the top bit set on all but the last; number of the traits.
 */
final class UnicodeTableGenerator {

    private UnicodeTableGenerator() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of("src/main/resources/org/parallax/text", CodePoints.RESOURCE);
        Files.write(file, table());
    }

    static byte[] table() throws IOException {
        List<Integer> distinct = new ArrayList<>();
        ByteArrayOutputStream runs = new ByteArrayOutputStream();
        int from = 0;
        for (int point = 1; point <= 0x11_0000; point++) {
            if (point == 0x11_0000 || traits(point) != traits(from)) {
                int traits = traits(from);
                if (!distinct.contains(traits)) {
                    distinct.add(traits);
                }
                writeLength(runs, point - from, 0);
                runs.write(distinct.indexOf(traits));
                from = point;
            }
        }
        if (distinct.size() > 127) {
            throw new IllegalStateException(distinct.size() + " different traits do not fit a signed byte");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(out);
        data.writeByte(distinct.size());
        for (int traits : distinct) {
            data.writeShort(traits);
        }
        runs.writeTo(data);
        return out.toByteArray();
    }

    private static void writeLength(ByteArrayOutputStream out, int length, int more) {
        if (length >= 0x80) {
            writeLength(out, length >>> 7, 0x80);
        }
        out.write(length & 0x7F | more);
    }

    /** The traits of a code point, from ICU4J. */
    static int traits(int point) {
        int flags = 0;
        flags |= UCharacter.isUWhiteSpace(point) ? Traits.WHITE_SPACE : 0;
        flags |= UCharacter.hasBinaryProperty(point, UProperty.EXTENDED_PICTOGRAPHIC) ? Traits.PICTOGRAPHIC : 0;
        flags |= UCharacter.hasBinaryProperty(point, UProperty.EMOJI_PRESENTATION) ? Traits.EMOJI_PRESENTATION : 0;
        flags |= UCharacter.getType(point) == UCharacterCategory.CURRENCY_SYMBOL ? Traits.CURRENCY : 0;
        return Traits.pack(
                wordBreak(UCharacter.getIntPropertyValue(point, UProperty.WORD_BREAK)),
                sentenceBreak(UCharacter.getIntPropertyValue(point, UProperty.SENTENCE_BREAK)),
                group(UCharacter.getType(point)),
                flags);
    }

    private static int group(int category) {
        return switch (category) {
            case UCharacterCategory.UPPERCASE_LETTER,
                    UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.TITLECASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER -> Traits.GROUP_LETTER;
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.OTHER_NUMBER -> Traits.GROUP_NUMBER;
            case UCharacterCategory.CONNECTOR_PUNCTUATION,
                    UCharacterCategory.DASH_PUNCTUATION,
                    UCharacterCategory.START_PUNCTUATION,
                    UCharacterCategory.END_PUNCTUATION,
                    UCharacterCategory.INITIAL_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION,
                    UCharacterCategory.OTHER_PUNCTUATION -> Traits.GROUP_PUNCTUATION;
            default -> Traits.GROUP_OTHER;
        };
    }

    private static int wordBreak(int icu) {
        return switch (icu) {
            case WordBreak.OTHER -> org.parallax.text.WordBreak.OTHER;
            case WordBreak.ALETTER -> org.parallax.text.WordBreak.LETTER;
            case WordBreak.HEBREW_LETTER -> org.parallax.text.WordBreak.HEBREW_LETTER;
            case WordBreak.NUMERIC -> org.parallax.text.WordBreak.NUMERIC;
            case WordBreak.KATAKANA -> org.parallax.text.WordBreak.KATAKANA;
            case WordBreak.EXTENDNUMLET -> org.parallax.text.WordBreak.EXTEND_NUM_LET;
            case WordBreak.EXTEND -> org.parallax.text.WordBreak.EXTEND;
            case WordBreak.FORMAT -> org.parallax.text.WordBreak.FORMAT;
            case WordBreak.ZWJ -> org.parallax.text.WordBreak.ZWJ;
            case WordBreak.MIDLETTER -> org.parallax.text.WordBreak.MID_LETTER;
            case WordBreak.MIDNUMLET -> org.parallax.text.WordBreak.MID_NUM_LET;
            case WordBreak.MIDNUM -> org.parallax.text.WordBreak.MID_NUM;
            case WordBreak.SINGLE_QUOTE -> org.parallax.text.WordBreak.SINGLE_QUOTE;
            case WordBreak.DOUBLE_QUOTE -> org.parallax.text.WordBreak.DOUBLE_QUOTE;
            case WordBreak.REGIONAL_INDICATOR -> org.parallax.text.WordBreak.REGIONAL_INDICATOR;
            case WordBreak.WSEGSPACE -> org.parallax.text.WordBreak.SPACE;
            case WordBreak.CR -> org.parallax.text.WordBreak.CR;
            case WordBreak.LF -> org.parallax.text.WordBreak.LF;
            case WordBreak.NEWLINE -> org.parallax.text.WordBreak.NEWLINE;
            default -> throw new IllegalStateException("unknown Word_Break value " + icu);
        };
    }

    private static int sentenceBreak(int icu) {
        return switch (icu) {
            case SentenceBreak.OTHER -> org.parallax.text.SentenceBreak.OTHER;
            case SentenceBreak.CR -> org.parallax.text.SentenceBreak.CR;
            case SentenceBreak.LF -> org.parallax.text.SentenceBreak.LF;
            case SentenceBreak.SEP -> org.parallax.text.SentenceBreak.SEP;
            case SentenceBreak.EXTEND -> org.parallax.text.SentenceBreak.EXTEND;
            case SentenceBreak.FORMAT -> org.parallax.text.SentenceBreak.FORMAT;
            case SentenceBreak.SP -> org.parallax.text.SentenceBreak.SP;
            case SentenceBreak.LOWER -> org.parallax.text.SentenceBreak.LOWER;
            case SentenceBreak.UPPER -> org.parallax.text.SentenceBreak.UPPER;
            case SentenceBreak.OLETTER -> org.parallax.text.SentenceBreak.LETTER;
            case SentenceBreak.NUMERIC -> org.parallax.text.SentenceBreak.NUMERIC;
            case SentenceBreak.ATERM -> org.parallax.text.SentenceBreak.A_TERM;
            case SentenceBreak.SCONTINUE -> org.parallax.text.SentenceBreak.CONTINUE;
            case SentenceBreak.STERM -> org.parallax.text.SentenceBreak.S_TERM;
            case SentenceBreak.CLOSE -> org.parallax.text.SentenceBreak.CLOSE;
            default -> throw new IllegalStateException("unknown Sentence_Break value " + icu);
        };
    }
}
