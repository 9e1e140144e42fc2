package org.parallax.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each word stands to the target of its sentence, and the part the target plays; by hand, as {@link Relation} says. */
class TargetParseTest {

    /** The sentence's words in runs of one relation. */
    private static String parsed(String marked) {
        TargetParse parse = MarkedTarget.view(ToneScorer.news(), marked).parse;
        StringBuilder out = new StringBuilder(parse.role.name().toLowerCase(Locale.ROOT)).append(':');
        for (int t = parse.from; t < parse.to; t++) {
            Relation relation = parse.relation(t);
            if (t == parse.from || relation != parse.relation(t - 1)) {
                out.append(t == parse.from ? " " : "; ")
                        .append(relation.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .append(" =");
            }
            out.append(' ').append(parse.tokens.get(t).text());
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Critics blamed [Duarte] for the fire.                              | patient: clause before = Critics; governor = blamed; target = Duarte; clause after = for the fire; after = .",
                "The mayor praised the brave [Duarte] on Monday.                    | patient: clause before = The mayor; governor = praised; modifier = the brave; target = Duarte; clause after = on Monday; after = .",
                "The mayor has never praised [Duarte].                              | patient: clause before = The mayor; governor = has never praised; target = Duarte; after = .",
                "Angry crowds booed President Ana [Duarte] in the street.           | patient: clause before = Angry crowds; governor = booed; target = President Ana Duarte; clause after = in the street; after = .",
                "Nobody blames [him].                                               | patient: clause before = Nobody; governor = blames; target = him; after = .",
                "The mayor called [Duarte] a liar.                                  | patient: clause before = The mayor; governor = called; target = Duarte; clause after = a liar; after = .",
                "The mayor accused [Duarte] of lying.                               | patient: clause before = The mayor; governor = accused; target = Duarte; clause after = of lying; after = .",
                "The mayor wants [Duarte] to resign.                                | patient: clause before = The mayor; governor = wants; target = Duarte; clause after = to resign; after = .",
                "The crew loves [Duarte].                                           | patient: clause before = The crew; governor = loves; target = Duarte; after = .",
            })
    void objects_and_the_verbs_that_govern_them(String sentence, String parsed) {
        assertThat(parsed(sentence)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Duarte] was praised by the mayor.                                 | patient: target = Duarte; predicate = was praised by the mayor; after = .",
                "[Duarte] was never praised.                                        | patient: target = Duarte; predicate = was never praised; after = .",
                "[Duarte] is a disgrace to the city, but the mayor failed.          | described: target = Duarte; predicate = is a disgrace to the city; after = ,; elsewhere = but the mayor failed; after = .",
                "[Duarte] is failing the city.                                      | agent: target = Duarte; predicate = is failing the city; after = .",
                "[Duarte] has been a good mayor.                                    | described: target = Duarte; predicate = has been a good mayor; after = .",
                "Keller and [Duarte] ruined the port.                               | agent: clause before = Keller and; target = Duarte; predicate = ruined the port; after = .",
                "When [Duarte] ruined the port, the mayor failed.                   | agent: before = When; target = Duarte; predicate = ruined the port; elsewhere = , the mayor failed; after = .",
                "The mayor failed; [Duarte] ruined the port.                        | agent: elsewhere = The mayor failed; before = ;; target = Duarte; predicate = ruined the port; after = .",
                "The mayor failed because [Duarte] ruined the port.                 | agent: elsewhere = The mayor failed; before = because; target = Duarte; predicate = ruined the port; after = .",
                "[Duarte] bravely rescued the crew, while Keller failed.            | agent: target = Duarte; clause after = bravely; predicate = rescued the crew; after = ,; elsewhere = while Keller failed; after = .",
                "[Duarte] did not rescue the quick, smart and able crew.            | agent: target = Duarte; predicate = did not rescue the quick , smart and able crew; after = .",
                "[She] ruined the port.                                             | agent: target = She; predicate = ruined the port; after = .",
                "The disgraced former mayor [Duarte] ruined the port.               | agent: modifier = The disgraced former mayor; target = Duarte; predicate = ruined the port; after = .",
                "[Duarte] resigned.                                                 | agent: target = Duarte; predicate = resigned; after = .",
                "In the harbour, [Duarte] is loved.                                 | patient: before = In the harbour ,; target = Duarte; predicate = is loved; after = .",
                "[Duarte] will be blamed for the fire.                              | patient: target = Duarte; predicate = will be blamed for the fire; after = .",
                "[Duarte] could have been a hero.                                   | described: target = Duarte; predicate = could have been a hero; after = .",
                "Quickly, [Duarte] lied.                                            | agent: before = Quickly ,; target = Duarte; predicate = lied; after = .",
            })
    void subjects_and_their_predicates(String sentence, String parsed) {
        assertThat(parsed(sentence)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Duarte]'s reckless plan ruined the port.                          | owner: target = Duarte's; possessed = reckless plan; predicate = ruined the port; after = .",
                "The mayor praised [Duarte]'s plan for the port.                    | owner: clause before = The mayor; governor = praised; target = Duarte's; possessed = plan; clause after = for the port; after = .",
                "[Her] reckless plan ruined the port.                               | owner: target = Her; possessed = reckless plan; predicate = ruined the port; after = .",
            })
    void owners_and_what_they_own(String sentence, String parsed) {
        assertThat(parsed(sentence)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Duarte] said the plan was a disaster.                             | speaker: target = Duarte; predicate = said; own speech = the plan was a disaster .",
                "The plan was a disaster, [Duarte] said.                            | speaker: own speech = The plan was a disaster ,; target = Duarte; predicate = said; own speech = .",
                "“The plan was a disaster,” said [Duarte].                          | speaker: own speech = “ The plan was a disaster , ”; governor = said; target = Duarte; after = .",
                "[Duarte]: The plan is a disaster.                                  | speaker: target = Duarte; own speech = : The plan is a disaster .",
            })
    void speakers_and_what_they_say(String sentence, String parsed) {
        assertThat(parsed(sentence)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[Duarte], a brilliant engineer, ruined the port.                   | agent: target = Duarte; after = ,; apposition = a brilliant engineer; after = ,; predicate = ruined the port; after = .",
                "[Duarte] (a brilliant engineer) ruined the port.                   | agent: target = Duarte; after = (; apposition = a brilliant engineer; after = ); predicate = ruined the port; after = .",
                "[Duarte] — a brilliant engineer — ruined the port.                 | agent: target = Duarte; after = —; apposition = a brilliant engineer; after = —; predicate = ruined the port; after = .",
            })
    void what_is_set_beside_a_name_describes_it(String sentence, String parsed) {
        assertThat(parsed(sentence)).isEqualTo(parsed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port was ruined by [Duarte].                                   | agent: governor = The port was ruined by; target = Duarte; after = .",
                "The port was ruined by Keller and [Duarte].                        | agent: governor = The port was ruined by; clause before = Keller and; target = Duarte; after = .",
                "Anger at [Duarte] grew in the harbour.                             | agent: governor = Anger at; target = Duarte; predicate = grew in the harbour; after = .",
                "It was a good day for [Duarte], and a bad one for Keller.          | complement: clause before = It; governor = was a good day for; target = Duarte; after = , and a bad one for Keller .",
                "The reckless plan of [Duarte] ruined the port.                     | agent: governor = The reckless plan of; target = Duarte; predicate = ruined the port; after = .",
                "The [Duarte] government failed.                                    | other: modifier = The; target = Duarte; clause after = government failed; after = .",
            })
    void prepositions_and_what_they_belong_to(String sentence, String parsed) {
        assertThat(parsed(sentence)).isEqualTo(parsed);
    }
}
