package org.parallax.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftHyphensTest {

    @ParameterizedTest
    @CsvSource({
        "legality and constitutionality, legality and constitu|tionality",
        "policy prescription, policy prescrip|tion",
        "jurisdiction, juris|diction",
        "economic, economic",
        "order & stability, order & stability",
        "Ausgangssperre-Verordnungen, Ausgangssperre-Verordnungen",
        "strengths, strengths",
        "'', ''",
        "государственность, государственность",
        "Infrastructure, Infrastruc|ture"
    })
    void long_words_break_where_a_syllable_starts(String name, String breakable) {
        assertEquals(breakable, SoftHyphens.in(name).replace('\u00AD', '|'));
    }
}
