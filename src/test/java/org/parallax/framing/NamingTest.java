package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.lexicon.CategoryDictionary;
import org.parallax.testing.AnalysisContract;
import org.parallax.voices.Voices;

class NamingTest implements AnalysisContract<Reading, NamingState, NamingTable> {

    @Override
    public Naming analysis() {
        return Naming.worldNews();
    }

    @Override
    public Object compared(NamingTable answer) {
        return answer.names();
    }

    private static final Reading SQUARE = reading("square", article());

    private static Reading reading(String id, String text) {
        return DocumentReader.english().read(Document.of(id, text));
    }

    private static String article() {
        try (InputStream in = NamingTest.class.getResourceAsStream("/org/parallax/articles/salt-square.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static NamingTable find(Naming naming, Reading reading) {
        return naming.find(reading, Voices.find(reading));
    }

    private static List<String> shown(NamingTable table, String unit, String referent) {
        return table.names(unit, referent).stream().map(NamedAs::toString).toList();
    }

    @Test
    void each_voice_has_its_own_names_for_the_event_and_the_people() {
        NamingTable table = find(Naming.worldNews(), SQUARE);

        // read by hand; the headline counts, "The Crisis Committee" is a name
        assertThat(shown(table, "the article", "event")).containsExactly("unrest 2", "protest 1");
        assertThat(shown(table, "the article", "people")).containsExactly("protester 1");
        assertThat(shown(table, "Mira Tollan", "event")).containsExactly("uprising 1");
        assertThat(shown(table, "Mira Tollan", "people")).containsExactly("protester 1");
        assertThat(shown(table, "Mira Tollan", "state")).containsExactly("regime 1");
        assertThat(table.units().get(0)).isEqualTo("the article");
    }

    @Test
    void reported_words_stand_apart_and_a_denied_name_is_not_counted() {
        NamingTable table = find(Naming.worldNews(), SQUARE);

        assertThat(shown(table, "Pavel Orlen", "event")).containsExactly("coup 1", "[riot 1]");
        assertThat(shown(table, "Pavel Orlen", "people"))
                .containsExactly("rioter 1", "terrorist 1", "[\"activist\" 1]", "[looter 1]");
    }

    @Test
    void every_name_has_its_places() {
        NamedAs unrest =
                find(Naming.worldNews(), SQUARE).names("the article", "event").get(0);

        assertThat(unrest.inOwnWords()).hasSize(2).allSatisfy(place -> {
            assertThat(place.document()).isEqualTo("square");
            assertThat(place.span().textIn(SQUARE.text())).isEqualTo("unrest");
        });
    }

    @Test
    void voices_of_a_camp_count_together() {
        NamingTable table =
                find(Naming.worldNews().byCamp(Map.of("Mira Tollan", "street", "narrator", "street")), SQUARE);

        assertThat(shown(table, "street", "people")).containsExactly("protester 2");
        assertThat(table.units()).containsExactlyInAnyOrder("street", "Pavel Orlen");
    }

    @Test
    void the_longest_term_takes_a_place_and_scare_quotes_hold_it_at_distance() {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        terms.put("reform", List.of("reform", "reforms"));
        terms.put("pension reform", List.of("pension reform"));
        terms.put("rescue", List.of("rescue"));
        Naming naming = Naming.of(new Referent("the law", CategoryDictionary.of("law", terms)));
        NamingTable table = find(
                naming,
                reading("x", "The pension reform passed. Other reforms failed. The \"rescue\" cost many jobs."));

        assertThat(shown(table, "the article", "the law"))
                .containsExactly("pension reform 1", "reform 1", "\"rescue\" 1");
    }

    @Test
    void a_list_of_terms_makes_a_referent_too() {
        Naming naming = Naming.of(Referent.of("the ship", List.of("vessel*", "ferry")));
        NamingTable table = find(naming, reading("x", "The ferry sank. Two vessels came to the ferry."));

        assertThat(shown(table, "the article", "the ship")).containsExactly("ferry 2", "vessel 1");
    }

    @Test
    void tables_of_parts_add_up_to_that_of_the_whole() {
        Reading other = reading("other", "The riots went on. The protests ended.");
        NamingTable both = Naming.worldNews().run(List.of(SQUARE, other));

        assertThat(shown(both, "the article", "event")).containsExactly("protest 2", "unrest 2", "riot 1");
        assertThat(Naming.worldNews().run(List.of(other, SQUARE)).names()).isEqualTo(both.names());
        assertThat(shown(Naming.worldNews().by(Reading::id).run(List.of(other)), "other / the article", "event"))
                .containsExactly("protest 1", "riot 1");
    }

    @Test
    void nothing_to_name_or_two_of_one_name_is_refused() {
        Referent ship = Referent.of("the ship", List.of("ferry"));

        assertThat(Naming.of(ship).run(List.of()).names()).isEmpty();
        assertThat(find(Naming.of(ship), reading("x", "")).units()).isEmpty();
        assertThatThrownBy(() -> Naming.of(List.of())).hasMessageContaining("at least one referent");
        assertThatThrownBy(() -> Naming.of(ship, ship)).hasMessageContaining("two referents");
        assertThatThrownBy(() -> Referent.of("the ship", List.of())).hasMessageContaining("at least one term");
        assertThatThrownBy(() -> Referent.of(" ", List.of("x"))).hasMessageContaining("not blank");
    }
}
