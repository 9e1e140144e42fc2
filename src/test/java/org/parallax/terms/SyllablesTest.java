package org.parallax.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts as English dictionaries divide the words. */
class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "name, 1",
        "names, 1",
        "named, 1",
        "table, 2",
        "boxes, 2",
        "wishes, 2",
        "wanted, 2",
        "rule, 1",
        "the, 1",
        "statement, 2",
        "homeless, 2",
        "therefore, 2",
        "foresight, 2",
        "heresy, 3",
        "league, 1",
        "argue, 2",
        "media, 3",
        "special, 2",
        "nation, 2",
        "period, 3",
        "religious, 3",
        "various, 3",
        "society, 4",
        "ancient, 2",
        "science, 2",
        "conscience, 2",
        "being, 2",
        "playing, 2",
        "royal, 2",
        "employed, 2",
        "actual, 3",
        "language, 2",
        "quality, 3",
        "continuity, 5",
        "reaction, 3",
        "reach, 1",
        "cooperate, 4",
        "patriotism, 5",
        "rhythm, 2",
        "struggling, 3",
        "didn't, 2",
        "don’t, 1",
        "anti-government, 5",
        "church's, 2",
        "sacred, 2",
        "2022, 1",
        "hmm, 1"
    })
    void as_dictionaries_divide(String word, int syllables) {
        assertThat(Syllables.count(word)).isEqualTo(syllables);
        assertThat(Syllables.count(word.toUpperCase(Locale.ROOT))).isEqualTo(syllables);
    }

    @Test
    void agrees_with_a_pronouncing_dictionary_on_97_words_of_100() {
        assumeTrue(Golden.isThere(), "parallax.data does not point to the reference numbers");
        int agreed = 0;
        int words = 0;
        for (Map<String, String> row : Golden.table("readability/nsyllable_by_type.tsv.gz")) {
            if (!row.get("nsyllable").equals("NA")) {
                words++;
                agreed += Syllables.count(row.get("word")) == Integer.parseInt(row.get("nsyllable")) ? 1 : 0;
            }
        }
        assertThat((double) agreed / words).isGreaterThan(.97);
    }
}
