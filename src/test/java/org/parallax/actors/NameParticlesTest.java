package org.parallax.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;

class NameParticlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ursula von der Leyen said the plan was dead. | Ursula von der Leyen",
                "Voters saw Alexander Van der Bellen win. | Alexander Van der Bellen",
                "Critics of Mohammed bin Salman fell silent. | Mohammed bin Salman",
                "Bill de Blasio said maybe. | Bill de Blasio",
                "They met Abdulmenam al-Ghaithi at noon. | Abdulmenam al-Ghaithi",
                "The letter to Valéry Giscard d’Estaing was lost. | Valéry Giscard d’Estaing",
                "Troops loyal to Bashar al-Assad fled. | Bashar al-Assad",
                "The estate of Maria de los Angeles was sold. | Maria de los Angeles",
            })
    void particles_and_articles_belong_to_the_name(String text, String name) {
        assertThat(names(text)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosa Marquez met la Scala's director in May. | Rosa Marquez",
                "An anti-Trump rally met in Boston. | Boston",
            })
    void other_small_words_end_it(String text, String name) {
        assertThat(names(text)).contains(name).noneMatch(each -> each.startsWith("anti"));
    }

    private static List<String> names(String text) {
        return Mentions.find(DocumentReader.english().read(Document.of("name", text))).actors().stream()
                .map(Actor::name)
                .toList();
    }
}
