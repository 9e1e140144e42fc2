package org.parallax.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "QUOTES ~ “It’s” «so» ‹a› ‘b‘ ~ \"It's\" \"so\" 'a' 'b'",
                "DASHES ~ a–b — c --d --- e ---- −3 non‑stop ~ a—b — c —d — e ---- -3 non-stop",
                "SPACES ~ a\u00A0b\u202Fc\u3000d ~ a b c d",
                "INVISIBLE ~ gov\u00ADern\u200Bment ~ government",
                "LIGATURES ~ e\uFB03cient \uFB01nance ~ efficient finance",
                "ELLIPSES ~ so… ~ so...",
                "COMPOSITION ~ cafe\u0301 \u212B ~ café \u00C5",
            })
    void each_fold_does_its_own_work(Typography.Fold fold, String text, String folded) {
        assertEquals(folded, Typography.of(Set.of(fold)).fold(text).text());
        assertEquals(text, Typography.of(Set.of()).fold(text).text());
    }

    @Test
    void line_ends_become_line_feeds() {
        assertEquals(
                "a\nb\nc\n\nd", Typography.all().fold("a\r\nb\rc\u2029\r\nd").text());
    }

    @Test
    void what_is_found_in_the_folded_text_is_shown_in_the_original() {
        String text = "The “e\uFB03cient” gov\u00ADern\u00ADment’s cafe\u0301 -- 😀 end…";
        FoldedText folded = Typography.all().fold(text);

        assertEquals("The \"efficient\" government's café — 😀 end...", folded.text());
        assertEquals("gov\u00ADern\u00ADment’s", shown(folded, "government's"));
        assertEquals("e\uFB03cient", shown(folded, "efficient"));
        assertEquals("\uFB03", shown(folded, "f"));
        assertEquals("cafe\u0301", shown(folded, "café"));
        assertEquals("--", shown(folded, "—"));
        assertEquals("😀", shown(folded, "😀"));
        assertEquals("…", shown(folded, "..."));
        assertEquals(text, folded.original(new Span(0, folded.text().length())).textIn(text));
    }

    private static String shown(FoldedText folded, String words) {
        int at = folded.text().indexOf(words);
        return folded.original(new Span(at, at + words.length())).textIn(folded.original());
    }

    @Test
    void composed_and_decomposed_texts_fold_alike() {
        String text = "Élysée, Việt Nam, Ångström, 한국, क़";
        String nfd = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertEquals(
                Typography.all().fold(text).text(), Typography.all().fold(nfd).text());
    }

    @Test
    void a_span_of_another_text_is_refused() {
        FoldedText folded = Typography.all().fold("abc");

        assertThrows(IndexOutOfBoundsException.class, () -> folded.original(new Span(2, 4)));
    }
}
