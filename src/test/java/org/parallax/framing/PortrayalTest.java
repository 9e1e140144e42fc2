package org.parallax.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.actors.Actor;
import org.parallax.corpus.Document;
import org.parallax.corpus.DocumentReader;
import org.parallax.corpus.Reading;
import org.parallax.testing.AnalysisContract;
import org.parallax.voices.Wording;

class PortrayalTest implements AnalysisContract<Reading, PortrayalState, Portraits> {

    private static final Actor NORWAY = Actor.of("Norway", "Norwegian", "Oslo");

    @Override
    public Portrayal analysis() {
        // actors of the generated news
        return Portrayal.of(Actor.of("China", "Chinese", "Beijing"), Actor.of("government"), Actor.of("protesters"));
    }

    @Override
    public Object compared(Portraits answer) {
        return answer.portraits().stream()
                .map(portrait ->
                        List.of(portrait.toString(), portrait.statements(), portrait.tone(), portrait.toneEvidence()))
                .toList();
    }

    private static Reading reading(String id, String text) {
        return DocumentReader.english().read(Document.of(id, text));
    }

    private static Portraits portraits(Actor actor, String text) {
        return Portrayal.of(actor).run(List.of(reading("x", text)));
    }

    private static String shown(Portraits portraits) {
        return portraits.portraits().stream()
                .flatMap(portrait -> portrait.statements().stream())
                .map(each -> each.aspect().name().toLowerCase(java.util.Locale.ROOT) + " " + each.shown())
                .collect(Collectors.joining(", "));
    }

    @Test
    void the_object_of_a_deed_is_told_by_whoever_tells_the_deed() {
        Portrait protesters = portraits(
                        Actor.of("protesters"), "The bully attacked the protesters. The protesters ran.")
                .portraits()
                .get(0);

        assertThat(protesters.unit()).isEqualTo("the article");
        assertThat(protesters.mentions(Wording.OWN)).isEqualTo(2);
        assertThat(protesters.statements()).extracting(Statement::wording).containsOnly(Wording.OWN);
        assertThat(shown(portraits(Actor.of("bully"), "The bully attacked the protesters.")))
                .isEqualTo("does attack");
    }

    @Test
    void what_her_friends_said_is_not_hers() {
        Actor lee = Actor.of("Mary Lee", "Lee");

        assertThat(shown(portraits(lee, "Ms. Mary Lee resigned. Two people close to her said so.")))
                .doesNotContain("has");
        assertThat(shown(portraits(lee, "Ms. Mary Lee resigned. Two people liked her reported plan.")))
                .contains("has reported plan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway attacked the fleet. | does attack",
                "Norway has never attacked the fleet. | does not attack",
                "Norway did not attack the fleet. | does not attack",
                "Norway may attack the fleet. | does attack?",
                "Norway has been attacking the fleet. | does attack",
                "Norway was attacked at dawn. | undergoes attack",
                "Norway has not been attacked. | undergoes not attack",
                "Norway could be attacked. | undergoes attack?",
                "The fleet was invaded by Norway. | does invade",
                "The fleet was not invaded by Norway. | does not invade",
                "The fleet invaded Norway. | undergoes invade",
                "The fleet did not invade Norway. | undergoes not invade",
                "The fleet will invade Norway. | undergoes invade?",
                "The fleet failed to rescue Norway. | undergoes not rescue",
                "Norway failed to defend the fleet. | 'does fail, does not defend'",
                "Norway agreed to defend the fleet. | 'does agree, does defend?'",
                "Norway managed to defend the fleet. | 'does manage, does defend'",
                "Norway, which defended the fleet, lost. | 'does defend, does lose'",
                "Norway, a small kingdom in the north, lost. | 'called small kingdom, does lose'",
                "Norway and Sweden signed the pact. | does sign",
                "Sweden and Norway signed the pact and freed the crew. | 'does sign, does free'",
                "Ships off Norway attacked the fleet. | ''",
                "Facing long odds in Sweden, Norway attacked the fleet. | does attack",
                "Norway seemed poised to attack the fleet. | 'described poised, does attack?'",
                "Norway, contrary to its promise, signed. | 'does sign, has promise'",
                "Norwegian ships attacked the fleet. | ''",
                "Norway ships attacked the fleet. | ''",
                "The fleet of Norway attacked Sweden. | ''",
                "Norway’s brutal campaign went on. | has brutal campaign",
                "The stubborn Norway signed. | 'described stubborn, does sign'",
                "The cold and peaceful Norway signed. | 'described peaceful, does sign'",
                "Norway is weak. | described weak",
                "Norway is not a victim. | called not victim",
                "Norway became a pariah. | called pariah",
                "Norway is ready to strike. | 'described ready, does strike?'",
                "They called Norway a tyrant. | 'undergoes call, called [tyrant]'",
                "Norway accused of fraud by the press lost. | undergoes accuse",
                "Companies like Norway lost. | ''",
                "Norway cracked down on smugglers. | does crack down on",
                "Sweden relies on Norway. | undergoes rely on",
            })
    void what_is_said_is_read_from_the_clause(String text, String expected) {
        assertThat(shown(portraits(NORWAY, text))).isEqualTo(expected);
    }

    @Test
    void passives_turn_power_round_and_negated_verbs_give_none() {
        // attack and invade +/+, attack once negated; arrest +/+ undergone; surrender -/- done
        Portrait portrait = portraits(
                        NORWAY,
                        "Norway attacked the fleet. The fort was invaded by Norway. Norway did not attack the port. "
                                + "Norway was arrested. Norway surrendered.")
                .of("the article", "Norway");

        assertThat(portrait.agency()).isEqualTo(new Portrait.Balance(2, 1, 1));
        assertThat(portrait.power()).isEqualTo(new Portrait.Balance(2, 2, 1));
        assertThat(portrait.mentions()).isEqualTo(5);
        assertThat(portrait.terms(Aspect.DOES))
                .containsExactly(
                        java.util.Map.entry("attack", 1L),
                        java.util.Map.entry("invade", 1L),
                        java.util.Map.entry("not attack", 1L),
                        java.util.Map.entry("surrender", 1L));
    }

    @Test
    void every_statement_has_its_place_and_its_speaker() {
        Portraits portraits = portraits(
                NORWAY,
                "Norway lost the match. “Norway deceived the referee,” Ann Lee said. Ann Lee said Norway cheated.");
        Portrait own = portraits.of("the article", "Norway");
        Portrait lee = portraits.of("Ann Lee", "Norway");

        assertThat(own.statements()).singleElement().satisfies(each -> {
            assertThat(each.finding().text()).isEqualTo("Norway lost");
            assertThat(each.finding().span().start()).isZero();
        });
        assertThat(lee.terms(Aspect.DOES).keySet()).containsExactly("[cheat]", "deceive");
        assertThat(lee.mentions()).isEqualTo(1);
        assertThat(lee.mentions(Wording.REPORTED)).isEqualTo(1);
        assertThat(lee.tone().orElseThrow()).isNegative();
    }

    @Test
    void pronouns_and_descriptions_of_a_named_actor_count() {
        Portraits portraits = portraits(
                Actor.of("Ann Lee"), "Ann Lee, a stubborn mayor, signed the pact. She defended it. The mayor won.");

        assertThat(shown(portraits)).contains("called stubborn mayor", "does sign", "does defend", "does win");
    }

    @Test
    void camps_and_sources_part_the_portraits() {
        Reading one =
                DocumentReader.english().read(new Document("a", "Norway lost.", java.util.Map.of("source", "Post")));
        Reading two =
                DocumentReader.english().read(new Document("b", "Norway won.", java.util.Map.of("source", "News")));
        Portraits portraits = Portrayal.of(NORWAY).by(Reading.field("source")).run(List.of(one, two));

        assertThat(portraits.of("Norway"))
                .extracting(Portrait::unit)
                .containsExactly("News / the article", "Post / the article");
        assertThat(Portrayal.of(NORWAY)
                        .byCamp(java.util.Map.of("narrator", "press"))
                        .run(List.of(one))
                        .of("press", "Norway")
                        .mentions())
                .isEqualTo(1);
    }

    @Test
    void who_is_named_most_comes_first() {
        List<Actor> most = Portrayal.mostNamed(
                List.of(reading("x", "Sweden beat Norway. Sweden won. Sweden and Norway met Finland.")), 2);

        assertThat(most).extracting(Actor::name).containsExactly("Sweden", "Norway");
    }

    @Test
    void nobody_asked_for_or_nobody_named() {
        assertThatThrownBy(() -> Portrayal.of()).hasMessageContaining("at least one actor");
        assertThatThrownBy(() -> Portrayal.of(NORWAY, NORWAY)).hasMessageContaining("two actors");
        Portraits none = portraits(NORWAY, "Sweden won.");
        assertThat(none.portraits()).isEmpty();
        assertThat(none.of("the article", "Norway").tone()).isEmpty();
        assertThatThrownBy(() -> none.of("Sweden")).hasMessage("unknown actor \"Sweden\"; known: Norway");
        assertThat(portraits(NORWAY, "").portraits()).isEmpty();
    }

    @Test
    void the_verb_list_states_its_counts() {
        List<VerbList.Verb> verbs = VerbList.english().verbs();

        assertThat(verbs).hasSizeGreaterThan(700);
        assertThat(verbs.stream().map(VerbList.Verb::lemma).distinct()).hasSameSizeAs(verbs);
        assertThat(verbs).allSatisfy(verb -> assertThat(verb.kind()).isNotBlank());
    }
}
