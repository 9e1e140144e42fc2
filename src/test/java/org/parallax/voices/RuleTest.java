package org.parallax.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class RuleTest {

    @Test
    void a_reason_is_the_rule_and_how_the_source_was_found_in_words() {
        assertEquals("comma tag, source over comma", Rule.COMMA_TAG.reason(Subjects.How.OVER_COMMA));
        assertEquals("no speaker near", Rule.NO_SPEAKER_NEAR.words());
    }

    @Test
    void verbs_nouns_and_adjectives_have_rules_of_their_own_for_a_content() {
        assertSame(Rule.THAT, Rule.ofVerb(ContentKind.THAT));
        assertSame(Rule.NOUN_INFINITIVE, Rule.ofNoun(ContentKind.INFINITIVE));
        assertSame(Rule.ADJECTIVE_QUESTION, Rule.ofAdjective(ContentKind.QUESTION));
    }

    @Test
    void every_content_but_none_has_a_rule_for_verbs() {
        for (ContentKind kind : ContentKind.values()) {
            assertEquals(
                    kind == ContentKind.NONE ? null : kind.name(),
                    kind == ContentKind.NONE
                            ? Rule.ofVerb(kind)
                            : Rule.ofVerb(kind).name());
        }
    }
}
