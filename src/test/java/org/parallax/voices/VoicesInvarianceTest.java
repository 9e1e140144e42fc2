package org.parallax.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;

class VoicesInvarianceTest {

    private static Voices voices(String text) {
        return Voices.find(DocumentReader.english().read(Document.of("text", text)));
    }

    private static List<String> outline(Voices voices) {
        return voices.attributions().stream()
                .map(a -> a.speaker().name() + " " + a.kind() + " " + a.content() + " " + a.source() + " " + a.cue())
                .toList();
    }

    /** Names of equal length, so that offsets stay; person, organisation, country and city alike. */
    @Test
    void other_names_change_nothing_but_the_names() {
        String text = CodedArticles.text("harbour-strike-lantern");
        Map<String, String> names = new LinkedHashMap<>();
        names.put("Brandao-Reis", "Quonvel-Rast");
        names.put("Tomas", "Jarvo");
        names.put("Ferraz-Holm", "Dovrik-Tenn");
        names.put("Lucia", "Nerit");
        names.put("Calvado", "Brestin");
        names.put("Meridane", "Voltrask");
        names.put("Portugal", "Zandovia");
        names.put("Alvareda", "Kemporil");
        String renamed = text;
        String expected = outline(voices(text)).toString();
        for (Map.Entry<String, String> name : names.entrySet()) {
            renamed = renamed.replace(name.getKey(), name.getValue());
            expected = expected.replace(name.getKey(), name.getValue());
        }
        assertThat(outline(voices(renamed))).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dam-flood", "harbour-strike-lantern", "lake-talks", "bridge-trial"})
    void other_words_inside_quotations_leave_sources_and_cues_as_they_are(String name) {
        String text = CodedArticles.text(name);
        StringBuilder edited = new StringBuilder(text);
        for (Quotation quotation : voices(text).quotations()) {
            boolean long_ = quotation.content().length() > 30 && quotation.role() == QuotationRole.SPEECH;
            for (int i = quotation.content().start() + 1;
                    long_ && i < quotation.content().end();
                    i++) {
                char c = edited.charAt(i);
                if (c >= 'a' && c <= 'z') {
                    edited.setCharAt(i, (char) ('a' + (c - 'a' + 7) % 26));
                }
            }
        }
        assertThat(heads(voices(edited.toString()))).isEqualTo(heads(voices(text)));
    }

    private static List<String> heads(Voices voices) {
        return voices.attributions().stream()
                .filter(a -> a.parent() == null)
                .map(a -> a.speaker().id() + " " + a.source() + " " + a.cue())
                .toList();
    }

    @Test
    void a_deleted_quotation_leaves_the_others_as_they_are() {
        String rest =
                "“The bridge will hold,” said Anna Keller, the engineer.\n\nThe mayor, Tom Ruiz, denied that money was short.\n\n";
        String more = "“Nobody asked us,” said Ida Brandt, a driver.";
        List<String> before = outline(voices(rest + more));
        assertThat(outline(voices(rest))).isEqualTo(before.subList(0, before.size() - 1));
    }

    @Test
    void a_megabyte_with_ten_thousand_open_marks_is_read() {
        String text =
                "He said “the road is long and the night was cold, and nobody came to open the gate for them at all\n"
                        .repeat(10_000);
        assertThat(voices(text).quotations()).hasSize(10_000);
    }
}
